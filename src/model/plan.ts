import { z } from 'zod';
import { actorSchema } from './actor.js';
import { daySchema, instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';
import { areaSchema, stepSchema } from './plan-area.js';
import { measureSchema } from './measure.js';
import { phaseSchema } from './phase.js';
import { planReportSchema } from './plan-report.js';
import { progressRoundSchema } from './progress-round.js';
import { ratingSchemeSchema } from './rating-scheme.js';
import { recommendationSchema } from './recommendation.js';
import { riskSchema } from './plan-risk.js';

/** A change to a part of a plan that is not an action: actions have their own history. */
const planEntrySchema = z.strictObject({
  at: instantSchema,
  by: actorSchema,
  change: z.enum([
    'imported',
    'added',
    'text',
    'leads',
    'deadline',
    'response',
    'closed',
    'reopened',
    'signed-off',
    'waived',
    'gate-reopened',
    'reading',
    'risk',
    'scheme',
    'step',
    'asked',
    'approved',
    'taken-back',
  ]),
  /** The key of the part; null for the plan as a whole. */
  key: z.string().nullable(),
  before: z.string().nullable(),
  reason: z.string().nullable(),
});
export interface PlanEntry extends Infer<typeof planEntrySchema> {}

/**
 * A published plan that a group carries out. Its tasks are actions of the group, each with its `PlanPlace`; this is the
 * structure above them.
 */
export const planSchema = z.strictObject({
  /** Its number in the group; never reused. */
  number: z.number().int().positive(),
  title: z.string(),
  /** From its first to its last day, each null where it is not given. */
  period: z.strictObject({ from: daySchema.nullable(), to: daySchema.nullable() }),
  themes: z.array(z.string()),
  scheme: ratingSchemeSchema,
  /** How often it is reported, and the day of the next report; null for neither. */
  reporting: z.strictObject({ every: z.enum(['month', 'quarter']).nullable(), next: daySchema.nullable() }),
  recommendations: z.array(recommendationSchema),
  measures: z.array(measureSchema),
  phases: z.array(phaseSchema),
  steps: z.array(stepSchema),
  areas: z.array(areaSchema),
  risks: z.array(riskSchema),
  rounds: z.array(progressRoundSchema),
  /** Oldest first; the last may be a draft. */
  reports: z.array(planReportSchema),
  history: z.array(planEntrySchema),
  /** By key, a fingerprint of the plan's text on an item when it was last read. */
  lastRead: z.record(z.string()),
  addedAt: instantSchema,
  addedBy: actorSchema,
  /** The file that it was read from; null if it was pasted. */
  source: z.string().nullable(),
  /** When it ended; null while it runs. */
  endedAt: instantSchema.nullable(),
});
export interface Plan extends Infer<typeof planSchema> {}
