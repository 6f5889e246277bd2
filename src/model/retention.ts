import { z } from 'zod';
import type { Instant } from './calendar/day.js';
import { holdSchema } from './hold.js';
import type { Infer } from './infer.js';

export const MOST_YEARS = 99;

/** For how long after closing a group's actions are kept. */
export const retentionSchema = z.strictObject({
  years: z.number().int().min(1).max(MOST_YEARS),
  /** Null while the group as a whole is not held. */
  hold: holdSchema.nullable(),
});
export interface Retention extends Infer<typeof retentionSchema> {}

export const DEFAULT_RETENTION: Retention = { years: 7, hold: null };

/** The moment so many years before another. */
const yearsBefore = (now: Instant, years: number): Instant => `${Number(now.slice(0, 4)) - years}${now.slice(4)}`;

/** What was closed at this moment or earlier has been kept for its time. */
export const closedBefore = ({ years }: Pick<Retention, 'years'>, now: Instant): Instant => yearsBefore(now, years);

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['one', 'un', 'blwyddyn'],
    ['two', 'dwy'],
    ['three', 'tair'],
    ['four', 'pedair'],
    ['five', 'pum', 'pump'],
    ['six', 'chwe', 'chwech'],
    ['seven', 'saith'],
    ['eight', 'wyth'],
    ['nine', 'naw'],
    ['ten', 'deg', 'deng'],
  ].flatMap((words, at) => words.map((word) => [word, at + 1])),
);

/** Years as said, "7", "7 years", "for seven years after closing", "am 7 mlynedd"; null when they cannot be read. */
export function readYears(words: string): number | null {
  const said =
    /^(?:for|am)?\s{0,3}(\d{1,2}|\p{L}+)\s{0,3}(?:years?|[bfm]lynedd|flwyddyn|blwyddyn)?(?:\s{1,3}(?:after (?:closing|they (?:are )?clos(?:e|ed))|ar ôl cau))?[.\s]{0,3}$/iu.exec(
      words.trim(),
    )?.[1];
  if (said === undefined) return null;
  const years = NUMBERS[said.toLowerCase()] ?? Number(said);
  return Number.isInteger(years) && years >= 1 && years <= MOST_YEARS ? years : null;
}
