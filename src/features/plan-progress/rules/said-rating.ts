import type { Colour } from '../../../model/colour.js';
import type { ChangeOf } from './change.js';

/** The colours as people say them, with Welsh mutations. */
export const COLOUR =
  '(?:red|amber|yellow|orange|green|blue|coch|goch|choch|ambr|melyn|felyn|oren|gwyrdd|wyrdd|gwyrddion|glas|las)';

const NAMED: readonly (readonly [RegExp, Colour])[] = [
  [/^(?:red|coch|goch|choch)$/iu, 'red'],
  [/^(?:amber|yellow|orange|ambr|melyn|felyn|oren)$/iu, 'amber'],
  [/^(?:green|gwyrdd|wyrdd|gwyrddion)$/iu, 'green'],
  [/^(?:blue|glas|las)$/iu, 'blue'],
];

/** Returns the colour that a word names; null if none. */
export const colourSaid = (word: string): Colour | null =>
  NAMED.find(([pattern]) => pattern.test(word.trim()))?.[1] ?? null;

const NEXT =
  /(?:^|[.;,\n]\s*|\s[–-]\s)(?:next(?: steps?)?|next up|what(?: i|'|’)s needed|needed|we need|i need|it needs|nesaf|y cam nesaf|cam nesaf|angen|mae angen|rydyn ni angen|dw i angen|yr hyn sydd ei angen)(?:\s*[:=–-]\s*|\s+(?:is|are|yw|to|i)?\s*:?\s*)(?<next>[^\n]{2,1000})$/iu;
const LEADS_IN =
  /^[\s,.:;–-]*(?:(?:because(?: of)?|as|since|due to|reason|oherwydd|achos|gan fod|gan|am fod|am)(?![\p{L}'’])[\s:,]*)?/iu;

/** Splits a progress note into the rating at its start, its text, and the next step or need at its end. */
export function readNote(said: string, rated: Colour | null = null): ChangeOf<'note'> {
  let text = said.trim();
  let rating = rated;
  const first = new RegExp(
    `^(?:rated |rag |statws |now |still |yn )?(${COLOUR})(?![\\p{L}])(?=$|[\\s,.:;–-])`,
    'iu',
  ).exec(text);
  if (rating === null && first !== null) {
    rating = colourSaid(first[1] ?? '');
    text = text.slice(first[0].length);
  }
  if (rating !== null) text = text.replace(LEADS_IN, '');
  const next = NEXT.exec(text);
  const step = next?.groups?.['next']?.trim() ?? null;
  if (next !== null && step !== null) text = text.slice(0, next.index);
  const line = text.replace(/^[\s:;,–-]+|[\s:;,–-]+$/gu, '');
  return { do: 'note', text: line, rating, next: step };
}

/**
 * Words that deny a colour, put it in the past, or only consider it: "isn't amber", "was red last month", "if it goes
 * red".
 */
const DENIED = new RegExp(
  `(?<!\\p{L})(?:rather than|instead of|not|never|no longer|(?:is|are|was|were|do|does|should|would|has|have|wo|ca)n['’]t|was|were|had been|used to be|if|unless|would(?! (?:say|call|rate|put|mark|make))|might|may|could go|until|yn hytrach na|yn lle|nid|nad|ddim|peidi\\p{L}*|paid|oedd|roedd|doedd|buodd|bu|os|pe|oni bai|byddai|fyddai)(?!\\p{L})(?:(?![.;,!?]\\s|\\s(?:but|ond|and|a)\\s).){0,80}?(?<!\\p{L})${COLOUR}(?!\\p{L})`,
  'giu',
);

/** Blanks each colour that the words deny: "amber rather than red" leaves amber. */
export const withoutDenied = (said: string): string =>
  said.replace(DENIED, (words) => words.replace(new RegExp(`${COLOUR}$`, 'iu'), (colour) => '·'.repeat(colour.length)));

/** Returns `words` as they stand in the original text: a reason may also deny a colour. */
export function asWritten(said: string, left: string, words: string): string {
  const at = words === '' ? -1 : left.indexOf(words);
  return at < 0 ? words : said.slice(at, at + words.length);
}
