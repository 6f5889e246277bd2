import { type Action, isUndone } from '../../../model/action.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Deadline } from '../../../model/deadline.js';
import type { Group } from '../../../model/group.js';
import { isOverdue, withEffectiveDue } from '../../../model/lateness.js';
import type { Lead } from '../../../model/lead.js';
import { belongsTo } from './meeting-days.js';

export type RowState = 'open' | 'overdue' | 'done' | 'cancelled';

/** An action in a meeting's table. */
export interface ActionRow {
  readonly reference: string;
  readonly task: string;
  readonly leads: readonly Lead[];
  /** The deadline as said, and the day it falls on now. */
  readonly deadline: Deadline;
  readonly state: RowState;
  /** The day it was closed; null while it is open. */
  readonly closedOn: Day | null;
}

/** A decision in a meeting's table. */
export interface DecisionRow {
  readonly reference: string;
  readonly text: string;
  readonly isWithdrawn: boolean;
  /** Why it was withdrawn; null if nobody said. */
  readonly reason: string | null;
}

/** The outcomes of a meeting, for every format: card, Markdown, CSV, document. */
export interface MeetingTable {
  readonly group: string;
  readonly prefix: string;
  readonly meeting: Day;
  readonly actions: readonly ActionRow[];
  readonly decisions: readonly DecisionRow[];
}

/** Returns the actions that a meeting raised, in that order, with their current due days. Leaves out undone actions. */
export function actionsOf(meeting: Day, group: Group): readonly Action[] {
  const isOf = belongsTo(meeting, group);
  return group.actions
    .filter((action) => isOf(localDay(action.raisedAt, group.zone)) && !isUndone(action))
    .map((action) => withEffectiveDue(action, group));
}

/** Builds a meeting's table as it stands at `now`; needs the group with all of its actions. */
export function tableOf(meeting: Day, group: Group, now: Instant): MeetingTable {
  const today = localDay(now, group.zone);
  return {
    group: group.name,
    prefix: group.prefix,
    meeting,
    actions: actionsOf(meeting, group).map((action) => ({
      reference: action.reference,
      task: action.task,
      leads: action.leads,
      deadline: action.deadline,
      state: isOverdue(action, group, today) ? 'overdue' : action.status,
      closedOn: action.closedAt === null ? null : localDay(action.closedAt, group.zone),
    })),
    decisions: group.decisions
      .filter((decision) => decision.meeting === meeting)
      .map(({ reference, text, withdrawn }) => ({
        reference,
        text,
        isWithdrawn: withdrawn !== null,
        reason: withdrawn?.reason ?? null,
      })),
  };
}
