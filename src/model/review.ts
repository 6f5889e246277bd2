import { z } from 'zod';
import { actorSchema } from './actor.js';
import { daySchema, instantSchema } from './calendar/day.js';
import { deadlineSchema } from './deadline.js';
import { type GroupId, groupIdSchema } from './group.js';
import type { Infer } from './infer.js';
import { leadSchema } from './lead.js';
import { planDraftSchema } from './plan-draft.js';

/** A possible action in minutes, as it would be logged, and whether it is chosen. */
const reviewItemSchema = z.strictObject({
  /** `implied` is a sentence that only sounds like an undertaking; it is never chosen without a person's yes. */
  kind: z.enum(['explicit', 'implied']),
  task: z.string(),
  leads: z.array(leadSchema),
  deadline: deadlineSchema,
  /** The words it was read from, after the sentence that "this" or "it" in the task refers to. */
  quote: z.string(),
  /** The line of the minutes it begins on, from 1. */
  line: z.number().int().positive(),
  isChosen: z.boolean(),
  /** The reference of an open action that it looks like; such an item is chosen only by a person's yes. */
  looksLike: z.string().optional(),
});
export interface ReviewItem extends Infer<typeof reviewItemSchema> {}

/** A decision in minutes, as it would be kept, and whether it is chosen. */
const reviewDecisionSchema = z.strictObject({
  text: z.string(),
  /** The words it was read from. */
  quote: z.string(),
  /** The line of the minutes it begins on, from 1. */
  line: z.number().int().positive(),
  isChosen: z.boolean(),
});
export interface ReviewDecision extends Infer<typeof reviewDecisionSchema> {}

/** Minutes whose actions someone must confirm before they are logged. */
export const reviewSchema = z.strictObject({
  /** `GROUP/HASH`: the group's id, and a hash of what brought the minutes, so that the same delivery is one review. */
  id: z.string(),
  tenant: z.string(),
  group: groupIdSchema,
  at: instantSchema,
  by: actorSchema,
  title: z.string().nullable(),
  /** The day from which deadlines count: the meeting's day in the minutes, else the day that they were sent. */
  held: daySchema,
  isHeldSaid: z.boolean(),
  items: z.array(reviewItemSchema),
  /** References of actions that the group had already when the minutes were read. */
  known: z.array(z.string()),
  /** The decisions in the minutes. On cards, and in what cards send, they are numbered after the items. */
  decisions: z.array(reviewDecisionSchema),
  /** References of decisions that the group had already when the minutes were read. */
  knownDecisions: z.array(z.string()),
  /** The minutes themselves until their group is chosen; empty after. */
  text: z.string(),
  /** The plan that was read; absent for minutes. */
  plan: planDraftSchema.optional(),
});
export interface Review extends Infer<typeof reviewSchema> {}

/** The group's part of a review's id. */
export const groupOfReview = (id: string): GroupId => id.slice(0, id.lastIndexOf('/'));
