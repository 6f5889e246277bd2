import type { Action } from '../actions/action.js';
import { deadlineGivenAt } from '../actions/change-deadline.js';
import { effectiveDue } from '../actions/lateness.js';
import type { Day, Instant } from '../calendar/day.js';
import { toInstant } from '../calendar/zones.js';
import type { Group } from '../groups/group.js';
import type { PersonId } from '../leads/lead.js';
import { lastSlotDay, latestSlot } from './latest-slot.js';
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

/** The latest slot of every open action of a group at `now`, once for each lead it waits for, nudged already or not. */
export function dueSlots(group: Group, now: Instant, policy: NudgePolicy): readonly DueSlot[] {
  const open = group.actions.filter((action) => action.status === 'open');
  if (open.length === 0) return [];
  const lastDay = lastSlotDay(now, group.zone, policy);
  const moments = new Map<Day, Instant>();
  const momentOf = (day: Day): Instant => {
    const moment = moments.get(day) ?? toInstant(`${day}T${policy.at}`, group.zone);
    moments.set(day, moment);
    return moment;
  };
  return open.flatMap((action) => {
    const due = effectiveDue(action, group);
    const latest = due === null ? null : latestSlot(due, lastDay, policy);
    if (due === null || latest === null) return [];
    const at = momentOf(latest.day);
    if (at <= deadlineGivenAt(action)) return [];
    const stem = slotStem(group, action, due);
    return nudgeRecipients(action, group).map((person) => ({
      person,
      slot: { key: `${stem}${latest.name}/${person}`, group: group.id, reference: action.reference, at },
    }));
  });
}
