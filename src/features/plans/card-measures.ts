import type { Day } from '../../model/calendar/day.js';
import { bar } from '../../presentation/card/bar.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark, text } from '../../presentation/card/texts.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatOnDay, formatShortDay } from '../../presentation/words/format-day.js';
import type { PlanLook } from './card-look.js';
import type { MeasureRow } from './rules/measure-rows.js';
import { planWords } from './words.js';

const UNIT = 30;

/** Formats a number with its unit: "64%", "517 attendees". */
export function formatValue(value: number, unit: string | null): string {
  const number = String(Math.round(value * 100) / 100);
  if (unit === null) return number;
  return unit.startsWith('%') ? `${number}%` : `${number} ${cut(unit, UNIT)}`;
}

/** Says in a sentence what the measure's bar shows, for those who cannot see it. Plain text. */
export function formatMeasure(row: MeasureRow, { language }: Drawing): string {
  const { measure: words, travel } = planWords(language);
  const { latest, baseline, target, unit, share, isReached } = row;
  // Say the unit once, but a per cent sign each time.
  const short = latest === null || unit?.startsWith('%') === true ? unit : null;
  return [
    latest === null
      ? words.none
      : words.now({ value: formatValue(latest.value, unit), day: formatOnDay(latest.day, language) }),
    baseline === null ? null : words.baseline({ value: formatValue(baseline, short) }),
    target === null ? words.noTarget : words.target({ value: formatValue(target, short) }),
    isReached ? words.reached : share === null ? null : words.share({ percent: Math.floor(share * 100) }),
    row.travel === null ? null : words.since({ travel: travel[row.travel] }),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** Draws a measure: its words, a bar from its start to its target, and the same in a sentence. */
export function measureParts(
  row: MeasureRow,
  { longest, lines }: PlanLook,
  today: Day,
  drawing: Drawing,
): readonly CardJson[] {
  const { measure: words } = planWords(drawing.language);
  const { key, text: said, share, isReached, readings, unit } = row;
  const sentence = escapeMarkdown(formatMeasure(row, drawing));
  const percent = share === null ? null : Math.round(share * 100);
  const drawn =
    percent === null
      ? remark(sentence)
      : bar(
          [
            { number: percent, style: isReached ? 'good' : 'accent' },
            { number: 100 - percent, style: 'emphasis' },
          ],
          sentence,
        );
  const listed = readings
    .map(({ value, day, source }) => {
      const from = source === null ? '' : `, ${cut(source, UNIT)}`;
      return `${formatValue(value, unit)} (${formatShortDay(day, today, drawing.language)}${from})`;
    })
    .join('; ');
  return [
    text(`**${escapeMarkdown(cut(key, 40))}** ${escapeMarkdown(cut(said, longest))}`),
    drawn,
    ...(lines > 1 && readings.length > 1 ? [remark(words.readings({ readings: escapeMarkdown(listed) }))] : []),
  ];
}
