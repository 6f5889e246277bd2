import type { Action } from '../model/action.js';
import type { Instant } from '../model/calendar/day.js';
import { addMs, DAY_MS } from '../model/calendar/instants.js';
import type { Group } from '../model/group.js';
import { deadlineGivenAt, effectiveDue } from '../model/lateness.js';
import { waitingLeads } from '../model/lead-people.js';
import type { PersonId } from '../model/lead.js';
import { isFormer } from '../model/standing.js';
import { type CoveredSlots, type DueSlot, slotKeyPrefix } from './due-slots.js';
import { type AvailabilityLookup, recipientAt } from './recipient.js';

/** How long a reminder that somebody asked for waits for its lead's hours. */
const WAITS_MS = 14 * DAY_MS;

/** A lead to nudge about an action because somebody asked for it. */
interface Asked {
  readonly action: Action;
  readonly lead: PersonId;
  readonly at: Instant;
}

// A group is never mutated, and few of its actions have been asked about.
const known = new WeakMap<Group, readonly Asked[]>();

function askedIn(group: Group): readonly Asked[] {
  const found = known.get(group) ?? group.actions.flatMap((action) => askedOf(action, group));
  known.set(group, found);
  return found;
}

/**
 * The last reminder asked for, for each lead that an action still waits for. Ignores those from before its deadline
 * moved.
 */
function askedOf(action: Action, group: Group): readonly Asked[] {
  const since = deadlineGivenAt(action);
  const asked = action.history.filter(
    ({ change, at, isTakenBack }) => change === 'reminded' && isTakenBack !== true && at >= since,
  );
  if (asked.length === 0) return [];
  return waitingLeads(action, group).flatMap((lead): readonly Asked[] => {
    const last = asked.findLast(({ to = [] }) => to.includes(lead));
    return last === undefined ? [] : [{ action, lead, at: last.at }];
  });
}

/** The reminders asked for in a group that are in no message yet, for the day's digests. */
export function askedSlots(
  group: Group,
  now: Instant,
  availabilityIn: AvailabilityLookup,
  covered: CoveredSlots,
): readonly DueSlot[] {
  return askedIn(group).flatMap(({ action, lead, at }): readonly DueSlot[] => {
    const availability = availabilityIn(lead, group);
    if (at > now || at < addMs(now, -WAITS_MS) || availability.isMuted) return [];
    const prefix = slotKeyPrefix(group, action, effectiveDue(action, group));
    if ((covered.latest.get(`${prefix}${lead}`) ?? '') >= at) return [];
    const asked = recipientAt(availability, now, availabilityIn, group);
    const recipient =
      asked.reader !== null && isFormer(group, asked.reader.person) ? { ...asked, reader: null } : asked;
    const slot = { key: `${prefix}asked-${at}/${lead}`, group: group.id, reference: action.reference, lead, at };
    return [{ recipient, slot }];
  });
}
