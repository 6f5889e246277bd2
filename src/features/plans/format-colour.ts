import { type Colour, COLOURS } from '../../model/colour.js';
import type { ColourCounts } from '../../model/board-counts.js';
import type { RatingScheme } from '../../model/rating-scheme.js';
import type { BarPart } from '../../presentation/card/bar.js';
import type { Color } from '../../presentation/words/format-standing.js';
import { cut } from '../../presentation/words/cut.js';
import type { PlanWords } from './words.js';

/** The most characters of a plan's own word for a colour. */
const LONGEST = 60;

const TEXT: Readonly<Record<Colour, Color>> = { red: 'Attention', amber: 'Warning', green: 'Good', blue: 'Default' };
const BAR: Readonly<Record<Colour, BarPart['style']>> = {
  red: 'attention',
  amber: 'warning',
  green: 'good',
  blue: 'accent',
};

export const textColor = (colour: Colour | null): Color => (colour === null ? 'Default' : TEXT[colour]);

/**
 * Returns what a colour means in a plan: its own words, else its rule's. A plan that is only declared may have none.
 */
export function formatMeaning(colour: Colour, { rule, words: own }: RatingScheme, words: PlanWords): string | null {
  const said = own[colour];
  if (said !== undefined && said.trim() !== '') return cut(said, LONGEST);
  return rule === 'declared' ? null : words[rule][colour];
}

/** Formats a colour in words, always with its name: "Red: not started, late". Plain text. */
export function formatColour(colour: Colour | null, scheme: RatingScheme, words: PlanWords): string {
  if (colour === null) return words.name.unrated;
  const meaning = formatMeaning(colour, scheme, words);
  return meaning === null || meaning.toLowerCase() === words.name[colour].toLowerCase()
    ? words.name[colour]
    : `${words.name[colour]}: ${meaning}`;
}

/** Turns the counts of a theme or plan into parts of a bar, in the order of the colours. */
export const barParts = (counts: ColourCounts): readonly BarPart[] => [
  ...COLOURS.map((colour) => ({ number: counts[colour], style: BAR[colour] })),
  { number: counts.unrated, style: 'emphasis' },
];

/** Formats the counts in words: "completed 14 · in progress 25"; leaves out colours without any. */
export const formatCounts = (counts: ColourCounts, scheme: RatingScheme, words: PlanWords): string =>
  [
    ...COLOURS.filter((colour) => counts[colour] > 0).map((colour) =>
      words.count({ word: formatMeaning(colour, scheme, words) ?? words.name[colour], number: counts[colour] }),
    ),
    ...(counts.unrated === 0 ? [] : [words.count({ word: words.name.unrated, number: counts.unrated })]),
  ].join(' · ');
