import { addDays } from '../../src/model/calendar/days.js';
import type { Group } from '../../src/model/group.js';
import type { Person } from '../../src/model/person.js';
import { lifeOf } from './action-events.js';
import { dayOfMoment, type Event, moment } from './event.js';
import { HOURS } from './made-people.js';
import type { Random } from './random.js';
import { idOf, POLICIES, type Size, ZONES } from './world.js';

const own =
  (change: Partial<Person['nudging']>) =>
  (person: Person): Person => ({ ...person, nudging: { ...person.nudging, ...change } });

/** Leave and its end, with and without somebody who stands in; nudges put off or muted; another hour or zone. */
function ofPerson({ people }: Size, random: Random): Event {
  const at = moment(random);
  const person = idOf(random.below(people));
  const today = dayOfMoment(at);
  const roll = random.next();
  if (roll < 0.55) {
    const from = addDays(today, random.below(6) - 1);
    const standIn = random.chance(0.5) ? idOf(random.below(people)) : null;
    const leave = { from, until: addDays(from, random.below(16)), standIn: standIn === person ? null : standIn };
    return { at, person, change: own({ leave }) };
  }
  if (roll < 0.65) return { at, person, change: own({ leave: null }) };
  if (roll < 0.77) return { at, person, change: own({ snoozedUntil: addDays(today, 1 + random.below(9)) }) };
  if (roll < 0.85) return { at, person, change: own({ at: random.pick([null, ...HOURS]) }) };
  if (roll < 0.88) return { at, person, change: own({ zone: random.pick([null, ...ZONES]) }) };
  if (roll < 0.94) return { at, person, change: (found: Person) => ({ ...found, isMuted: !found.isMuted }) };
  return { at, person, change: own({ onlyOverdue: random.chance(0.5) }) };
}

/** Meetings that move or are called off, policies that change, members who come and go. */
function ofGroup({ people, groups }: Size, random: Random): Event {
  const at = moment(random);
  const group = `g${random.below(groups)}`;
  const roll = random.next();
  if (roll < 0.25) {
    const nudging = random.pick(POLICIES);
    return { at, group, change: (found: Group) => ({ ...found, nudging }) };
  }
  if (roll < 0.6) {
    const days = random.pick([-7, -1, 1, 7]);
    return { at, group, change: (found: Group) => withMeetingsMoved(found, dayOfMoment(at), days) };
  }
  const id = idOf(random.below(people));
  return { at, group, change: (found: Group) => withOrWithout(found, id) };
}

const withMeetingsMoved = (group: Group, from: string, days: number): Group => ({
  ...group,
  meetings: group.meetings
    .map((meeting) => (meeting.day > from ? { ...meeting, day: addDays(meeting.day, days) } : meeting))
    .filter(({ day }, place, all) => all.findIndex((other) => other.day === day) === place)
    .sort((one, other) => (one.day < other.day ? -1 : 1)),
});

const withOrWithout = (group: Group, id: string): Group => ({
  ...group,
  members: group.members.some((member) => member.id === id)
    ? group.members.filter((member) => member.id !== id || member.roles.length > 0)
    : [...group.members, { id, name: id, roles: [] }],
});

/** All that happens in a year, in order. */
export function madeEvents(size: Size, random: Random): readonly Event[] {
  const events = [
    ...Array.from({ length: size.actions }, (_, number) => lifeOf(number, size.groups, random)).flat(),
    ...Array.from({ length: size.people * 3 }, () => ofPerson(size, random)),
    ...Array.from({ length: size.groups * 6 }, () => ofGroup(size, random)),
  ];
  return events.sort((one, other) => one.at - other.at);
}
