import type { Token } from '../../../../reading/names/name-tokens.js';

/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words before and after a word; null if any word may stand there. */
type Neighbours = readonly [before: string | null, after: string | null];

/**
 * The possible names that were left in a text, each as written and with its neighbours, so that the check of the
 * finished file recognises them.
 */
export class KeptWords {
  readonly #kept = new Map<string, Neighbours[]>();

  /** Records the words of a text that stayed; a neighbour that was removed counts as any word. */
  note(tokens: readonly Token[], left: readonly Stretch[], cuts: readonly Stretch[]): void {
    if (left.length === 0) return;
    const isIn = ({ start, end }: Token, stretches: readonly Stretch[]): boolean =>
      stretches.some((one) => start < one.end && end > one.start);
    for (const [at, token] of tokens.entries()) {
      if (!isIn(token, left)) continue;
      const [before, after] = [tokens[at - 1], tokens[at + 1]];
      const seen = (one: Token | undefined): string | null =>
        one === undefined || isIn(one, cuts) ? null : one.letters;
      const known = this.#kept.get(token.words.normalize('NFC')) ?? [];
      known.push([seen(before), seen(after)]);
      this.#kept.set(token.words.normalize('NFC'), known);
    }
  }

  /** Whether a word with these neighbours was left on purpose. */
  has(token: Token, before: Token | null, after: Token | null): boolean {
    return (this.#kept.get(token.words.normalize('NFC')) ?? []).some(
      ([left, right]) =>
        (left === null || before === null || left === before.letters) &&
        (right === null || after === null || right === after.letters),
    );
  }
}
