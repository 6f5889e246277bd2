const REDACTION = /\[redacted\]|[█■▇]+/giu;
const MAY_BE_REDACTED = /[[█■▇]/;
const APOSTROPHE = /['’]/;
const APOSTROPHES = /['’]/g;
const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /[a-z\d]+/g;
const WORD = /[\p{L}\p{N}]+/gu;
const SMALL = new Set(['the', 'a', 'an', 'to', 'will', 'of', 'action', 'i', 'y', 'yr']);

/** The words of a task in lower case, without the smallest ones. A blacked-out name counts as one word. */
export function taskWords(task: string): readonly string[] {
  let said = task.toLowerCase();
  if (MAY_BE_REDACTED.test(said)) said = said.replace(REDACTION, ' redacted ');
  if (APOSTROPHE.test(said)) said = said.replaceAll(APOSTROPHES, '');
  return (said.match(ASCII.test(said) ? ASCII_WORD : WORD) ?? []).filter((word) => !SMALL.has(word));
}

/** How many words two lists share; a repeated word counts as often as both have it. */
function shared(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    both++;
  }
  return both;
}

/** How many words two sorted lists share; a repeated word counts as often as both have it. */
function sharedOfSorted(a: readonly string[], b: readonly string[]): number {
  let both = 0;
  for (let inA = 0, inB = 0; inA < a.length && inB < b.length;) {
    const [one = '', other = ''] = [a[inA], b[inB]];
    if (one === other) both++;
    if (one <= other) inA++;
    if (one >= other) inB++;
  }
  return both;
}

/** How alike two sorted lists of words are, from 0 to 1: the words they share over the mean of their lengths. */
export function wordOverlap(a: readonly string[], b: readonly string[]): number {
  return a.length + b.length === 0 ? 0 : (2 * sharedOfSorted(a, b)) / (a.length + b.length);
}

/** The share of the first list that the second holds, from 0 to 1. */
export function wordCover(a: readonly string[], b: readonly string[]): number {
  return a.length === 0 ? 0 : shared(a, b) / a.length;
}
