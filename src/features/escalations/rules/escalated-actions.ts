import type { Action } from '../../../model/action.js';
import { untouchedSince } from '../../../model/last-word.js';
import { effectiveDue } from '../../../model/lateness.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import { workingCalendar } from '../../../model/calendar/working-calendar.js';
import { localDay, toInstant } from '../../../model/calendar/zones.js';
import type { Group, GroupId } from '../../../model/group.js';
import { RUNNING } from '../../../model/members.js';
import type { PersonId } from '../../../model/lead.js';
import { openRequests } from '../../../model/lead-request.js';
import { proposalOf } from '../../../model/proposed-closure.js';
import { isLeftAlone } from '../../../delivery/reachability.js';
import { isAtWork, nextOpening, type Availability } from '../../../delivery/availability.js';
import type { AvailabilityLookup } from '../../../delivery/recipient.js';
import { firstOfRoles } from '../../../delivery/officers.js';
import { attendingOn } from '../../../model/attending.js';
import { type Silence, silentFrom } from './silent-from.js';

/** An open action of which nothing has been heard for too long. */
interface EscalatedAction {
  readonly action: Action;
  readonly due: Day;
}

/** An action that goes to the chair from a day on unless a word comes before, or its leads are away. */
interface Silent extends EscalatedAction, Silence {}

/** A group's escalations, who reads them, and when the next one comes. */
export interface GroupEscalation {
  readonly readers: readonly Availability[];
  readonly actions: readonly { readonly group: GroupId; readonly reference: string }[];
  /** The first moment after this planning run at which another action is silent for long enough; null when none will be. */
  readonly next: Instant | null;
}

// A group is never mutated, so what was worked out of one holds for as long as it is the latest.
const known = new WeakMap<Group, readonly Silent[]>();

/** Every open action with a last day, by the day from which it goes to the chair. */
function silentOf(group: Group): readonly Silent[] {
  const found = known.get(group) ?? findSilent(group);
  known.set(group, found);
  return found;
}

function findSilent(group: Group): readonly Silent[] {
  const { escalateAfter, weekdays } = group.nudging;
  if (escalateAfter === 0) return [];
  const calendar = workingCalendar(group.nation, weekdays);
  const found = group.actions.flatMap((action): readonly Silent[] => {
    const due = action.status === 'open' ? effectiveDue(action, group) : null;
    // While a request or a closure waits for an answer it is not the leads who are silent.
    if (due === null || openRequests(action).length > 0 || proposalOf(action) !== null) return [];
    const word = localDay(untouchedSince(action), group.zone);
    const quiet = word > due ? word : due;
    return [{ action, due, quiet, from: calendar.dayNumbered(calendar.numberOf(quiet) + escalateAfter) }];
  });
  return found.sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}

/**
 * The open actions of a group that are overdue and of which nothing has been heard for as many of its working days as
 * its policy says, counted from the last day or from the last word after it, whichever is later: a single note does not
 * keep an action from the chair for ever. None when the policy says never, and none of somebody who is away.
 */
export function escalatedActions(
  group: Group,
  now: Instant,
  availabilityIn: AvailabilityLookup,
): readonly EscalatedAction[] {
  const today = localDay(now, group.zone);
  return silentOf(group).filter(
    (silent) => silent.from <= today && silentFrom(silent, group, now, availabilityIn) <= today,
  );
}

/** From when on a silent action is the chair's to deal with: not before the meeting that its leads are asked to is over. */
function pressesFrom({ action }: Silent, from: Day): Day {
  const asked = attendingOn(action, from);
  return asked === null ? from : addDays(asked, 1);
}

/** Who reads a group's escalations: its chairs, else its deputies, else its secretaries, of those who can be reached. */
function readersOf(group: Group, now: Instant, availabilityIn: AvailabilityLookup): readonly Availability[] {
  const isReachable = (id: string): boolean => !isLeftAlone(availabilityIn(id, group), now);
  return firstOfRoles(group, RUNNING, isReachable).map((id) => availabilityIn(id, group));
}

/** Whether a group's escalations go to someone while everyone can be reached. */
export const readsEscalations = (group: Group, person: PersonId): boolean =>
  firstOfRoles(group, RUNNING, () => true).includes(person);

/** What of a group is escalated at a moment; an action whose leads are asked to a meeting is dealt with until then. */
export function escalationIn(group: Group, now: Instant, availabilityIn: AvailabilityLookup): GroupEscalation {
  const readers = readersOf(group, now, availabilityIn);
  const today = localDay(now, group.zone);
  const actions: GroupEscalation['actions'][number][] = [];
  let next: Day | null = null;
  for (const silent of silentOf(group)) {
    // They are in order of day: what is silent from later on presses no sooner.
    if (next !== null && silent.from >= next) break;
    const presses = pressesFrom(silent, silentFrom(silent, group, now, availabilityIn));
    if (presses <= today) actions.push({ group: group.id, reference: silent.action.reference });
    else if (next === null || presses < next) next = presses;
  }
  return { readers, actions, next: nextEscalation(group, next, readers) };
}

/** When a group is next to be planned for an action that is silent for long enough from a day on. */
function nextEscalation(group: Group, day: Day | null, readers: readonly Availability[]): Instant | null {
  if (day === null) return null;
  const begins = toInstant(`${day}T00:00`, group.zone);
  const openings = readers.flatMap((availability) => nextOpening(availability, begins, isAtWork) ?? []);
  return [...openings].sort()[0] ?? null;
}
