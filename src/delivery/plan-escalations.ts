import type { Day, Instant } from '../model/calendar/day.js';
import { addDays, weekdayOf } from '../model/calendar/days.js';
import { localDay, toInstant } from '../model/calendar/zones.js';
import type { PersonId } from '../model/lead.js';
import type { DueInGroup } from './due-in-group.js';
import type { GroupEscalation } from './escalation.js';
import { type OutboxItem, plannedItem } from '../model/outbox-item.js';
import { isAtWork, nextOpening, type Availability, openHoursOn } from './availability.js';

const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** The key of a person's message about a week's escalations, unique in the outbox. */
const escalationKey = (person: PersonId, week: Day): string => `escalation/${person}/${week}`;

/**
 * The messages to chairs about silent actions that should go out at `now` and are not in the outbox yet: at most one a
 * person and week over all their groups, in the first of their open hours in which something is escalated. What comes up
 * later in the week waits for the next.
 */
export function planEscalations(
  dues: readonly Pick<DueInGroup, 'escalation'>[],
  now: Instant,
  known: ReadonlySet<string>,
): readonly OutboxItem[] {
  const found = new Map<
    PersonId,
    { readonly availability: Availability; readonly actions: GroupEscalation['actions'][number][] }
  >();
  for (const { escalation } of dues) {
    if (escalation.actions.length === 0) continue;
    for (const availability of escalation.readers) {
      const own = found.get(availability.person) ?? { availability, actions: [] };
      own.actions.push(...escalation.actions);
      found.set(availability.person, own);
    }
  }
  const planned: OutboxItem[] = [];
  for (const [person, { availability, actions }] of found) {
    const day = localDay(now, availability.zone);
    const week = mondayOf(day);
    const key = escalationKey(person, week);
    const { opens, closes } = openHoursOn(availability, day);
    if (known.has(key) || !isAtWork(availability, day) || now < opens || now >= closes) continue;
    planned.push(plannedItem(key, { kind: 'escalation', person, week, actions }, opens, weekAfter(availability, week)));
  }
  return planned.sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** The moment at which the week after one begins for someone. */
const weekAfter = ({ zone }: Availability, week: Day): Instant => toInstant(`${addDays(week, 7)}T00:00`, zone);

/** When each of a group's readers may next get its escalations: not this week, if they have this week's. */
export function nextEscalations(
  { actions, readers }: GroupEscalation,
  now: Instant,
  known: ReadonlySet<string>,
): readonly (Instant | null)[] {
  if (actions.length === 0) return [];
  return readers.map((availability) => {
    const week = mondayOf(localDay(now, availability.zone));
    const from = known.has(escalationKey(availability.person, week)) ? weekAfter(availability, week) : now;
    return nextOpening(availability, from, isAtWork);
  });
}
