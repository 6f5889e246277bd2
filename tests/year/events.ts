import type { Action, Actor } from '../../src/core/actions/action.js';
import { cancelAction } from '../../src/core/actions/change-cancel.js';
import { changeDeadline } from '../../src/core/actions/change-deadline.js';
import { markDone } from '../../src/core/actions/change-done.js';
import { changeLeads } from '../../src/core/actions/change-leads.js';
import { addNote } from '../../src/core/actions/change-note.js';
import { reopenAction } from '../../src/core/actions/change-reopen.js';
import { leadPeople } from '../../src/core/actions/lead-people.js';
import type { Instant } from '../../src/core/calendar/day.js';
import { addDays } from '../../src/core/calendar/days.js';
import { type Deadline, NO_DEADLINE } from '../../src/core/deadlines/deadline.js';
import type { Group } from '../../src/core/groups/group.js';
import type { Person } from '../../src/core/groups/person.js';
import type { Lead } from '../../src/core/leads/lead.js';
import { NEXT_MEETING, onDay, sampleAction } from '../core/sample-group.js';
import { idOf, POLICIES, type Size } from './world.js';
import type { Random } from './random.js';

/** Something that people do at a moment, to a group or to what they settled for themselves. */
export type Event =
  | { readonly at: Instant; readonly group: string; readonly change: (group: Group, now: Instant) => Group }
  | { readonly at: Instant; readonly person: string; readonly change: (person: Person, now: Instant) => Person };

const START = Date.parse('2026-01-01T00:00:00Z');
const DAY = 86_400_000;

/** A random minute of the year, in the hours in which people work rather than not. */
const moment = (random: Random): Instant => {
  const hour = random.chance(0.85) ? 8 + random.next() * 11 : random.next() * 24;
  return new Date(START + random.below(358) * DAY + Math.floor(hour * 60) * 60_000).toISOString();
};

const later = (at: Instant, days: number, random: Random): Instant =>
  new Date(Date.parse(at) + Math.floor((0.01 + random.next()) * days * 24 * 60) * 60_000).toISOString();

function deadlineFrom(at: Instant, random: Random): Deadline {
  const roll = random.next();
  if (roll < 0.08) return NEXT_MEETING;
  if (roll < 0.11) return NO_DEADLINE;
  return onDay(addDays(at.slice(0, 10), random.below(50) - 2));
}

function leadsFrom(group: Group, random: Random): readonly Lead[] {
  const person = (): Lead => {
    const { id, name } = random.pick(group.members);
    return { kind: 'person', person: id, name };
  };
  const roll = random.next();
  if (roll < 0.06) return [{ kind: 'set', set: 'leads', name: 'leads' }];
  if (roll < 0.1) return [{ kind: 'post', name: 'Chair' }];
  return Array.from({ length: roll < 0.8 ? 1 : 2 + random.below(2) }, person);
}

const byLead = (action: Action, group: Group, random: Random): Actor => {
  const [id = 'nobody'] = [random.pick(leadPeople(action, group)) as string | undefined].filter(
    (one) => one !== undefined,
  );
  return { id, name: id };
};

const CHAIR: Actor = { id: 'p-outside', name: 'Someone' };

/** What happens to an action after it was logged, in the order of how often. */
function follow(action: Action, group: Group, now: Instant, random: Random): Action {
  const roll = random.next();
  if (roll < 0.55) return markDone(action, group, byLead(action, group, random), now, null).action;
  if (roll < 0.75) return changeDeadline(action, CHAIR, now, deadlineFrom(now, random));
  if (roll < 0.83) return addNote(action, byLead(action, group, random), now, 'under way');
  if (roll < 0.91) return changeLeads(action, group, CHAIR, now, leadsFrom(group, random));
  if (roll < 0.95) return cancelAction(action, CHAIR, now, 'overtaken');
  return reopenAction(action, CHAIR, now);
}

const changed = (group: Group, reference: string, change: (action: Action) => Action): Group => ({
  ...group,
  actions: group.actions.map((action) => (action.reference === reference ? change(action) : action)),
});

/** An action from its logging on. */
function lifeOf(number: number, groups: number, random: Random): readonly Event[] {
  const group = `g${random.below(groups)}`;
  const reference = `A-${number}`;
  const at = moment(random);
  const log: Event = {
    at,
    group,
    change: (found, now) => {
      const deadline = deadlineFrom(now, random);
      const action = sampleAction({
        reference,
        leads: leadsFrom(found, random),
        deadline,
        raisedAt: now,
        raisedBy: CHAIR,
      });
      return { ...found, actions: [...found.actions, action] };
    },
  };
  const steps = 1 + random.below(3);
  const rest = Array.from({ length: steps }, (_, step): Event => ({
    at: later(at, 25 * (step + 1), random),
    group,
    change: (found, now) => changed(found, reference, (action) => follow(action, found, now, random)),
  }));
  return [log, ...rest];
}

/** Leave, snoozes, other hours and the like. */
function personEvent(size: Size, random: Random): Event {
  const at = moment(random);
  const person = idOf(random.below(size.people));
  const own = (change: Partial<Person['nudging']>) => (found: Person) => ({
    ...found,
    nudging: { ...found.nudging, ...change },
  });
  const roll = random.next();
  if (roll < 0.6) {
    const from = addDays(at.slice(0, 10), random.below(4));
    const standIn = random.chance(0.5) ? idOf(random.below(size.people)) : null;
    const leave = { from, until: addDays(from, random.below(16)), standIn: standIn === person ? null : standIn };
    return { at, person, change: own({ leave }) };
  }
  if (roll < 0.7) return { at, person, change: own({ leave: null }) };
  if (roll < 0.82) return { at, person, change: own({ snoozedUntil: addDays(at.slice(0, 10), 1 + random.below(9)) }) };
  if (roll < 0.9) return { at, person, change: own({ at: random.pick([null, '08:15', '12:00']) }) };
  if (roll < 0.95) return { at, person, change: (found) => ({ ...found, isMuted: !found.isMuted }) };
  return { at, person, change: own({ onlyOverdue: random.chance(0.5) }) };
}

/** What a group settles, plans or becomes. */
function groupEvent(size: Size, random: Random): Event {
  const at = moment(random);
  const group = `g${random.below(size.groups)}`;
  const roll = random.next();
  if (roll < 0.3) return { at, group, change: (found) => ({ ...found, nudging: random.pick(POLICIES) }) };
  if (roll < 0.7) {
    const days = random.pick([-7, -1, 1, 7]);
    const from = at.slice(0, 10);
    return {
      at,
      group,
      change: (found) => ({
        ...found,
        meetings: found.meetings.map((meeting) =>
          meeting.day > from ? { ...meeting, day: addDays(meeting.day, days) } : meeting,
        ),
      }),
    };
  }
  const id = idOf(random.below(size.people));
  return {
    at,
    group,
    change: (found) => ({
      ...found,
      members: found.members.some((member) => member.id === id)
        ? found.members.filter((member) => member.id !== id || member.roles.length > 0)
        : [...found.members, { id, name: id, roles: [] }],
    }),
  };
}

/** All that happens in a year, in order. */
export function madeEvents(size: Size, random: Random): readonly Event[] {
  const events = [
    ...Array.from({ length: size.actions }, (_, number) => lifeOf(number, size.groups, random)).flat(),
    ...Array.from({ length: Math.floor(size.people * 2.5) }, () => personEvent(size, random)),
    ...Array.from({ length: size.groups * 4 }, () => groupEvent(size, random)),
  ];
  return events.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
