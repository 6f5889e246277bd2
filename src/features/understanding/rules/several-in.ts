import { leadsAt, type SaidName } from './leads-at.js';
import type { Undertaken } from './undertaken.js';

/** Where one promise may end and another's name begin. */
const BETWEEN = /(?:[.;!]\s+|,?\s+(?:and|while|a|ac)\s+(?:also\s+)?|,\s+)(?=[@\p{L}])/giu;

/**
 * Splits words that hold several promises: "Gwen to ring them by Friday and Huw to check the lease". A new one begins
 * only at a name that takes on a task, not within a list of names.
 */
export function severalIn(
  said: string,
  people: readonly SaidName[],
  read: (part: string) => Undertaken | null,
): readonly Undertaken[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of said.matchAll(BETWEEN)) {
    const end = match.index + match[0].length;
    const [before, next] = [said.slice(start, match.index), said.slice(end)];
    const isSentence = /[.;!]/u.test(match[0]);
    if (!isSentence && endsInName(before, people)) continue;
    if ((!isSentence && (leadsAt(next, people) === null || read(before) === null)) || read(next) === null) continue;
    parts.push(before);
    start = end;
  }
  return [...parts, said.slice(start)].map(read).filter((found) => found !== null);
}

/** The most characters that a few names take. */
const LONGEST_NAMES = 120;

function endsInName(words: string, people: readonly SaidName[]): boolean {
  const end = words.length > LONGEST_NAMES ? words.slice(-LONGEST_NAMES).replace(/^\S+/u, '') : words;
  return [...end.matchAll(/(?<=\s|^)\p{L}/gu)].some(
    (match) => leadsAt(end.slice(match.index), people)?.length === end.length - match.index,
  );
}
