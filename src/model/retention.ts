import { z } from 'zod';
import type { Instant } from './calendar/day.js';
import { holdSchema } from './hold.js';
import type { Infer } from './infer.js';

export const MOST_YEARS = 99;

/** How long a group's actions are kept after closing. */
export const retentionSchema = z.strictObject({
  years: z.number().int().min(1).max(MOST_YEARS),
  /** A hold on the group as a whole; null for none. */
  hold: holdSchema.nullable(),
});
export interface Retention extends Infer<typeof retentionSchema> {}

export const DEFAULT_RETENTION: Retention = { years: 7, hold: null };

/** The moment `years` years before another. */
const yearsBefore = (now: Instant, years: number): Instant => `${Number(now.slice(0, 4)) - years}${now.slice(4)}`;

/** Actions closed at this moment or earlier have been kept for their time. */
export const closedBefore = ({ years }: Pick<Retention, 'years'>, now: Instant): Instant => yearsBefore(now, years);
