import type { LeadTest } from '../actions/split-lead.js';
import type { KnownNames } from './known-names.js';
import { placedSentences, type Placed } from './placed-sentences.js';
import type { SectionKind } from './section-heading.js';
import { traitsOf, type ReadSentence, type TextStyle } from './sentence-traits.js';
import { OF_ALL, weightOf } from './trait-weights.js';
import { kindsReader } from './word-kinds.js';

/** A sentence of minutes, and how likely it is, from 0 to 1, that it states an action that is open. */
export interface LikelySentence {
  readonly sentence: string;
  readonly line: number;
  readonly section: SectionKind;
  readonly likelihood: number;
}

/** What a text's sentences are like, and whether they are too few to tell how its minutes are written. */
export interface JudgedText {
  readonly likely: readonly LikelySentence[];
  readonly isPiece: boolean;
}

/** With fewer sentences a text may be a piece of any minutes, and counts as one of middling length. */
const FEWEST_SENTENCES = 16;
const MIDDLING = 90;

/** So many marks in a text are how it gives its actions. */
const MARKS = 3;

const isPiece = (said: readonly ReadSentence[]): boolean => said.length < FEWEST_SENTENCES;

/** How a text gives its actions. */
function givesBy(said: readonly ReadSentence[]): TextStyle['gives'] {
  if (new Set(said.flatMap(({ isMarked, line }) => (isMarked ? [line] : []))).size >= MARKS) return 'marked';
  if (said.some(({ section }) => section === 'actions')) return 'listed';
  return said.some(({ hasMargin }) => hasMargin) ? 'margin' : 'plain';
}

/** Without one of these a sentence hardly states a task. */
const TASK: ReadonlySet<string> = new Set(
  'VERB will would should shall to need needs must can be agreed asked requested action i am bydd fydd byddwn angen rhaid dylid dylai gofynnwyd cytunwyd'.split(
    ' ',
  ),
);
const FEWEST_WORDS = 4;

/** Whether a sentence passes a first look: it has some words, and one that a task may begin with or follow. */
const mayStateTask = ({ words, isOpen }: ReadSentence): boolean =>
  isOpen && words.length >= FEWEST_WORDS && words.some(({ kind }) => TASK.has(kind));

/** The sentences of paragraphs with the kinds of their words, and how their text gives its actions. */
export function readSentences(
  placed: readonly Placed[],
  known: KnownNames,
  test: LeadTest,
): { readonly said: readonly ReadSentence[]; readonly style: TextStyle } {
  const kindsOf = kindsReader(known, test);
  const said = placedSentences(placed).map((one) => ({ ...one, words: kindsOf(one.sentence) }));
  return { said, style: { gives: givesBy(said), sentences: isPiece(said) ? MIDDLING : said.length } };
}

/**
 * How likely it is that sentences of a text state an action; without those that hardly do at a first look. Takes time
 * linear in the text's length.
 */
export function likelySentences(placed: readonly Placed[], known: KnownNames, test: LeadTest): JudgedText {
  const { said, style } = readSentences(placed, known, test);
  const likely = said.flatMap((one, at) => {
    if (!mayStateTask(one)) return [];
    let sum = OF_ALL;
    for (const trait of traitsOf(one, said[at - 1], said[at + 1], style, test)) sum += weightOf(trait);
    const { sentence, line, section } = one;
    return [{ sentence, line, section, likelihood: 1 / (1 + Math.exp(-sum)) }];
  });
  return { likely, isPiece: isPiece(said) };
}
