import { z } from 'zod';
import { actorSchema } from './actor.js';
import { instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';
import { leadSchema } from './lead.js';

/** One of the steps that every area of a plan goes through, each at its own speed. */
export const stepSchema = z.strictObject({ key: z.string(), title: z.string() });
export interface Step extends Infer<typeof stepSchema> {}

export const stepStateSchema = z.enum(['not-started', 'in-progress', 'done']);
export type StepState = z.infer<typeof stepStateSchema>;

/** A policy area or directorate that records progress on its own part. */
export const areaSchema = z.strictObject({
  name: z.string(),
  leads: z.array(leadSchema),
  /** Its progress, by the key of a step; a missing step has not begun. */
  steps: z.record(z.strictObject({ state: stepStateSchema, at: instantSchema, by: actorSchema })),
  vision: z.string().nullable(),
  pledge: z.string().nullable(),
});
export interface Area extends Infer<typeof areaSchema> {}
