import type { PaperKind } from '../../model/paper.js';
import type { PressedOf } from '../../presentation/card/define-button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { link } from '../../presentation/card/links.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark, text } from '../../presentation/card/texts.js';
import { inRow } from '../../presentation/card/user-words.js';
import { formatOnDay } from '../../presentation/words/format-day.js';
import { getPaperButton } from './buttons.js';
import type { PapersReadyReply } from './reply.js';
import { paperWords } from './words.js';

type Asked = Omit<PressedOf<typeof getPaperButton>, 'verb' | 'what' | 'edition' | 'others'>;

/** The papers about the coming meeting; the others are about the last one. */
const OF_THE_COMING: readonly PaperKind[] = ['agenda', 'matters-arising'];

/** A line for each paper, which gives it; each keeps the other papers within reach. */
export function paperLinks(
  asked: Asked & { readonly what?: PaperKind },
  papers: readonly PaperKind[],
  { language }: Drawing,
): readonly CardJson[] {
  const { title } = paperWords(language);
  const { what: given, ...rest } = asked;
  return papers.map((what) => {
    const others = [...(given === undefined ? [] : [given]), ...papers.filter((other) => other !== what)];
    const meeting = OF_THE_COMING.includes(what) ? asked.meeting : null;
    return link(title[what], press(getPaperButton, title[what], { ...rest, what, meeting, edition: 'group', others }));
  });
}

/** Draws the papers of a meeting, each with its button. */
export function drawReady(reply: PapersReadyReply, drawing: Drawing): CardJson {
  const { group, meeting, papers, format, language, isForAll } = reply;
  const { sent, byButton } = paperWords(drawing.language);
  const asked = { group: group.id, format, meeting, reference: null, language, isLarge: false };
  return drawCard(
    {
      kicker: inRow(group.name),
      title: sent.title({ day: formatOnDay(meeting, drawing.language) }),
      parts: [
        text(sent.asItStands),
        ...paperLinks(asked, papers, drawing),
        ...(isForAll ? [remark(byButton)] : []),
        remark(sent.why),
      ],
      actions: [],
    },
    drawing,
  );
}
