/** Whether two words differ by at most one letter added, missing or changed, or by two neighbours swapped. */
export function isNearly(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/** Whether two words have the same letters, in whatever order. */
export const hasSameLetters = (one: string, other: string): boolean =>
  one.split('').sort().join('') === other.split('').sort().join('');

/** The shortest word that can be a misspelling. */
const SHORTEST = 4;

/** Longer words are no slips for a known one. */
const LONGEST = 24;

/** Known words by their length: a misspelt one has at most one letter more or less. */
export class Spellings {
  readonly #words: ReadonlySet<string>;
  readonly #byLength: string[][] = [];

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words) if (word.length >= SHORTEST) (this.#byLength[word.length] ??= []).push(word);
  }

  /** The known word that this is or misspells; null if none is near. */
  nearest(word: string): string | null {
    if (this.#words.has(word)) return word;
    if (word.length < SHORTEST || word.length > LONGEST || /\d/.test(word)) return null;
    for (const length of [word.length, word.length - 1, word.length + 1])
      for (const near of this.#byLength[length] ?? []) if (isNearly(word, near)) return near;
    return null;
  }
}
