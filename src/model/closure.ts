import { z } from 'zod';
import { actorSchema } from './actor.js';
import { instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';

/** Why an action is closed: it is done, something else took its place, another body has it, the risk is borne, or it is not needed. */
export const closureKindSchema = z.enum(['done', 'superseded', 'transferred', 'risk-accepted', 'not-needed']);
export type ClosureKind = z.infer<typeof closureKindSchema>;

/** How an action was closed, or is proposed to be. */
export const closureSchema = z.strictObject({
  kind: closureKindSchema,
  at: instantSchema,
  by: actorSchema,
  /** What shows it: a note or a link; null for none. */
  evidence: z.string().nullable(),
  /** To whom it was transferred, or which reference took its place; null where that is not said. */
  to: z.string().nullable(),
  /** Who agreed, and when; null where nobody had to, or it still waits. */
  confirmed: z.strictObject({ at: instantSchema, by: actorSchema }).nullable(),
});
export interface Closure extends Infer<typeof closureSchema> {}
