import type { Instant } from '../model/calendar/day.js';
import { localDay } from '../model/calendar/zones.js';
import type { Person } from '../model/person.js';
import type { PersonId } from '../model/lead.js';
import { isAway, type PersonTerms, termsOf } from './availability.js';
import type { DefaultPolicy } from '../model/default-policy.js';

/** When a person may be written to, asked about something in a group: their home when they are in no group at all. */
export type TermsIn = (person: PersonId, group: DefaultPolicy) => PersonTerms;

/** Terms from what is kept of people and from their homes; worked out once for each person. */
export function termsFrom(people: ReadonlyMap<PersonId, Person>, homes: ReadonlyMap<PersonId, DefaultPolicy>): TermsIn {
  const known = new Map<PersonId, PersonTerms>();
  return (id, group) => {
    const home = homes.get(id);
    if (home === undefined) return termsOf(id, people.get(id) ?? null, group);
    const terms = known.get(id) ?? termsOf(id, people.get(id) ?? null, home);
    known.set(id, terms);
    return terms;
  };
}

/** Who was looked to for a lead's nudges, the lead first, and who of them is told; null when nobody is. */
export interface Recipient {
  readonly asked: readonly PersonTerms[];
  readonly told: PersonTerms | null;
}

/**
 * Who is told at a moment of what a lead has before them: the lead, or while they are away whoever stands in, or stands
 * in for that one in turn, each by the day that it is where they are. Someone who wants no nudges has none told to
 * another either.
 */
export function recipientAt(lead: PersonTerms, now: Instant, termsIn: TermsIn, group: DefaultPolicy): Recipient {
  const asked = [lead];
  for (let terms = lead; isAway(terms, localDay(now, terms.zone));) {
    const standIn = terms.own.leave?.standIn ?? null;
    if (standIn === null || asked.some(({ person }) => person === standIn)) return { asked, told: null };
    terms = termsIn(standIn, group);
    asked.push(terms);
  }
  const last = asked.at(-1) ?? lead;
  return { asked, told: last.isMuted ? null : last };
}
