import type { Day, Instant, Zone } from '../calendar/day.js';
import { addDays, daysBetween } from '../calendar/days.js';
import { localDay, toInstant } from '../calendar/zones.js';
import type { NudgePolicy } from './nudge-policy.js';

/** A moment at which an action's leads are to be nudged: `before-7`, `before-0`, `after-14`, by its distance in days. */
export interface Slot {
  readonly name: string;
  readonly at: Instant;
}

/** The last slot at or before `now` of an action whose last day is `due`; null while the first is still to come. */
export function latestSlot(due: Day, now: Instant, zone: Zone, policy: NudgePolicy): Slot | null {
  const today = localDay(now, zone);
  const lastDay = toInstant(`${today}T${policy.at}`, zone) <= now ? today : addDays(today, -1);
  const late = daysBetween(due, lastDay);
  const weeks = Math.floor(late / policy.everyDaysAfter) * policy.everyDaysAfter;
  const before = policy.daysBefore.filter((days) => -days <= late);
  const distance = weeks > 0 ? weeks : before.length > 0 ? -Math.min(...before) : null;
  if (distance === null) return null;
  const name = distance > 0 ? `after-${distance}` : `before-${-distance}`;
  return { name, at: toInstant(`${addDays(due, distance)}T${policy.at}`, zone) };
}
