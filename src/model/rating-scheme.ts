import { z } from 'zod';
import type { Infer } from './infer.js';

/**
 * How a plan is rated. By `status`: red is not started and late, amber in progress, green completed, blue planned. By
 * `time`: by time elapsed, progress and lateness. `declared`: as its leads say, in the plan's own words.
 */
export const ratingRuleSchema = z.enum(['status', 'time', 'declared']);
export type RatingRule = z.infer<typeof ratingRuleSchema>;

export const ratingSchemeSchema = z.strictObject({
  rule: ratingRuleSchema,
  /** The plan's own words for its colours; a colour without them has the usual words. */
  words: z.strictObject({
    red: z.string().optional(),
    amber: z.string().optional(),
    green: z.string().optional(),
    blue: z.string().optional(),
  }),
});
export interface RatingScheme extends Infer<typeof ratingSchemeSchema> {}
