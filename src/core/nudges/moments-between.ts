import type { Instant, TimeOfDay, Zone } from '../calendar/day.js';
import { addDays } from '../calendar/days.js';
import { localDay, toInstant } from '../calendar/zones.js';
import type { Group } from '../groups/group.js';
import { SUMMARY_POLICY } from '../summaries/summary-policy.js';
import { NUDGE_POLICY } from './nudge-policy.js';

/** Ten years: a step that is longer ends there, and loses nothing as only what is latest counts. */
const MOST_DAYS = 3653;

function dailyMoments(after: Instant, until: Instant, zone: Zone, at: TimeOfDay): readonly Instant[] {
  const first = localDay(after, zone);
  const last = localDay(until, zone);
  const moments: Instant[] = [];
  for (let count = 0, day = first; day <= last && count < MOST_DAYS; count += 1, day = addDays(day, 1)) {
    const moment = toInstant(`${day}T${at}`, zone);
    if (moment > after && moment <= until) moments.push(moment);
  }
  return moments;
}

/**
 * Every instant after `after` and up to `until` at which a nudge or a summary can fall due, in order and each once, so
 * that whoever steps time forward can look at each of them: the policies' wall-clock times of every day, in each zone.
 */
export function momentsBetween(
  after: Instant,
  until: Instant,
  groups: readonly Pick<Group, 'zone'>[],
): readonly Instant[] {
  const zones = [...new Set(groups.map((group) => group.zone))];
  const times = [...new Set([NUDGE_POLICY.at, SUMMARY_POLICY.at])];
  const moments = zones.flatMap((zone) => times.flatMap((at) => dailyMoments(after, until, zone, at)));
  return [...new Set(moments)].sort();
}
