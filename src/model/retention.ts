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
