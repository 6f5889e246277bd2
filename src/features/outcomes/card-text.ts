import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark } from '../../presentation/card/texts.js';
import { inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { formatDay } from '../../presentation/words/format-day.js';
import { tableButton, tableTextButton } from './buttons.js';
import { formatTable } from './format-table.js';
import type { TableTextReply } from './reply.js';
import { outcomeWords } from './words.js';

/** The most bytes of card JSON that one part's lines may take. */
const ROOM = 18_000;

/** Cuts a line to what a card can hold; the command line gives it whole. */
function fitted(line: string): string {
  let left = line;
  while (bytesOf(left) > ROOM) left = cut(left, Math.floor(left.length * 0.8));
  return left;
}

/** Splits lines into parts, each small enough for one card. */
function partsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  let used = 0;
  for (const whole of lines) {
    const line = fitted(whole);
    const size = bytesOf(line);
    if (used + size > ROOM && used > 0) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(line);
    used += size;
  }
  return parts;
}

/** Draws one part of a meeting's table as text in a box to copy. Users' own words stay plain text. */
export function drawTableText({ group, table, format, part }: TableTextReply, drawing: Drawing): CardJson {
  const { language, shared } = drawing;
  const words = outcomeWords(language);
  const { head, rows } = formatTable(table, format, language);
  const parts = partsOf([...head, ...rows]);
  const shown = Math.min(part, parts.length);
  const target = { group: group.id, meeting: table.meeting };
  const turn = (to: number, title: string): CardJson => press(tableTextButton, title, { ...target, page: to, format });
  return drawCard(
    {
      kicker: inRow(group.name),
      title: words.title({ day: formatDay(table.meeting, language) }),
      line: parts.length === 1 ? null : words.part({ part: shown, parts: parts.length }),
      parts: [
        {
          type: 'Input.Text',
          id: 'table',
          label: format === 'md' ? words.markdownLabel : words.csvLabel,
          isMultiline: true,
          value: (parts[shown - 1] ?? []).join('\n'),
        },
        remark(parts.length === 1 ? words.copy : words.copyParts),
      ],
      actions: [
        ...(shown < parts.length ? [turn(shown + 1, shared.button.next)] : []),
        ...(shown > 1 ? [turn(shown - 1, shared.button.previous)] : []),
        press(tableButton, words.table, { ...target, page: 1 }),
      ],
      isWide: true,
    },
    drawing,
  );
}
