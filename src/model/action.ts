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

/** A request to an action's leads to come to a meeting about it. */
export const askedToAttendSchema = z.strictObject({
  at: instantSchema,
  by: actorSchema,
  meetingDay: daySchema,
  /** Who took it back, and when; null while it stands. */
  takenBack: z.strictObject({ at: instantSchema, by: actorSchema }).nullable(),
});
export interface AskedToAttend extends Infer<typeof askedToAttendSchema> {}

const statusSchema = z.enum(['open', 'done', 'cancelled']);

/**
 * What a change means to an action's leads: who gained and who lost the action, and what it replaced. The status before
 * logging is `none`.
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
  /** The old value, to show it and to put it back. */
  before: z.string().optional(),
  reason: z.string().optional(),
  /** What to tell leads about it; absent if there is nothing, and in entries of earlier releases. */
  news: changeNewsSchema.optional(),
  /** How the change closed the action, or proposed to; absent in other changes, and in entries of earlier releases. */
  closure: closureSchema.pick({ kind: true, to: true }).optional(),
  /** Who was reminded. */
  to: z.array(personIdSchema).optional(),
  /** Set if the person who made the change took it back. */
  isTakenBack: z.literal(true).optional(),
  /** The value that a change set before it was taken back. */
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
  /** The inbound activity that logged it; one delivered twice logs once. */
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
  /** Null if they never were asked; `askedOf` says whether they are now. */
  askedToAttend: askedToAttendSchema.nullable(),
  /** What keeps it beyond its retention time; null for nothing. */
  hold: holdSchema.nullable(),
  /** Its place in a plan of the group; absent if it has none, null once it was taken out. */
  plan: planPlaceSchema.nullable().optional(),
  /** Why it is left out of what is published; absent if it is not, null once that was taken back. */
  exempt: exemptionSchema.nullable().optional(),
});
export interface Action extends Infer<typeof actionSchema> {}

/** The history entries that stand: without changes that were taken back, and without the taking back itself. */
export const standingHistory = ({ history }: Pick<Action, 'history'>): readonly HistoryEntry[] =>
  history.filter(({ change, isTakenBack }) => isTakenBack !== true && change !== 'taken-back' && change !== 'put-back');

/** An action as it was said, before it is logged. */
const saidActionSchema = actionSchema.pick({ task: true, leads: true, deadline: true, quote: true }).strip();
export type SaidAction = Pick<Action, 'task' | 'leads' | 'deadline' | 'quote'>;

/** The most bytes of an action on a card, which repeats it; and the most characters of its quote. */
const CARRIED = 1000;
const QUOTED = 200;

/** An action as JSON for a card; null if it is too long for one. */
export function writeSaidAction({ task, leads, deadline, quote }: SaidAction): string | null {
  const json = JSON.stringify({ task, leads, deadline, quote: quote.slice(0, QUOTED) });
  return new TextEncoder().encode(json).length > CARRIED ? null : json;
}

/** Reads an action from a card's JSON; null if it is not a valid one. */
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
