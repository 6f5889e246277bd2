import type { Word } from './word-keys.js';

const PAST =
  /(?:ed|wyd|odd|ais|es)$|^(?:wrote|written|sent|met|held|drew|drawn|gave|given|did|made|set|put|got|took|went)$/;
/** "They get booked up" tells of no deed. */
const NO_DEED = /(?<!\p{L})(?:gets?|getting|being)\s+$/iu;
const PERFECT = /(?:wedi(?:'[iu]| ei| eu)?|newydd|'?di)\s+$/iu;

/** "Cafodd y Gweinidog ei friffio". */
const PASSIVE =
  /(?<!\p{L})(?:[cg]afodd|[cg]awsant|gath|[cg]afwyd|(?:wedi|['’]?di) (?:cael|ca['’]?l))\s[^.;!?]{0,50}?(?<!\p{L})(?:ei|eu)\s+$/iu;

/** Where a verb says that something was done, with the "wedi" before it; null where it says no such thing. */
export function didAt(
  { word, start, end }: Word,
  text: string,
): { readonly start: number; readonly end: number } | null {
  const perfect = PERFECT.exec(text.slice(Math.max(0, start - 14), start))?.[0].length ?? 0;
  const isDone = PAST.test(word) && !NO_DEED.test(text.slice(Math.max(0, start - 14), start));
  const isPassive = PASSIVE.test(text.slice(Math.max(0, start - 80), start));
  return perfect > 0 || isDone || isPassive ? { start: start - perfect, end } : null;
}
