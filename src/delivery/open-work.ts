import type { Action } from '../model/action.js';
import { effectiveDue, deadlineGivenAt } from '../model/lateness.js';
import { waitingLeads } from '../model/lead-people.js';
import type { Day, Instant } from '../model/calendar/day.js';
import type { Group } from '../model/group.js';
import type { PersonId } from '../model/lead.js';

/** An open action with a last day, as one of its leads sees it. */
export interface LedAction {
  readonly action: Action;
  readonly due: Day;
  /** When the current deadline was set. */
  readonly givenAt: Instant;
}

/** Each lead's actions in a group, sorted by last day. */
type Agenda = ReadonlyMap<PersonId, readonly LedAction[]>;

// A group is never mutated, so its agenda stays true for as long as this group is the latest.
const agendas = new WeakMap<Group, Agenda>();

/** Returns the people a group still waits for, with their actions. Works this out once for each state of a group. */
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
