import { fold } from '../text/fold.js';
import { CONCEPTS } from './concepts.js';
import { GLOSSARY } from './glossary.js';

/** The original beginnings of Welsh words with a soft, nasal or aspirate mutation. */
const RADICALS: readonly (readonly [string, readonly string[]])[] = [
  ['ngh', ['c']],
  ['mh', ['p']],
  ['nh', ['t']],
  ['ng', ['g']],
  ['dd', ['d']],
  ['ph', ['p']],
  ['th', ['t']],
  ['ch', ['c']],
  ['b', ['p']],
  ['d', ['t']],
  ['g', ['c']],
  ['f', ['b', 'm']],
  ['m', ['b']],
  ['n', ['d']],
  ['l', ['ll', 'gl']],
  ['r', ['rh', 'gr']],
  ['h', ['']],
];
const VOWEL = /^[aeiouwy]/;

/** The words of which a Welsh word may be a mutated form, starting with itself. */
export function radicalsOf(word: string): readonly string[] {
  const found = [word];
  for (const [mutated, radicals] of RADICALS)
    if (word.startsWith(mutated)) {
      found.push(...radicals.map((radical) => radical + word.slice(mutated.length)));
      if (mutated.length > 1) break;
    }
  if (VOWEL.test(word)) found.push(`g${word}`);
  return found;
}

/** A word without English and Welsh endings that do not change its meaning. */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  let stem = word.replace(/'s?$/, '');
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|us|is)$/.test(stem)) return stem;
  else if (/(?:sh|ch|x|ss)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.endsWith('s')) stem = stem.slice(0, -1);
  const ending = /(?:ings?|ed|iau|au|oedd|ion)$/.exec(stem)?.[0] ?? '';
  if (ending !== '' && stem.length - ending.length >= 3 && /[aeiouwy]/.test(stem.slice(0, -ending.length)))
    stem = stem.slice(0, -ending.length).replace(/([bdgmnprt])\1$/, '$1');
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

type Dictionary = ReadonlyMap<string, string>;

function dictionaryOf(lines: string): Dictionary {
  const found = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [name = '', ...words] = line.split(' ');
    for (const word of name.startsWith('=') ? words : [name, ...words]) {
      found.set(word, name);
      if (!found.has(stemOf(word))) found.set(stemOf(word), name);
    }
  }
  return found;
}

let concepts: Dictionary | null = null;
let glossary: Dictionary | null = null;

function lookUp(dictionary: Dictionary, word: string): string | null {
  for (const radical of radicalsOf(word)) {
    const found = dictionary.get(radical) ?? dictionary.get(stemOf(radical));
    if (found !== undefined) return found;
  }
  return null;
}

const MOST_KEPT = 5000;
const kept = new Map<string, WordKeys>();

/** The keys by which a word is compared. */
export interface WordKeys {
  readonly stem: string;
  /** Its meaning among the words with which people say what they want, such as `=finish`; null if it has none. */
  readonly concept: string | null;
  /** The English word for the thing it names, else its stem. */
  readonly thing: string;
}

/** The keys of a folded word. */
export function keysOf(word: string): WordKeys {
  const known = kept.get(word);
  if (known !== undefined) return known;
  concepts ??= dictionaryOf(CONCEPTS);
  glossary ??= dictionaryOf(GLOSSARY);
  const stem = stemOf(word);
  // "Chase" is not a mutated "case" where it says what is wanted.
  const isWish = concepts.has(word.replace(/'s$/, '')) && !glossary.has(word);
  const keys = { stem, concept: lookUp(concepts, word), thing: isWish ? stem : (lookUp(glossary, word) ?? stem) };
  if (kept.size < MOST_KEPT) kept.set(word, keys);
  return keys;
}

/** Whether a folded word is a known name of a thing, exactly as written. */
export function isKnownThing(word: string): boolean {
  glossary ??= dictionaryOf(GLOSSARY);
  return glossary.has(word);
}

/** A folded word of a text, with its place. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’`][\p{L}\p{M}]+)*/gu;

/** The folded words of a text, in order. */
export const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
