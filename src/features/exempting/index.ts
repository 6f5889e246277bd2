import { cut } from '../../presentation/words/cut.js';
import { type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { drawExempt } from './card.js';
import { EXEMPT_GRAMMAR, type ExemptCommand, type ListExemptCommand } from './grammar.js';
import { markExempt } from './handle.js';
import { listExempt } from './list-exempt.js';
import type { ExemptListReply, ExemptReply } from './reply.js';
import { exemptingWords } from './words.js';

const exempt: CommandDeclaration<ExemptCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: {
    en: [
      '{reference} exempt: Schedule 12A paragraph 14',
      'ISCG-D3 exempt: legal advice',
      'agenda item 2 exempt: Schedule 12A paragraph 13',
      '{reference} not exempt',
    ],
    cy: ['{reference} wedi’i eithrio: Atodlen 12A paragraff 14', '{reference} heb ei eithrio'],
  },
  handle: markExempt,
};

const list: CommandDeclaration<ListExemptCommand> = {
  needs: 'member',
  needsMention: true,
  examples: { en: ['what is exempt', 'exemptions'], cy: ['beth sydd wedi’i eithrio', 'eithriadau'] },
  handle: (turn) => listExempt(turn),
};

/** How many characters an answer quotes at most. */
const QUOTED = 200;

const marked: ReplyDeclaration<ExemptReply> = {
  readBy: 'conversation',
  isSharedCard: false,
  text: ({ what, reason }, { language }, finish) => {
    const words = exemptingWords(language);
    const named = finish(cut(what, QUOTED));
    return reason === null
      ? words.ended({ what: named })
      : words.exempt({ what: named, reason: finish(cut(reason, QUOTED)) });
  },
};

const listed: ReplyDeclaration<ExemptListReply> = { readBy: 'asker', isSharedCard: false, card: drawExempt };

/** What is exempt from publication, and why. */
export const exempting = defineFeature({
  name: 'exempting',
  grammar: [...EXEMPT_GRAMMAR],
  commands: { exempt, 'list-exempt': list },
  buttons: {},
  replies: { 'exempt-marked': marked, 'exempt-list': listed },
});
