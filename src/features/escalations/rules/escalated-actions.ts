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

/** An open action that has been overdue without an update for too long. */
interface EscalatedAction {
  readonly action: Action;
  readonly due: Day;
}

/** An action that goes to the chair from the day `from`, unless an update comes first or its leads are away. */
interface Silent extends EscalatedAction, Silence {}

/** A group's escalations, who reads them, and when the next one comes. */
export interface GroupEscalation {
  readonly readers: readonly Availability[];
  readonly actions: readonly { readonly group: GroupId; readonly reference: string }[];
  /** The first moment after this planning run when another action has been silent for long enough; null for none. */
  readonly next: Instant | null;
}

// A cache: a group is never mutated, so each state of it has one answer.
const known = new WeakMap<Group, readonly Silent[]>();

/** Every open action with a last day, in order of the day from which it goes to the chair. */
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
    // While a request or a proposed closure waits for an answer, the leads are not the silent ones.
    if (due === null || openRequests(action).length > 0 || proposalOf(action) !== null) return [];
    const word = localDay(untouchedSince(action), group.zone);
    const quiet = word > due ? word : due;
    return [{ action, due, quiet, from: calendar.dayNumbered(calendar.numberOf(quiet) + escalateAfter) }];
  });
  return found.sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}

/**
 * The group's open actions that are overdue and have had no update for the number of its working days that its policy
 * sets. The count starts on the last day, or on the last update if that is later: one note does not keep an action from
 * the chair for ever. Empty when the policy says never; leaves out actions whose leads are all away.
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

/** The day from which a silent action goes to the chair: not before a meeting that its leads are to attend is over. */
function pressesFrom({ action }: Silent, from: Day): Day {
  const asked = attendingOn(action, from);
  return asked === null ? from : addDays(asked, 1);
}

/** Who reads a group's escalations: its chairs, else its deputies, else its secretaries; never those out of reach. */
function readersOf(group: Group, now: Instant, availabilityIn: AvailabilityLookup): readonly Availability[] {
  const isReachable = (id: string): boolean => !isLeftAlone(availabilityIn(id, group), now);
  return firstOfRoles(group, RUNNING, isReachable).map((id) => availabilityIn(id, group));
}

/** Whether a group's escalations would go to someone if everyone could be reached. */
export const readsEscalations = (group: Group, person: PersonId): boolean =>
  firstOfRoles(group, RUNNING, () => true).includes(person);

/** A group's escalations at a moment. An action whose leads are asked to attend a meeting waits until that is over. */
export function escalationIn(group: Group, now: Instant, availabilityIn: AvailabilityLookup): GroupEscalation {
  const readers = readersOf(group, now, availabilityIn);
  const today = localDay(now, group.zone);
  const actions: GroupEscalation['actions'][number][] = [];
  let next: Day | null = null;
  for (const silent of silentOf(group)) {
    // They are in order of `from`, and none goes to the chair before its own: the rest cannot come sooner.
    if (next !== null && silent.from >= next) break;
    const presses = pressesFrom(silent, silentFrom(silent, group, now, availabilityIn));
    if (presses <= today) actions.push({ group: group.id, reference: silent.action.reference });
    else if (next === null || presses < next) next = presses;
  }
  return { readers, actions, next: nextEscalation(group, next, readers) };
}

/** When to plan a group next, given the day from which another action goes to the chair; null for none. */
function nextEscalation(group: Group, day: Day | null, readers: readonly Availability[]): Instant | null {
  if (day === null) return null;
  const begins = toInstant(`${day}T00:00`, group.zone);
  const openings = readers.flatMap((availability) => nextOpening(availability, begins, isAtWork) ?? []);
  return [...openings].sort()[0] ?? null;
}
