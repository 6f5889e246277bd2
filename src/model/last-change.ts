import { z } from 'zod';
import { actionSchema } from './action.js';
import { agendaItemSchema } from './agenda-item.js';
import { instantSchema } from './calendar/day.js';
import { decisionSchema } from './decision.js';
import type { Infer } from './infer.js';
import { personIdSchema } from './lead.js';
import { leadRequestSchema } from './lead-request.js';
import { meetingReviewSchema } from './meeting-review.js';
import { memberSchema } from './member.js';
import { returnBeforeSchema } from './changed-returns.js';
import { planBeforeSchema } from './changed-plans.js';

/** Schemas of the fields that a change to an action may replace. */
const { task, leads, deadline, status, closedAt, completions, askedToAttend, hold, notes, closure, plan, exempt } =
  actionSchema.shape;
const REPLACED = {
  task,
  leads,
  deadline,
  status,
  closedAt,
  completions,
  askedToAttend,
  hold,
  closure,
  plan,
  exempt,
} as const;
/** The fields of an action that a change replaces. */
export const REPLACED_FIELDS = Object.keys(REPLACED) as readonly (keyof typeof REPLACED)[];

/** A range of history entries, without the one at `to`. */
const rangeSchema = z.strictObject({ from: z.number().int(), to: z.number().int() });

/** What a change replaced in one action and added to it, to take it back later. */
const changedActionSchema = z.strictObject({
  reference: z.string(),
  /** The history entries that it added, and those that it marked as taken back. */
  history: rangeSchema,
  takenBack: rangeSchema.optional(),
  /** Set if the change logged the action. */
  isNew: z.literal(true).optional(),
  before: z.strictObject(REPLACED).partial().optional(),
  /** The old state of requests, by id; null for a request that the change made. */
  requests: z.record(leadRequestSchema.nullable()).optional(),
  /** How many notes it added, and those that it removed. */
  notesAdded: z.number().int().optional(),
  notesRemoved: notes.optional(),
});
export interface ChangedAction extends Infer<typeof changedActionSchema> {}

/**
 * An agenda before a change: the items that it changed, null for one that it added, and the order if it changed that.
 */
const agendaBeforeSchema = z.strictObject({
  items: z.array(z.strictObject({ number: z.number().int(), before: agendaItemSchema.nullable() })),
  order: z.array(z.number().int()).nullable(),
});
export interface AgendaBefore extends Infer<typeof agendaBeforeSchema> {}

/** The fields of a group that hold settings and can be put back. */
export const SETTINGS_FIELDS = [
  'name',
  'prefix',
  'isSetUp',
  'zone',
  'nation',
  'terms',
  'language',
  'nudging',
  'retention',
  'settings',
  'series',
  'meetings',
  'meetingsSince',
  'sets',
] as const;

/** What somebody changed last in a group, so that they can take it back. */
export const lastChangeSchema = z.strictObject({
  by: personIdSchema,
  at: instantSchema,
  /** The permission that it needed, and that taking it back needs. */
  needs: z.enum(['mayClose', 'mayEdit', 'mayNote', 'mayAsk', 'mayRun']),
  /** Whether it took back another change. */
  isUndo: z.boolean(),
  actions: z.array(changedActionSchema),
  /** The old outcomes in meetings' reviews; null for an action that had none. */
  reviewed: z
    .array(
      z.strictObject({
        startedAt: instantSchema,
        reference: z.string(),
        before: meetingReviewSchema.shape.outcomes.element.nullable(),
      }),
    )
    .optional(),
  agenda: agendaBeforeSchema.optional(),
  /** The old state of decisions, by reference; null for one that the change made. Absent if it changed none. */
  decisions: z.record(decisionSchema.nullable()).optional(),
  /** The old state of plans; absent if it changed none. */
  plans: z.array(planBeforeSchema).optional(),
  /** The old state of returns; absent if it changed none. */
  returns: z.array(returnBeforeSchema).optional(),
  /** The old values of the group's fields. */
  settings: z.record(z.unknown()),
  /** The old roles of members. */
  roles: z.array(memberSchema.pick({ id: true, roles: true })),
});
export interface LastChange extends Infer<typeof lastChangeSchema> {}
