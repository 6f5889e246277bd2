import { z } from 'zod';
import { actionSchema } from './action.js';
import { instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';
import { personIdSchema } from './lead.js';
import { leadRequestSchema } from './lead-request.js';
import { memberSchema } from './member.js';

/** What a change of an action replaced. */
const { task, leads, deadline, status, closedAt, completions, askedToAttend, hold, notes, closure } =
  actionSchema.shape;
const REPLACED = { task, leads, deadline, status, closedAt, completions, askedToAttend, hold, closure } as const;
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
  /** The group's fields as they were. */
  settings: z.record(z.unknown()),
  /** The roles of members as they were. */
  roles: z.array(memberSchema.pick({ id: true, roles: true })),
});
export interface LastChange extends Infer<typeof lastChangeSchema> {}
