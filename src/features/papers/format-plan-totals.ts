import type { ColourCounts } from '../../model/board-counts.js';
import type { GroupLanguage } from '../../model/language.js';
import type { Cell, PaperTable, PaperText, Section } from '../../model/paper.js';
import { formatDate } from '../../presentation/words/format-day.js';
import { colourText, countsBar, countsIn } from './format-colour.js';
import { type CellOf, nameCell, ownCell, tableWith } from './format-columns.js';
import { numberCell, say, textCell } from './format-text.js';
import { nameOf } from './rules/own-words.js';
import type { PaperItem, PlanPaperView } from './rules/plan-paper-view.js';
import { paperWords } from './words.js';

/** The width of a column of numbers. */
const NUMBER = 9;

interface CountRow {
  readonly theme: PaperText;
  readonly counts: ColourCounts;
}

const all = (language: GroupLanguage): PaperText => say(language, (one) => paperWords(one).plan.all);
const themeText = (theme: string | null, language: GroupLanguage): PaperText =>
  theme === null ? say(language, (one) => paperWords(one).plan.noTheme) : nameOf(theme);

function countTable(
  rows: readonly CountRow[],
  view: PlanPaperView,
  language: GroupLanguage,
  cellOf: (number: number) => Cell,
): PaperTable {
  const { total, since, plan } = view.report;
  const colours = countsIn(total, ...(since === null ? [] : [since.total]));
  const cells = colours.map((colour): CellOf<CountRow> => [
    { head: colourText(language, colour === 'unrated' ? null : colour, plan.scheme), width: NUMBER },
    ({ counts }) => cellOf(counts[colour]),
  ]);
  return tableWith<CountRow>(language, rows, [
    ['theme', ({ theme }) => textCell(language, theme)],
    ...cells,
    ['total', ({ counts }) => cellOf(counts.total)],
  ]);
}

/** The counts by theme and colour. */
export function totalsSection(view: PlanPaperView, language: GroupLanguage): Section {
  const { total, byTheme, plan } = view.report;
  const dropped = view.board?.dropped ?? 0;
  const rows = [
    ...byTheme.map((counts) => ({ theme: themeText(counts.theme, language), counts })),
    { theme: all(language), counts: total },
  ];
  return {
    heading: say(language, (one) => paperWords(one).section.totals),
    blocks: [
      countsBar(language, total, plan.scheme),
      countTable(rows, view, language, numberCell),
      ...(dropped === 0
        ? []
        : [
            {
              kind: 'paragraph' as const,
              text: say(language, (one) => paperWords(one).plan.dropped({ number: dropped })),
            },
          ]),
    ],
  };
}

/** How the counts changed since the previous report; empty for the first. */
export function changeSections(view: PlanPaperView, language: GroupLanguage): readonly Section[] {
  const { report } = view;
  const { since } = report;
  if (since === null) return [];
  const { to, total, byTheme } = since;
  const themes = [...new Set([...report.byTheme, ...byTheme].map(({ theme }) => theme))];
  const rows = [
    ...themes.map((theme) => ({
      theme: themeText(theme, language),
      counts: minus(
        report.byTheme.find((one) => one.theme === theme),
        byTheme.find((one) => one.theme === theme),
      ),
    })),
    { theme: all(language), counts: minus(report.total, total) },
  ];
  return [
    {
      heading: say(language, (one) => paperWords(one).plan.changeSince({ day: formatDate(to, one) })),
      blocks: [countTable(rows, view, language, signedCell)],
    },
  ];
}

const NONE: ColourCounts = { red: 0, amber: 0, green: 0, blue: 0, unrated: 0, total: 0 };
const minus = (now: ColourCounts = NONE, then: ColourCounts = NONE): ColourCounts => ({
  red: now.red - then.red,
  amber: now.amber - then.amber,
  green: now.green - then.green,
  blue: now.blue - then.blue,
  unrated: now.unrated - then.unrated,
  total: now.total - then.total,
});

/** A number with its sign: "+2", "−1", "0". */
const signedCell = (value: number): Cell => ({
  kind: 'number',
  value,
  text: [{ words: value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0', language: null }],
});

/** The direction since the previous report: in numbers, and which items are better, worse or new. */
export function travelSection({ report, items }: PlanPaperView, language: GroupLanguage): Section {
  const { since, plan } = report;
  const moved = (['worse', 'better', 'new'] as const).flatMap((way) => items.filter(({ travel }) => travel === way));
  return {
    heading: say(language, (one) => paperWords(one).section.travel),
    blocks: [
      {
        kind: 'paragraph',
        text: say(language, (one) => {
          const words = paperWords(one).plan;
          if (since === null) return words.first;
          const { to, better, same, worse, fresh } = since;
          const counts = { better: better.length, same, worse: worse.length, fresh: fresh.length };
          return words.since({ day: formatDate(to, one), ...counts });
        }),
      },
      ...(since === null || moved.length === 0
        ? []
        : [
            tableWith<PaperItem>(language, moved, [
              ['reference', ({ key }) => nameCell(language, key)],
              ['part', ({ text }) => ownCell(language, text)],
              ['theme', ({ theme }) => ownCell(language, theme ?? '')],
              ['travel', (item) => travelCell(item, language)],
              ['rating', ({ colour }) => textCell(language, colourText(language, colour, plan.scheme))],
            ]),
          ]),
    ],
  };
}

/** The direction of an item; empty before the first report. */
export const travelCell = ({ travel }: Pick<PaperItem, 'travel'>, language: GroupLanguage): Cell =>
  textCell(language, travel === null ? [] : say(language, (one) => paperWords(one).plan.travel[travel]));
