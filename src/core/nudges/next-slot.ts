import { effectiveDue } from '../actions/lateness.js';
import type { Day, Instant } from '../calendar/day.js';
import { addDays, daysBetween } from '../calendar/days.js';
import { toInstant } from '../calendar/zones.js';
import type { Group } from '../groups/group.js';
import { lastSlotDay } from './latest-slot.js';
import type { NudgePolicy } from './nudge-policy.js';
import { nudgeRecipients } from './nudge-recipients.js';

/** The first slot day after `lastDay` of an action whose last day is `due`. There always is one: late ones go on. */
function slotDayAfter(due: Day, lastDay: Day, policy: NudgePolicy): Day {
  const late = daysBetween(due, lastDay);
  const before = policy.daysBefore.map((days) => -days).filter((distance) => distance > late);
  const after = (Math.max(Math.floor(late / policy.everyDaysAfter), 0) + 1) * policy.everyDaysAfter;
  return addDays(due, Math.min(...before, after));
}

/** When the next slot of any of a group's open actions comes, after `now`; null when none is waited for. */
export function nextSlot(group: Group, now: Instant, policy: NudgePolicy): Instant | null {
  const lastDay = lastSlotDay(now, group.zone, policy);
  let soonest: Day | null = null;
  for (const action of group.actions) {
    if (action.status !== 'open' || nudgeRecipients(action, group).length === 0) continue;
    const due = effectiveDue(action, group);
    if (due === null) continue;
    const day = slotDayAfter(due, lastDay, policy);
    if (soonest === null || day < soonest) soonest = day;
  }
  return soonest === null ? null : toInstant(`${soonest}T${policy.at}`, group.zone);
}
