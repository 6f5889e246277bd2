import { actionRow } from '../../presentation/card/action-row.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark } from '../../presentation/card/texts.js';
import { cut } from '../../presentation/words/cut.js';
import { mattersButton } from './buttons.js';
import { remarksOn } from './card-one.js';
import type { Matter, MattersReply, ShownMatters } from './reply.js';
import { mattersWords } from './words.js';

/** The longest task in characters, and how many remarks follow it; tried in turn until all ten rows fit. */
const LOOKS = [
  { longest: 200, lines: 4 },
  { longest: 100, lines: 2 },
  { longest: 40, lines: 1 },
] as const;

/** Ten actions; each opens on a card with what the meeting may do. */
export function matterRows(reply: MattersReply, matters: readonly Matter[], drawing: Drawing): readonly CardJson[] {
  const { group, today, total, shown } = reply;
  const { page, pages } = shown.as === 'list' ? shown : { page: 1, pages: 1 };
  let rows: readonly CardJson[] = [];
  for (const { longest, lines } of LOOKS) {
    rows = matters.map((matter) => {
      const { reference, task } = matter.action;
      const title = drawing.shared.openAction({ reference });
      const open = press(mattersButton, title, { group: group.id, reference, page });
      const remarks = remarksOn(matter, reply, drawing).slice(0, lines);
      return actionRow({ ...matter.action, task: cut(task, longest) }, { group, today, remarks, open }, drawing);
    });
    if (bytesOf(rows) <= drawing.room) break;
  }
  return [...rows, ...(pages > 1 ? [remark(drawing.shared.page({ page, pages, total }))] : [])];
}

/** Buttons to turn the page, and to show one action at a time. */
export function turnButtons(
  { group }: MattersReply,
  { page, pages }: Extract<ShownMatters, { readonly as: 'list' }>,
  { language, shared }: Drawing,
): readonly CardJson[] {
  const turn = (title: string, to: number | null): CardJson =>
    press(mattersButton, title, { group: group.id, reference: null, page: to });
  return [
    ...(page < pages ? [turn(shared.button.next, page + 1)] : []),
    ...(page > 1 ? [turn(shared.button.previous, page - 1)] : []),
    turn(mattersWords(language).oneByOne, null),
  ];
}
