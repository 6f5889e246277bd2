import { z } from 'zod';
import { actorSchema } from './actor.js';
import { instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';

/**
 * Why an action is closed: done, replaced by something else, passed to another body, its risk accepted, or not needed.
 */
export const closureKindSchema = z.enum(['done', 'superseded', 'transferred', 'risk-accepted', 'not-needed']);
export type ClosureKind = z.infer<typeof closureKindSchema>;

/** How an action was closed, or is proposed to be. */
export const closureSchema = z.strictObject({
  kind: closureKindSchema,
  at: instantSchema,
  by: actorSchema,
  /** The evidence: a note or a link; null for none. */
  evidence: z.string().nullable(),
  /** Who took it over, or the reference that replaced it; null if not given. */
  to: z.string().nullable(),
  /** Who confirmed it, and when; null if nobody had to, or it still waits. */
  confirmed: z.strictObject({ at: instantSchema, by: actorSchema }).nullable(),
});
export interface Closure extends Infer<typeof closureSchema> {}
