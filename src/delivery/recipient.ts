import type { Instant } from '../model/calendar/day.js';
import { localDay } from '../model/calendar/zones.js';
import type { Person } from '../model/person.js';
import type { PersonId } from '../model/lead.js';
import { isAway, type Availability, availabilityOf } from './availability.js';
import type { DefaultPolicy } from '../model/default-policy.js';

/** When a person may be written to, asked about something in a group: their home when they are in no group at all. */
export type AvailabilityLookup = (person: PersonId, group: DefaultPolicy) => Availability;

/** Terms from what is kept of people and from their homes; worked out once for each person. */
export function availabilityFrom(
  people: ReadonlyMap<PersonId, Person>,
  homes: ReadonlyMap<PersonId, DefaultPolicy>,
): AvailabilityLookup {
  const known = new Map<PersonId, Availability>();
  return (id, group) => {
    const home = homes.get(id);
    if (home === undefined) return availabilityOf(id, people.get(id) ?? null, group);
    const availability = known.get(id) ?? availabilityOf(id, people.get(id) ?? null, home);
    known.set(id, availability);
    return availability;
  };
}

/** Who was asked for a lead's nudges, the lead first, and who of them gets them; null when nobody does. */
export interface Recipient {
  readonly asked: readonly Availability[];
  readonly reader: Availability | null;
}

/**
 * Who gets a lead's nudges at a moment: the lead, or while they are away their stand-in, or the stand-in's own stand-in in
 * turn, each by the day that it is where they are. Someone who wants no nudges has none reader to
 * another either.
 */
export function recipientAt(
  lead: Availability,
  now: Instant,
  availabilityIn: AvailabilityLookup,
  group: DefaultPolicy,
): Recipient {
  const asked = [lead];
  for (let availability = lead; isAway(availability, localDay(now, availability.zone));) {
    const standIn = availability.own.leave?.standIn ?? null;
    if (standIn === null || asked.some(({ person }) => person === standIn)) return { asked, reader: null };
    availability = availabilityIn(standIn, group);
    asked.push(availability);
  }
  const last = asked.at(-1) ?? lead;
  return { asked, reader: last.isMuted ? null : last };
}
