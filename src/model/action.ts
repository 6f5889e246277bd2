import { z } from 'zod';
import { actorSchema } from './actor.js';
import { daySchema, instantSchema } from './calendar/day.js';
import { closureSchema } from './closure.js';
import { exemptionSchema } from './exemption.js';
import { deadlineSchema } from './deadline.js';
import { holdSchema } from './hold.js';
import type { Infer } from './infer.js';
import { leadSchema, personIdSchema } from './lead.js';
import { leadRequestSchema } from './lead-request.js';
import { planPlaceSchema } from './plan-place.js';
import { progressNoteSchema } from './progress-note.js';

/** One lead's own "done" on an action that several must do. */
const completionSchema = z.strictObject({ at: instantSchema, by: actorSchema });

/** That an action's leads are asked to come to a meeting about it. */
export const askedToAttendSchema = z.strictObject({
  at: instantSchema,
  by: actorSchema,
  meetingDay: daySchema,
  /** Who took it back, and when; null while it holds. */
  takenBack: z.strictObject({ at: instantSchema, by: actorSchema }).nullable(),
});
export interface AskedToAttend extends Infer<typeof askedToAttendSchema> {}

const statusSchema = z.enum(['open', 'done', 'cancelled']);

/**
 * What a change was to the leads of an action: whom it gave it to and took it from, and what it replaced. The status
 * before it was logged is `none`.
 */
export const changeNewsSchema = z.strictObject({
  given: z.array(personIdSchema),
  lost: z.array(personIdSchema),
  was: z.strictObject({
    status: z.enum([...statusSchema.options, 'none']).optional(),
    task: z.string().optional(),
    deadline: z.string().optional(),
  }),
});
export interface ChangeNews extends Infer<typeof changeNewsSchema> {}

/** What happened to an action, when, by whom. */
const historyEntrySchema = z.strictObject({
  at: instantSchema,
  by: actorSchema,
  change: z.enum([
    'logged',
    'task',
    'leads',
    'deadline',
    'done',
    'completed-part',
    'part-reopened',
    'reopened',
    'cancelled',
    'undone',
    'asked-more-time',
    'asked-not-mine',
    'request-granted',
    'request-changed',
    'request-refused',
    'request-withdrawn',
    'held',
    'released',
    'reminded',
    'taken-back',
    'put-back',
    'closure-proposed',
    'closure-confirmed',
    'closure-declined',
    'exempted',
    'exemption-ended',
  ]),
  /** What was there before, so that it can be shown and put back. */
  before: z.string().optional(),
  reason: z.string().optional(),
  /** What leads may have to be told of it; absent where there is nothing, and in entries of earlier releases. */
  news: changeNewsSchema.optional(),
  /** How a change closed it, or proposed to; absent in other changes, and in entries of earlier releases. */
  closure: closureSchema.pick({ kind: true, to: true }).optional(),
  /** Who was reminded. */
  to: z.array(personIdSchema).optional(),
  /** That who made the change took it back. */
  isTakenBack: z.literal(true).optional(),
  /** What a change that was taken back had made. */
  after: z.string().optional(),
});
export interface HistoryEntry extends Infer<typeof historyEntrySchema> {}

/** A task with leads and a deadline, raised at a meeting. */
export const actionSchema = z.strictObject({
  /** `ISCG-14`: stable and never reused, even when the group's prefix changes later. */
  reference: z.string(),
  task: z.string(),
  leads: z.array(leadSchema),
  deadline: deadlineSchema,
  /** The deadline it was given first, kept when it moves. */
  firstDeadline: deadlineSchema,
  status: statusSchema,
  raisedAt: instantSchema,
  raisedBy: actorSchema,
  /** The inbound activity that logged it, so that one delivered twice logs once. */
  source: z.string(),
  /** The line it was read from. */
  quote: z.string(),
  closedAt: instantSchema.nullable(),
  /** How it was closed; while it is open, how a lead proposes to close it. Null for neither. */
  closure: closureSchema.nullable(),
  completions: z.array(completionSchema),
  notes: z.array(progressNoteSchema),
  /** What its leads asked of the chair, in the order asked; never removed. */
  requests: z.array(leadRequestSchema),
  history: z.array(historyEntrySchema),
  /** Null when they never were; `askedOf` says whether they are now. */
  askedToAttend: askedToAttendSchema.nullable(),
  /** Null while nothing keeps it beyond its time. */
  hold: holdSchema.nullable(),
  /** Where it stands in a plan of the group; absent, or null once it was taken out, for what is in none. */
  plan: planPlaceSchema.nullable().optional(),
  /** Why it is left out of what is published; absent, or null once that was taken back, for what is not. */
  exempt: exemptionSchema.nullable().optional(),
});
export interface Action extends Infer<typeof actionSchema> {}

/** What happened to an action and stands: without what was taken back, and without the taking back itself. */
export const standingHistory = ({ history }: Pick<Action, 'history'>): readonly HistoryEntry[] =>
  history.filter(({ change, isTakenBack }) => isTakenBack !== true && change !== 'taken-back' && change !== 'put-back');

/** An action as it was said, before it is logged. */
const saidActionSchema = actionSchema.pick({ task: true, leads: true, deadline: true, quote: true }).strip();
export type SaidAction = Pick<Action, 'task' | 'leads' | 'deadline' | 'quote'>;

/** So many bytes of it a card carries, which has it several times; and so much of its quote. */
const CARRIED = 1000;
const QUOTED = 200;

/** An action as JSON for a card; null for one that is more than a card carries. */
export function writeSaidAction({ task, leads, deadline, quote }: SaidAction): string | null {
  const json = JSON.stringify({ task, leads, deadline, quote: quote.slice(0, QUOTED) });
  return new TextEncoder().encode(json).length > CARRIED ? null : json;
}

/** The action that a card carries as JSON; null for what is none. */
export function readSaidAction(json: string): SaidAction | null {
  try {
    const read = saidActionSchema.safeParse(JSON.parse(json));
    return read.success && read.data.task.trim() !== '' ? (read.data as SaidAction) : null;
  } catch {
    return null;
  }
}

/** Whether the action was taken back after it was logged, and not reopened since. */
export function isUndone(action: Action): boolean {
  return action.status === 'cancelled' && standingHistory(action).at(-1)?.change === 'undone';
}
