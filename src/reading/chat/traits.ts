import { fold } from '../text/fold.js';
import { keysOf } from './word-keys.js';
import type { Spellings } from './spelling.js';

/** What a sentence is compared by, each trait with how much it counts. */
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

/** The tokens of a sentence with marks of slots: folded words, marks, and a question mark at its end. */
export function tokensOf(sentence: string): readonly string[] {
  let plain = fold(sentence).replace(/[`’]/g, "'");
  for (const [pattern, words] of CONTRACTIONS) plain = plain.replace(pattern, words);
  if (CONTRACTED.test(plain)) plain = plain.replaceAll("'", ' ');
  return (plain.match(TOKEN) ?? []).map((token) => (/^\d+$/.test(token) ? '#' : token));
}

const LONGEST_TOKENS = 90;

/** The traits of a sentence; misspelt words count as the known word that they are nearest to. */
export function traitsOf(sentence: string, spellings: Spellings | null): Traits {
  const all = tokensOf(sentence).slice(0, LONGEST_TOKENS);
  const traits = new Map<string, number>();
  const add = (name: string, weight: number): void => void traits.set(name, Math.max(traits.get(name) ?? 0, weight));
  const tokens = all.map((token) => (spellings === null ? token : (spellings.nearest(token) ?? token)));
  let before = '^';
  let conceptBefore = '^';
  for (const token of tokens) {
    const isMark = token.startsWith('{');
    const { stem, concept } = isMark || token === '?' || token === '#' ? { stem: token, concept: null } : keysOf(token);
    const meaning = concept ?? stem;
    add(`w ${token}`, isMark ? 0.8 : 1);
    if (meaning !== token) add(`c ${meaning}`, 0.9);
    add(`b ${before} ${token}`, 0.5);
    if (`${before} ${token}` !== `${conceptBefore} ${meaning}`) add(`d ${conceptBefore} ${meaning}`, 0.5);
    if (token.length > 4 && !isMark)
      for (let at = 0; at + 4 <= token.length; at++) add(`g ${token.slice(at, at + 4)}`, 0.4);
    before = token;
    conceptBefore = meaning;
  }
  add(`b ${before} $`, 0.35);
  return traits;
}
