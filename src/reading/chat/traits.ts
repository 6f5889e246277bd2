import { fold } from '../text/fold.js';
import { keysOf } from './word-keys.js';
import type { Spellings } from './spelling.js';

/** The traits by which sentences are compared, each with its weight. */
export type Traits = ReadonlyMap<string, number>;

const TOKEN = /\{[a-z]+\}|[\p{L}\p{M}\p{N}]+|\?/gu;
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan'?t\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [/(?<=[a-z])n't\b/g, ' not'],
  [/\b(is|was|has|have|had|do|does|did|are|would|should|could)nt\b/g, '$1 not'],
  [/(?<=[a-z])'(?:s|ve|re|ll|d|m)\b/g, ''],
  [/\b(?:ive|im|ill|id)\b/g, 'i'],
  [/\b(?:dwi|dw i|rwyf i|rwyf|rwy|rydw i|wi|w i|mi|rw i)\b/g, 'dwi'],
  [/\b(?:wedi'[iu]|wedi ei|wedi eu|wedi cael ei|di)(?= )/g, 'wedi'],
  [/\b(?:sy|sydd|sy'n|sydd yn)\b/g, 'sydd'],
  [/\b(?:mae'n|ma'n|mae e'n|mae o'n|ma)\b/g, 'mae'],
];
const CONTRACTED = /['’]/;

/** The tokens of a sentence with slot marks: folded words, marks, and a question mark at the end. */
export function tokensOf(sentence: string): readonly string[] {
  let plain = fold(sentence).replace(/[`’]/g, "'");
  for (const [pattern, words] of CONTRACTIONS) plain = plain.replace(pattern, words);
  if (CONTRACTED.test(plain)) plain = plain.replaceAll("'", ' ');
  return (plain.match(TOKEN) ?? []).map((token) => (/^\d+$/.test(token) ? '#' : token));
}

const LONGEST_TOKENS = 90;
/** The greatest distance at which two words still make a pair. */
const FARTHEST_PAIR = 3;

/** A token and its meaning: its concept, else its stem; slot and question marks mean themselves. */
interface Meant {
  readonly token: string;
  readonly isMark: boolean;
  readonly meaning: string;
}

function meantBy(token: string): Meant {
  const isMark = token.startsWith('{');
  const { stem, concept } = isMark || token === '?' || token === '#' ? { stem: token, concept: null } : keysOf(token);
  return { token, isMark, meaning: concept ?? stem };
}

/** The traits of a sentence; a misspelt word counts as the nearest known word. */
export function traitsOf(sentence: string, spellings: Spellings | null): Traits {
  const said = tokensOf(sentence);
  const tokens = said
    .slice(0, LONGEST_TOKENS)
    .map((token) => meantBy(spellings === null ? token : (spellings.nearest(token) ?? token)));
  const traits = new Map<string, number>();
  const add = (name: string, weight: number): void => void traits.set(name, Math.max(traits.get(name) ?? 0, weight));
  let before = '^';
  let meantBefore = '^';
  for (const [at, { token, isMark, meaning }] of tokens.entries()) {
    add(`w ${token}`, isMark ? 0.8 : 1);
    if (meaning !== token) add(`c ${meaning}`, 0.9);
    add(`b ${before} ${token}`, 0.5);
    if (`${before} ${token}` !== `${meantBefore} ${meaning}`) add(`d ${meantBefore} ${meaning}`, 0.5);
    for (const later of tokens.slice(at + 2, at + FARTHEST_PAIR + 1)) add(`s ${meaning} ${later.meaning}`, 0.35);
    if (token.length > 4 && !isMark)
      for (let from = 0; from + 4 <= token.length; from++) add(`g ${token.slice(from, from + 4)}`, 0.4);
    before = token;
    meantBefore = meaning;
  }
  add(`b ${before} $`, 0.35);
  addShape(tokens, said.length, add);
  return traits;
}

/** Adds traits of the whole sentence: its slots, whether it asks, its length and its first word. */
function addShape(tokens: readonly Meant[], length: number, add: (name: string, weight: number) => void): void {
  const slots = [...new Set(tokens.filter(({ isMark }) => isMark).map(({ token }) => token))].sort().join('');
  add(`w =${slots}${tokens.some(({ token }) => token === '?') ? '?' : ''}`, 0.6);
  add(`w =${Math.min(6, Math.round(Math.log2(length + 1) * 1.5))}`, 0.3);
  const first = tokens.find(({ isMark }) => !isMark);
  if (first !== undefined) add(`w ^${first.meaning}`, 0.4);
}
