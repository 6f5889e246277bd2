import { fold } from '../../../reading/text/fold.js';
import type { Identity } from './identity.js';

/** Names that are also a day or month: alone they may be a date, which must stay. */
const DATES = new Set(
  'april august june july may mai march mawrth hydref gwener llun iau sul monday friday sunday'.split(' '),
);
const SHORTEST_ALONE = 3;

const escaped = (sign: string): string => sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Matches a character in either case, with or without accents. */
function signPattern(sign: string): string {
  if (/['’‘`]/.test(sign)) return "['’‘`]";
  const cases = [...new Set([sign, sign.toLowerCase(), sign.toUpperCase()])].filter((one) => one.length === 1);
  return `[${cases.map(escaped).join('')}]\\p{M}*`;
}

/**
 * Builds a pattern for words in NFD text, with any accents and spaces. A part of a name alone keeps the case of its
 * first letter.
 */
function wordsPattern(words: string, isAlone: boolean): string {
  const signs = Array.from(words.trim().normalize('NFD').replace(/\p{M}/gu, ''));
  const pattern = signs.map((sign, at) => {
    if (/\s/.test(sign)) return at > 0 && /\s/.test(signs[at - 1] ?? '') ? '' : '[\\s\\u00a0]+';
    return isAlone && at === 0 ? `${escaped(sign)}\\p{M}*` : signPattern(sign);
  });
  return pattern.join('');
}

const plain = (name: string): string => name.replace(/\s*[([][^()[\]]*[)\]]/gu, ' ').trim();

/** Returns the full forms of a name: as it is, without what a directory adds, and "Rees, Siân" turned round. */
function fullForms(name: string): readonly string[] {
  const bare = plain(name);
  const [before = '', after = ''] = bare.split(/\s*,\s*/u);
  const turned = after === '' ? bare : `${after} ${before}`;
  return [...new Set([name.trim(), bare, turned])].filter((form) => form !== '');
}

/** Returns the given name and surname in a name; none if it is one word. */
function partsOf(name: string): readonly string[] {
  const words = (fullForms(name).at(-1) ?? '').split(/\s+/);
  return words.length < 2 ? [] : [words[0] ?? '', words.at(-1) ?? ''];
}

/** The words that name one person and nobody else we know: full names, and parts of them that only this person has. */
export interface NameWords {
  readonly full: readonly string[];
  readonly alone: readonly string[];
  /** Full names of others who share a part with the person; these stay. */
  readonly others: readonly string[];
}

/** `others` are the names of everybody else we know. */
export function nameWords(identity: Pick<Identity, 'names' | 'parts'>, others: readonly string[]): NameWords {
  const names = [...identity.names].flatMap(fullForms);
  const shared = new Set(others.flatMap(fullForms).map(fold));
  // If two people share a name, nobody can tell who is meant.
  const full = names.filter((name) => name.includes(' ') && !shared.has(fold(name)));
  const parts = [
    ...identity.parts,
    ...[...identity.names].flatMap(partsOf),
    ...names.filter((one) => !one.includes(' ')),
  ];
  const theirs = new Set(others.flatMap(fullForms).flatMap((name) => fold(name).split(/[\s,]+/)));
  const alone = [...new Set(parts)].filter((part) => {
    const folded = fold(part);
    return part.length >= SHORTEST_ALONE && !DATES.has(folded) && !folded.split(' ').some((word) => theirs.has(word));
  });
  const words = new Set([...full, ...parts].flatMap((name) => fold(name).split(/[\s,]+/)));
  const kept = others.flatMap(fullForms).filter(
    (name) =>
      name.includes(' ') &&
      fold(name)
        .split(/[\s,]+/)
        .some((word) => words.has(word)),
  );
  return { full: [...new Set(full)], alone, others: [...new Set(kept)] };
}

/**
 * Builds a pattern that finds these words in NFD text, whole words only. The group `other` matches names that stay.
 * Null if there are no words.
 */
export function namePattern({ full, alone, others }: NameWords): RegExp | null {
  const longestFirst = (words: readonly string[]): readonly string[] =>
    [...words].sort((one, two) => two.length - one.length);
  const of = (words: readonly string[], isAlone: boolean): readonly string[] =>
    longestFirst(words).map((each) => wordsPattern(each, isAlone));
  const named = [
    ...of(full, false),
    // "Rees-Jones" is another name.
    ...of(alone, true).map((each) => `(?<![-])${each}(?!-\\p{L})`),
  ];
  if (named.length === 0) return null;
  const kept = others.length === 0 ? '' : `(?<other>${of(others, false).join('|')})|`;
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${kept}(?:${named.join('|')}))(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
}
