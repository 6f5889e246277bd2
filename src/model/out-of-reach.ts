import { z } from 'zod';
import { instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';

/**
 * Why the bot cannot write to someone first: they never installed it, blocked it, are no longer in the tenant, or are a
 * guest whom it may not write to.
 */
const unreachableSchema = z.enum(['never-installed', 'blocked', 'left', 'guest']);
export type Unreachable = z.infer<typeof unreachableSchema>;

/** Since when someone could not be reached, and when that was last tried. */
export const outOfReachSchema = z.strictObject({
  reason: unreachableSchema,
  since: instantSchema,
  triedAt: instantSchema,
});
export interface OutOfReach extends Infer<typeof outOfReachSchema> {}
