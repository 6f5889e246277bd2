import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { textRow } from '../../presentation/card/text-row.js';
import { empty, heading, remark } from '../../presentation/card/texts.js';
import { inName, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { formatDay } from '../../presentation/words/format-day.js';
import { decisionsButton, showDecisionButton } from './buttons.js';
import type { DecisionsReply } from './reply.js';
import { decisionWords } from './words.js';

/** The most characters of a decision in a row, tried in turn until all rows of the page fit. */
const LOOKS = [200, 100, 40];

/** How many characters of the search words the buttons carry. */
const FOUND = 120;

/** Draws a page of decisions under the meetings that made them; each opens. */
export function drawDecisions(reply: DecisionsReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const words = decisionWords(language);
  const { only, page, pages, total } = reply;
  const find = reply.find?.slice(0, FOUND) ?? null;
  const group = only?.id ?? null;
  const turn = (to: number, title: string): CardJson => press(decisionsButton, title, { group, find, page: to });
  const none = find === null ? words.none : words.noneFound({ words: inRow(find) });
  return drawCard(
    {
      kicker: inRow(only?.name ?? 'Matters Arising'),
      title: find === null ? words.title : words.titleFound({ words: inRow(find) }),
      line: total === 0 ? null : pages === 1 ? words.total({ number: total }) : words.page({ page, pages, total }),
      parts: total === 0 ? [empty(none), remark(words.how)] : rowsOf(reply, drawing),
      actions: [
        ...(page < pages ? [turn(page + 1, shared.button.next)] : []),
        ...(page > 1 ? [turn(page - 1, shared.button.previous)] : []),
        ...(find === null ? [] : [press(decisionsButton, words.all, { group, find: null, page: 1 })]),
      ],
      isWide: true,
    },
    drawing,
  );
}

function rowsOf({ shown, only }: DecisionsReply, drawing: Drawing): readonly CardJson[] {
  const { language } = drawing;
  const words = decisionWords(language);
  const draw = (longest: number): readonly CardJson[] =>
    shown.flatMap(({ group, decision }, at) => {
      const { reference, text, meeting, withdrawn } = decision;
      const before = shown[at - 1];
      const isFirst = before?.group.id !== group.id || before.decision.meeting !== meeting;
      const day = formatDay(meeting, language);
      const open = words.open({ reference });
      return [
        ...(isFirst ? [heading(only === null ? `${inName(group.name)}: ${day}` : day)] : []),
        textRow({
          title: inRow(cut(text, longest)),
          line: [
            ...(withdrawn === null ? [] : [{ text: words.withdrawn, color: 'Attention' as const }]),
            { text: reference },
          ],
          open: press(showDecisionButton, open, { group: group.id, reference }),
        }),
      ];
    });
  let rows: readonly CardJson[] = [];
  for (const longest of LOOKS) {
    rows = draw(longest);
    if (bytesOf(rows) <= drawing.room) break;
  }
  return rows;
}
