import type { Action } from '../model/action.js';
import { effectiveDue, deadlineGivenAt } from '../model/lateness.js';
import { waitingLeads } from '../model/lead-people.js';
import type { Day, Instant } from '../model/calendar/day.js';
import type { Group } from '../model/group.js';
import type { PersonId } from '../model/lead.js';

/** An open action with a last day, as one of its leads has it before them. */
export interface LedAction {
  readonly action: Action;
  readonly due: Day;
  /** When the deadline that now stands was given. */
  readonly givenAt: Instant;
}

/** Who leads what in a group, each lead's own in order of last day. */
type Agenda = ReadonlyMap<PersonId, readonly LedAction[]>;

// A group is never mutated, so what was worked out of one holds for as long as it is the latest.
const agendas = new WeakMap<Group, Agenda>();

/** The people that a group still waits for, with their actions. Worked out once for each state of a group. */
export function agendaOf(group: Group): Agenda {
  const known = agendas.get(group) ?? makeAgenda(group);
  agendas.set(group, known);
  return known;
}

function makeAgenda(group: Group): Agenda {
  const found = new Map<PersonId, LedAction[]>();
  for (const action of group.actions) {
    if (action.status !== 'open') continue;
    const people = waitingLeads(action, group);
    const due = people.length === 0 ? null : effectiveDue(action, group);
    if (due === null) continue;
    const led = { action, due, givenAt: deadlineGivenAt(action) };
    for (const person of people) {
      const own = found.get(person);
      if (own === undefined) found.set(person, [led]);
      else own.push(led);
    }
  }
  for (const own of found.values()) own.sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
  return found;
}
