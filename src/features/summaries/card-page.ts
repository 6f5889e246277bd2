import type { Action } from '../../model/action.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, heading } from '../../presentation/card/texts.js';
import { inRow } from '../../presentation/card/user-words.js';
import { summaryButton, summaryPageButton } from './buttons.js';
import { type Look, sectionsOf, summaryRow, titleOf, WHOLE } from './card-rows.js';
import type { SummaryPageReply } from './reply.js';
import { summaryWords } from './words.js';

/** How rows look: each look shows less than the one before, and the first in which the page fits is used. */
const LOOKS: readonly Look[] = [
  WHOLE,
  { longest: 150, isRemarked: true },
  { longest: 100, isRemarked: false },
  { longest: 40, isRemarked: false },
];

/** Draws a page of a summary's actions, or of its reader's own, in the summary's order. */
export function drawSummaryPage(reply: SummaryPageReply, drawing: Drawing): CardJson {
  const { group, isMine, page, pages, total } = reply;
  const { shared, language } = drawing;
  const words = summaryWords(language);
  const title = titleOf(reply.summary, reply.today, language);
  const turn = (to: number, name: string): CardJson =>
    press(summaryPageButton, name, { group: group.id, isMine, page: to });
  return drawCard(
    {
      kicker: inRow(group.name),
      title: isMine ? words.mine : title,
      line: [
        ...(isMine ? [title] : []),
        pages === 1 ? shared.total({ number: total }) : shared.page({ page, pages, total }),
      ].join(' · '),
      parts: total === 0 ? [empty(isMine ? words.nothingMine : words.nothing)] : rowsOf(reply, drawing),
      actions: [
        ...(page < pages ? [turn(page + 1, shared.button.next)] : []),
        ...(page > 1 ? [turn(page - 1, shared.button.previous)] : []),
        press(summaryButton, words.back, { group: group.id }),
        press(summaryPageButton, isMine ? words.everyones : shared.button.myActions, {
          group: group.id,
          isMine: !isMine,
          page: 1,
        }),
      ],
      isWide: true,
    },
    drawing,
  );
}

function rowsOf(reply: SummaryPageReply, drawing: Drawing): readonly CardJson[] {
  const { summary, first, size } = reply;
  let before = 0;
  const shown = sectionsOf(summary, drawing.language).flatMap(({ title, color, items }) => {
    const own = items.slice(Math.max(0, first - before), Math.max(0, first + size - before));
    before += items.length;
    return own.length === 0 ? [] : [{ title, color, count: items.length, own }];
  });
  let rows: readonly CardJson[] = [];
  for (const look of LOOKS) {
    rows = shown.flatMap(({ title, color, count, own }) => [
      heading(title, color, count),
      ...own.map((action: Action) => summaryRow(action, reply, look, drawing)),
    ]);
    if (bytesOf(rows) <= drawing.room) break;
  }
  return rows;
}
