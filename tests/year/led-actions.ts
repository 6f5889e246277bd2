import type { Action } from '../../src/model/action.js';
import type { Group } from '../../src/model/group.js';
import type { Lead } from '../../src/model/lead.js';
import { numberOf, wallClock } from './plain-calendar.js';

/** An open action with a last day, as one of its leads has it before them. */
export interface LedAction {
  readonly reference: string;
  readonly due: number;
  readonly dueDay: string;
  readonly givenAt: number;
}

function peopleOf(lead: Lead, group: Group): readonly string[] {
  const members = group.members.map(({ id }) => id);
  if (lead.kind === 'person') return [lead.person];
  if (lead.kind === 'set')
    return (group.sets.find(({ name }) => name === lead.set)?.members ?? []).filter((id) => members.includes(id));
  return group.members.filter(({ roles }) => roles.includes('chair')).map(({ id }) => id);
}

/** Whoever has not said that they are done with an open action. */
export function waitedFor(action: Action, group: Group): ReadonlySet<string> {
  if (action.status !== 'open') return new Set();
  const done = action.completions.map(({ by }) => by.id);
  return new Set(action.leads.flatMap((lead) => peopleOf(lead, group)).filter((id) => !done.includes(id)));
}

const givenAt = (action: Action): string =>
  action.history.filter(({ change }) => change === 'deadline').at(-1)?.at ?? action.raisedAt;

/** The day said, or that of the first meeting held on a later day than the one on which "next meeting" was said. */
export function lastDayOf(action: Action, group: Group): string | null {
  const { basis, due } = action.deadline;
  if (basis !== 'meeting') return due;
  const said = wallClock(Date.parse(givenAt(action)), group.zone).day;
  const days = group.meetings.filter(({ day, state }) => state !== 'cancelled' && numberOf(day) > said);
  return days.map(({ day }) => day).sort()[0] ?? due;
}

const found = new WeakMap<Group, ReadonlyMap<string, readonly LedAction[]>>();

/** What each lead of a group has before them, open and with a last day. */
export function ledActions(group: Group): ReadonlyMap<string, readonly LedAction[]> {
  const before = found.get(group);
  if (before !== undefined) return before;
  const led = new Map<string, LedAction[]>();
  for (const action of group.actions) {
    if (action.status !== 'open') continue;
    const dueDay = lastDayOf(action, group);
    if (dueDay === null) continue;
    const one = { reference: action.reference, due: numberOf(dueDay), dueDay, givenAt: Date.parse(givenAt(action)) };
    for (const lead of waitedFor(action, group)) led.set(lead, [...(led.get(lead) ?? []), one]);
  }
  found.set(group, led);
  return led;
}
