import type { Word } from './word-keys.js';

const PAST =
  /(?:ed|wyd|odd|ais|es)$|^(?:wrote|written|sent|met|held|drew|drawn|gave|given|did|made|set|put|got|took|went|found|bought|chose|chosen|built|sold|spoke|spoken|rang|rung|told|brought|taught)$/;
/** "They get booked up" reports nothing as done. */
const NO_DEED = /(?<!\p{L})(?:gets?|getting|being)\s+$/iu;
const PERFECT = /(?:wedi(?:'[iu]| ei| eu)?|newydd|'?di)\s+$/iu;

/** A Welsh passive: "Cafodd y Gweinidog ei friffio". */
const PASSIVE =
  /(?<!\p{L})(?:[cg]afodd|[cg]awsant|gath|[cg]afwyd|(?:wedi|['’]?di) (?:cael|ca['’]?l))\s[^.;!?]{0,50}?(?<!\p{L})(?:ei|eu)\s+$/iu;

/** Where a verb reports something as done, with "wedi" before it; null if it does not. */
export function didAt(
  { word, start, end }: Word,
  text: string,
): { readonly start: number; readonly end: number } | null {
  const perfect = PERFECT.exec(text.slice(Math.max(0, start - 14), start))?.[0].length ?? 0;
  const isDone = PAST.test(word) && !NO_DEED.test(text.slice(Math.max(0, start - 14), start));
  const isPassive = PASSIVE.test(text.slice(Math.max(0, start - 80), start));
  return perfect > 0 || isDone || isPassive ? { start: start - perfect, end } : null;
}
