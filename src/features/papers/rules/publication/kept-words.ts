import type { Token } from '../../../../reading/names/name-tokens.js';

/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words before and after one; null where anything may stand there. */
type Neighbours = readonly [before: string | null, after: string | null];

/**
 * The words that may be names and were left, each as it is written and between which others, so that the same are known
 * again in the file that is made.
 */
export class KeptWords {
  readonly #kept = new Map<string, Neighbours[]>();

  /** Notes the words of a text that were left, beside which nothing counts that was cut. */
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

  /** Whether a word between these was left for a reason. */
  has(token: Token, before: Token | null, after: Token | null): boolean {
    return (this.#kept.get(token.words.normalize('NFC')) ?? []).some(
      ([left, right]) =>
        (left === null || before === null || left === before.letters) &&
        (right === null || after === null || right === after.letters),
    );
  }
}
