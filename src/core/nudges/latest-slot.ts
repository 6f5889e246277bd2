import type { Day, Instant, Zone } from '../calendar/day.js';
import { addDays, daysBetween } from '../calendar/days.js';
import { localDay, toInstant } from '../calendar/zones.js';
import type { NudgePolicy } from './nudge-policy.js';

/** A day on which an action's leads are to be nudged, named by its distance: `before-7`, `before-0`, `after-14`. */
export interface Slot {
  readonly name: string;
  readonly day: Day;
}

/** The last day whose slots have come at `now`: today from the policy's time on, yesterday before it. */
export function lastSlotDay(now: Instant, zone: Zone, policy: NudgePolicy): Day {
  const today = localDay(now, zone);
  return toInstant(`${today}T${policy.at}`, zone) <= now ? today : addDays(today, -1);
}

/** The last slot, up to `lastDay`, of an action whose last day is `due`; null while the first is still to come. */
export function latestSlot(due: Day, lastDay: Day, policy: NudgePolicy): Slot | null {
  const late = daysBetween(due, lastDay);
  const after = Math.floor(late / policy.everyDaysAfter) * policy.everyDaysAfter;
  const before = policy.daysBefore.filter((days) => -days <= late);
  const distance = after > 0 ? after : before.length > 0 ? -Math.min(...before) : null;
  if (distance === null) return null;
  const name = distance > 0 ? `after-${distance}` : `before-${-distance}`;
  return { name, day: addDays(due, distance) };
}
