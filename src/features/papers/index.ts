import type { PressedOf } from '../../presentation/card/define-button.js';
import { exportButton } from '../../presentation/card/export-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { exportFormButton, getPaperButton } from './buttons.js';
import { drawForm, drawPaper, offerFile } from './card.js';
import { drawReady } from './card-ready.js';
import { type ExportCommand, PAPERS_GRAMMAR } from './grammar.js';
import { askPaper, givePaper, openForm } from './handle.js';
import { isOf } from './rules/subject.js';
import { INTENTS } from './intents.js';
import { papersMessage } from './outbox.js';
import type { PaperFormReply, PaperReply, PapersReadyReply } from './reply.js';

const exporting: CommandDeclaration<ExportCommand> = {
  needs: 'member',
  needsMention: true,
  examples: {
    en: [
      'export',
      'export to Word',
      'export actions as PDF',
      'export the log to Excel',
      'export agenda in Welsh',
      'export actions as PDF for publication',
      'export the plan to Word',
      'export the report as PDF',
      'export R1 to Excel',
    ],
    cy: [
      'allforio',
      'allforio i Word',
      'allforio camau fel PDF',
      'allforio camau i’w cyhoeddi',
      'allforio’r cynllun i Word',
      'allforio’r adroddiad fel PDF',
      'allforio R1 i Excel',
    ],
  },
  handle: (turn, wanted) => askPaper(turn, wanted),
};

const pressed = { needs: 'member', changesSharedCard: false } as const;

const open: ButtonDeclaration<typeof exportButton, PressedOf<typeof exportButton>> = {
  ...pressed,
  button: exportButton,
  handle: openForm,
};

const sent: ButtonDeclaration<typeof exportFormButton, PressedOf<typeof exportFormButton>> = {
  ...pressed,
  button: exportFormButton,
  handle: (turn, { group, what, format, meeting, reference, about, language, large, published }) =>
    givePaper(
      turn,
      {
        group,
        what,
        format,
        // A form opened for one paper may be sent for another: the day of a report is not that of a meeting.
        meeting: (about === 'plan-report') === (what === 'plan-report') ? meeting : null,
        reference: isOf(what, reference) ? reference : null,
        language,
        isLarge: large === 'true',
        edition: published === 'true' ? 'published' : 'group',
      },
      false,
    ),
};

const get: ButtonDeclaration<typeof getPaperButton, PressedOf<typeof getPaperButton>> = {
  ...pressed,
  button: getPaperButton,
  handle: (turn, { group, what, format, meeting, reference, language, isLarge, edition, others }) =>
    givePaper(turn, { group, what, format, meeting, reference, language, isLarge, edition }, false, others),
};

const formReply: ReplyDeclaration<PaperFormReply> = { readBy: 'asker', isSharedCard: false, card: drawForm };
const paperReply: ReplyDeclaration<PaperReply> = {
  readBy: 'asker',
  isSharedCard: false,
  card: drawPaper,
  file: offerFile,
};

const readyReply: ReplyDeclaration<PapersReadyReply> = { readBy: 'asker', isSharedCard: false, card: drawReady };

/** Papers: files of what a group has, for others to read. */
export const papers = defineFeature({
  name: 'papers',
  grammar: [PAPERS_GRAMMAR],
  commands: { export: exporting },
  intents: INTENTS,
  buttons: { export: open, 'export-form': sent, 'get-paper': get },
  replies: { 'paper-form': formReply, paper: paperReply, 'papers-ready': readyReply },
  messages: { papers: papersMessage },
});
