import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { textRow } from '../../presentation/card/text-row.js';
import { empty, remark } from '../../presentation/card/texts.js';
import { inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { formatShortDay } from '../../presentation/words/format-day.js';
import { returnsButton, showReturnButton, writeReturnButton } from './buttons.js';
import type { ReturnsReply } from './reply.js';
import { returnWords } from './words.js';

/** Draws a page of the returns in the reader's groups, each of which can be opened. */
export function drawReturns(reply: ReturnsReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { rows, page, pages, total, today, mayAsk } = reply;
  const words = returnWords(language).list;
  const isOneGroup = new Set(rows.map(({ group }) => group.id)).size === 1;
  const [first] = rows;
  const turn = (to: number, title: string): CardJson => press(returnsButton, title, { page: to });
  const write = press(writeReturnButton, words.ask, {
    group: first?.group.id ?? null,
    who: '',
    due: '',
    title: '',
    lines: '',
  });
  return drawCard(
    {
      kicker: isOneGroup && first !== undefined ? inRow(first.group.name) : 'Matters Arising',
      title: words.title,
      line: pages === 1 ? null : shared.page({ page, pages, total }),
      parts:
        rows.length === 0
          ? [empty(words.none), remark(words.how)]
          : rows.map(({ group, reference, title, due, counts, isClosed, isMine }) =>
              textRow({
                title: inRow(cut(title, 120)),
                line: [
                  { text: reference },
                  {
                    text: words.row({
                      answered: counts.answered,
                      asked: counts.asked,
                      day: formatShortDay(due, today, language),
                    }),
                  },
                  ...(isOneGroup ? [] : [{ text: cut(group.name, 60) }]),
                  ...(isClosed ? [{ text: words.closed }] : []),
                  ...(isMine ? [{ text: words.mine, color: 'Warning' as const }] : []),
                ],
                open: press(showReturnButton, words.open({ reference }), { group: group.id, reference }),
              }),
            ),
      actions: [
        ...(page < pages ? [turn(page + 1, shared.button.next)] : []),
        ...(page > 1 ? [turn(page - 1, shared.button.previous)] : []),
        ...(mayAsk ? [write] : []),
      ],
      isWide: true,
    },
    drawing,
  );
}
