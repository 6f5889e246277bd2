import type { Action } from '../actions/action.js';
import { deadlineGivenAt } from '../actions/change-deadline.js';
import { effectiveDue } from '../actions/lateness.js';
import type { Day, Instant } from '../calendar/day.js';
import type { Group } from '../groups/group.js';
import type { PersonId } from '../leads/lead.js';
import { latestSlot } from './latest-slot.js';
import type { NudgePolicy } from './nudge-policy.js';
import { nudgeRecipients } from './nudge-recipients.js';
import type { NudgeSlot } from './outbox-item.js';

/** A slot that has come, and whom it is for. */
export interface DueSlot {
  readonly person: PersonId;
  readonly slot: NudgeSlot;
}

/** What every slot key of an action begins with while its last day is `due`; a moved deadline begins another. */
export function slotStem(group: Group, action: Action, due: Day): string {
  return `${group.id}/${action.reference}/${due}/`;
}

function ofAction(action: Action, group: Group, now: Instant, policy: NudgePolicy): readonly DueSlot[] {
  if (action.status !== 'open') return [];
  const due = effectiveDue(action, group);
  const latest = due === null ? null : latestSlot(due, now, group.zone, policy);
  if (due === null || latest === null || latest.at <= deadlineGivenAt(action)) return [];
  const stem = slotStem(group, action, due);
  return nudgeRecipients(action, group).map((person) => ({
    person,
    slot: { key: `${stem}${latest.name}/${person}`, group: group.id, reference: action.reference, at: latest.at },
  }));
}

/** The latest slot of every open action of a group at `now`, once for each lead it waits for, nudged already or not. */
export function dueSlots(group: Group, now: Instant, policy: NudgePolicy): readonly DueSlot[] {
  return group.actions.flatMap((action) => ofAction(action, group, now, policy));
}
