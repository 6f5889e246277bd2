import { z } from 'zod';
import { actorSchema } from './actor.js';
import { instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';
import { leadSchema } from './lead.js';

export const riskLevelSchema = z.enum(['low', 'medium', 'high']);
export type RiskLevel = z.infer<typeof riskLevelSchema>;

/** Something that may keep a plan from its aims. */
export const riskSchema = z.strictObject({
  /** `R1`; unique in the plan, never reused. */
  key: z.string(),
  text: z.string(),
  owner: leadSchema.nullable(),
  likelihood: riskLevelSchema.nullable(),
  impact: riskLevelSchema.nullable(),
  /** What is done about it; null where nothing is said. */
  mitigation: z.string().nullable(),
  at: instantSchema,
  by: actorSchema,
  closed: z.strictObject({ at: instantSchema, by: actorSchema, reason: z.string().nullable() }).nullable(),
});
export interface Risk extends Infer<typeof riskSchema> {}
