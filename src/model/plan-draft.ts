import { z } from 'zod';
import { daySchema } from './calendar/day.js';
import { deadlineSchema } from './deadline.js';
import type { Infer } from './infer.js';
import { leadSchema } from './lead.js';
import { measureSchema } from './measure.js';
import { phaseSchema } from './phase.js';
import { planPlaceSchema } from './plan-place.js';
import { riskLevelSchema } from './plan-risk.js';
import { stepSchema } from './plan-area.js';
import { ratingSchemeSchema } from './rating-scheme.js';
import { responseSchema } from './recommendation.js';

/** The status that the plan gives an item. */
export const draftStatusSchema = z.enum(['late', 'begun', 'done', 'planned']);
export type DraftStatus = z.infer<typeof draftStatusSchema>;

/** A recommendation or an action of a plan, as it would be saved. */
const draftItemSchema = z.strictObject({
  kind: planPlaceSchema.shape.kind.exclude(['linked']),
  key: z.string(),
  under: z.string().nullable(),
  theme: z.string().nullable(),
  text: z.string(),
  leads: z.array(leadSchema),
  deadline: deadlineSchema,
  /** Whether its time counts from a day that the plan does not give. */
  needsBase: z.boolean(),
  response: responseSchema.nullable(),
  status: draftStatusSchema.nullable(),
  /** The plan's words on its progress or its status; null for none. */
  progress: z.string().nullable(),
  isChosen: z.boolean(),
  /** Whether the group has it already and the plan now says something else about it. */
  isChange: z.boolean(),
});
export interface DraftItem extends Infer<typeof draftItemSchema> {}

/** Two places in a plan that contradict each other, or one that is impossible; `code` is the kind of conflict. */
const draftProblemSchema = z.strictObject({
  code: z.string(),
  places: z.array(z.strictObject({ said: z.string(), line: z.number().int(), day: daySchema.nullable() })),
});
export interface DraftProblem extends Infer<typeof draftProblemSchema> {}

/** A plan that was read, before somebody confirms it. */
export const planDraftSchema = z.strictObject({
  /** The number of the group's plan that it updates; null for a new one. */
  updates: z.number().int().positive().nullable(),
  title: z.string(),
  period: z.strictObject({ from: daySchema.nullable(), to: daySchema.nullable() }),
  themes: z.array(z.string()),
  scheme: ratingSchemeSchema,
  source: z.string().nullable(),
  items: z.array(draftItemSchema),
  measures: z.array(
    measureSchema.pick({ key: true, text: true, theme: true, unit: true, baseline: true, target: true }),
  ),
  phases: z.array(phaseSchema),
  steps: z.array(stepSchema),
  risks: z.array(
    z.strictObject({
      key: z.string(),
      text: z.string(),
      owner: leadSchema.nullable(),
      likelihood: riskLevelSchema.nullable(),
      impact: riskLevelSchema.nullable(),
    }),
  ),
  problems: z.array(draftProblemSchema),
  /** The keys that the group's plan has and this text lacks. */
  gone: z.array(z.string()),
  /** How many items are the same in the group's plan. */
  same: z.number().int().min(0),
});
export interface PlanDraft extends Infer<typeof planDraftSchema> {}
