import { type Colour, COLOURS } from '../../model/colour.js';
import type { ColourCounts } from '../../model/board-counts.js';
import type { GroupLanguage } from '../../model/language.js';
import type { PaperBar, PaperText, Tone } from '../../model/paper.js';
import type { RatingScheme } from '../../model/rating-scheme.js';
import { joined, say } from './format-text.js';
import { ownWords } from './rules/own-words.js';
import { paperWords } from './words.js';

const TONES: Readonly<Record<Colour, Tone>> = { red: 'bad', amber: 'warning', green: 'good', blue: 'calm' };

/** A colour in words, always with its name and its meaning: in the plan's own words, else in those of its rule. */
export function colourText(language: GroupLanguage, colour: Colour | null, { rule, words }: RatingScheme): PaperText {
  if (colour === null) return say(language, (one) => paperWords(one).plan.unrated);
  const own = words[colour]?.trim() ?? '';
  const name = say(language, (one) => paperWords(one).plan.colour[colour]);
  if (own !== '') return joined([name, ownWords(own)], ': ');
  return rule === 'declared' ? name : say(language, (one) => paperWords(one).plan[rule][colour]);
}

/** The columns of counts: the colours, the unrated if there are any, and the total. */
export const countsIn = (...all: readonly ColourCounts[]): readonly (Colour | 'unrated')[] => [
  ...COLOURS,
  ...(all.some(({ unrated }) => unrated > 0) ? (['unrated'] as const) : []),
];

/** The counts of a plan as a bar. */
export const countsBar = (language: GroupLanguage, counts: ColourCounts, scheme: RatingScheme): PaperBar => ({
  kind: 'bar',
  scale: 'parts',
  parts: countsIn(counts).map((colour) => ({
    name: colourText(language, colour === 'unrated' ? null : colour, scheme),
    number: counts[colour],
    tone: colour === 'unrated' ? 'none' : TONES[colour],
  })),
});
