import type { Instant } from '../model/calendar/day.js';
import { localDay } from '../model/calendar/zones.js';
import type { Person } from '../model/person.js';
import type { PersonId } from '../model/lead.js';
import { isAway, type Availability, availabilityOf } from './availability.js';
import type { DefaultPolicy } from '../model/default-policy.js';

/** Looks up when the bot may write to a person about a `group`, whose policy applies if they are in no group at all. */
export type AvailabilityLookup = (person: PersonId, group: DefaultPolicy) => Availability;

/** Makes the lookup from people's records and their homes; works out each person once. */
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

/** The people considered for a lead's nudges, the lead first, and the one who gets them; null when nobody does. */
export interface Recipient {
  readonly asked: readonly Availability[];
  readonly reader: Availability | null;
}

/**
 * Returns who gets a lead's nudges at a moment: the lead or, while they are away, their stand-in, and so on through the
 * stand-in's own stand-in; each by their own local day. If that person wants no nudges, nobody gets them.
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
