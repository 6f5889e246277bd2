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

/** What a change of an action replaced. */
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

/** From one place in a history up to another. */
const rangeSchema = z.strictObject({ from: z.number().int(), to: z.number().int() });

/** One action of a change: what it replaced and added, so that it can be taken back. */
const changedActionSchema = z.strictObject({
  reference: z.string(),
  /** The entries of the history that it added, and those that it took back. */
  history: rangeSchema,
  takenBack: rangeSchema.optional(),
  /** That the change logged it. */
  isNew: z.literal(true).optional(),
  before: z.strictObject(REPLACED).partial().optional(),
  /** Requests as they were, by id; null for one that was asked with it. */
  requests: z.record(leadRequestSchema.nullable()).optional(),
  /** How many notes it added, and those that it took away. */
  notesAdded: z.number().int().optional(),
  notesRemoved: notes.optional(),
});
export interface ChangedAction extends Infer<typeof changedActionSchema> {}

/** An agenda before a change: the items that it changed, null for one that it added, and the order where it changed that. */
const agendaBeforeSchema = z.strictObject({
  items: z.array(z.strictObject({ number: z.number().int(), before: agendaItemSchema.nullable() })),
  order: z.array(z.number().int()).nullable(),
});
export interface AgendaBefore extends Infer<typeof agendaBeforeSchema> {}

/** The settings of a group that can be put back, by the fields that hold them. */
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
  /** What was needed for it, and is for taking it back. */
  needs: z.enum(['mayClose', 'mayEdit', 'mayNote', 'mayAsk', 'mayRun']),
  /** Whether it took a change back itself. */
  isUndo: z.boolean(),
  actions: z.array(changedActionSchema),
  /** What a meeting that goes through its actions had done with them before; null where it had not come to one. */
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
  /** Decisions as they were, by reference; null for one that the change made. Absent where it was about none. */
  decisions: z.record(decisionSchema.nullable()).optional(),
  /** Plans as they were; absent where it was about none. */
  plans: z.array(planBeforeSchema).optional(),
  /** Returns as they were; absent where it was about none. */
  returns: z.array(returnBeforeSchema).optional(),
  /** The group's fields as they were. */
  settings: z.record(z.unknown()),
  /** The roles of members as they were. */
  roles: z.array(memberSchema.pick({ id: true, roles: true })),
});
export interface LastChange extends Infer<typeof lastChangeSchema> {}
