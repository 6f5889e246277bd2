import type { Day } from '../calendar/day.js';
import type { Person } from '../groups/person.js';
import type { PersonId } from '../leads/lead.js';
import { type Home, isAway, type PersonTerms, termsOf } from './person-terms.js';

/** When a person may be written to, asked about something in a group: their home when they are in no group at all. */
export type TermsIn = (person: PersonId, group: Home) => PersonTerms;

/** Terms from what is kept of people and from their homes; worked out once for each person. */
export function termsFrom(people: ReadonlyMap<PersonId, Person>, homes: ReadonlyMap<PersonId, Home>): TermsIn {
  const known = new Map<PersonId, PersonTerms>();
  return (id, group) => {
    const home = homes.get(id);
    if (home === undefined) return termsOf(id, people.get(id) ?? null, group);
    const terms = known.get(id) ?? termsOf(id, people.get(id) ?? null, home);
    known.set(id, terms);
    return terms;
  };
}

/**
 * Who is told on a day of what a lead has before them: the lead, or while they are away whoever stands in, or stands in
 * for that one in turn; null when there is nobody. Someone who wants no nudges has none told to another either.
 */
export function recipientOn(lead: PersonTerms, day: Day, termsIn: TermsIn, group: Home): PersonTerms | null {
  const asked = new Set<PersonId>();
  let terms = lead;
  while (isAway(terms, day)) {
    asked.add(terms.person);
    const standIn = terms.own.leave?.standIn ?? null;
    if (standIn === null || asked.has(standIn)) return null;
    terms = termsIn(standIn, group);
  }
  return terms.isMuted ? null : terms;
}
