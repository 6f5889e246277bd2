import { COLOURS } from '../../model/colour.js';
import type { ColourCounts } from '../../model/board-counts.js';
import { bar } from '../../presentation/card/bar.js';
import { countStrip } from '../../presentation/card/counts.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { fitting } from '../../presentation/card/fitting.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark } from '../../presentation/card/texts.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatShortDay } from '../../presentation/words/format-day.js';
import type { OfPlan } from './card-row.js';
import { barParts, formatCounts, formatMeaning, textColor } from './format-colour.js';
import type { BoardView } from './reply.js';
import { planWords } from './words.js';

/** The most characters of a theme's name. */
const THEME = 80;

/** Draws how many items have each colour, in numbers and words, with the change since the last report. */
export function colourStrip(
  counts: ColourCounts,
  then: ColourCounts | null,
  { plan }: Pick<OfPlan, 'plan'>,
  { language }: Drawing,
): CardJson {
  const words = planWords(language);
  const changeOf = (colour: keyof ColourCounts): string | null => {
    const change = then === null ? 0 : counts[colour] - then[colour];
    if (change === 0) return null;
    return change > 0 ? words.more({ number: change }) : words.fewer({ number: -change });
  };
  const noted = (parts: readonly (string | null)[]): string | null =>
    parts.filter((part) => part !== null).join(' · ') || null;
  const unrated =
    counts.unrated === 0
      ? []
      : [{ number: counts.unrated, label: words.name.unrated, color: 'Default' as const, note: changeOf('unrated') }];
  return countStrip([
    ...COLOURS.map((colour) => {
      const meaning = formatMeaning(colour, plan.scheme, words);
      return {
        number: counts[colour],
        label: words.name[colour],
        color: textColor(colour),
        note: noted([meaning === null ? null : escapeMarkdown(meaning), changeOf(colour)]),
      };
    }),
    ...unrated,
  ]);
}

/** Draws how many items got better, worse or stayed the same since the last report. */
export function sinceLine({ since }: BoardView, { today }: OfPlan, { language }: Drawing): CardJson {
  const words = planWords(language);
  if (since === null) return remark(words.noReport);
  const { better, same, worse, fresh } = since;
  return remark(words.since({ day: formatShortDay(since.day, today, language), better, same, worse, fresh }));
}

/** Draws a bar for each theme, with the same in words below. */
export function themeBars(
  board: BoardView,
  { plan }: OfPlan,
  { language }: Drawing,
  room: number,
): readonly CardJson[] {
  const words = planWords(language);
  const byTheme = board.byTheme.filter(({ total }) => total > 0);
  if (byTheme.length < 2) return [];
  const { parts, left } = fitting(
    byTheme,
    (counts) => [
      bar(
        barParts(counts),
        words.themeLine({
          theme: escapeMarkdown(cut(counts.theme ?? words.noTheme, THEME)),
          number: counts.total,
          counts: escapeMarkdown(formatCounts(counts, plan.scheme, words)),
        }),
      ),
    ],
    room,
  );
  return left === 0 ? parts : [...parts, remark(words.moreThemes({ number: left }))];
}
