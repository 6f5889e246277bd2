import type { Action } from '../model/action.js';
import type { Day, Instant } from '../model/calendar/day.js';
import { localDay } from '../model/calendar/zones.js';
import type { Group } from '../model/group.js';
import { leadName, waitingLeads } from '../model/lead-people.js';
import type { PersonId } from '../model/lead.js';
import type { Person } from '../model/person.js';
import type { Store } from '../ports/store.js';
import { type Availability, isAway } from './availability.js';
import { type AvailabilityLookup, availabilityFrom } from './recipient.js';

/** Why a lead is silent: they are away, or have put off or turned off their nudges. */
export interface LeadNote {
  readonly person: PersonId;
  readonly name: string;
  readonly why: 'away' | 'snoozed' | 'nudges-off';
  /** The last day of their leave, or the first day they want nudges again; null when their nudges are off. */
  readonly until: Day | null;
  /** The name of the group member who gets their nudges while they are away; null when no member does. */
  readonly standIn: string | null;
}

/** Why someone gets no nudges at a moment, by their own local day; null when they get them. */
export function whyQuiet(availability: Availability, now: Instant): Pick<LeadNote, 'why' | 'until'> | null {
  const { own, zone, isMuted } = availability;
  const today = localDay(now, zone);
  if (isAway(availability, today)) return { why: 'away', until: own.leave?.until ?? null };
  if (isMuted) return { why: 'nudges-off', until: null };
  if (own.snoozedUntil !== null && today < own.snoozedUntil) return { why: 'snoozed', until: own.snoozedUntil };
  return null;
}

/** The leads an action still waits for who are away or get no nudges just now. */
export const leadNotes = (
  action: Action,
  group: Group,
  now: Instant,
  availabilityIn: AvailabilityLookup,
): readonly LeadNote[] =>
  waitingLeads(action, group).flatMap((person): readonly LeadNote[] => {
    const availability = availabilityIn(person, group);
    const quiet = whyQuiet(availability, now);
    if (quiet === null) return [];
    const standIn = quiet.why === 'away' ? availability.own.leave?.standIn : null;
    const named = group.members.find(({ id }) => id === standIn)?.name ?? null;
    return [{ person, name: leadName(person, action, group), ...quiet, standIn: named }];
  });

/**
 * Whether everyone an action still waits for is away, so that their silence says nothing; false if it waits for nobody.
 */
export function isEveryoneAway(
  action: Action,
  group: Group,
  now: Instant,
  availabilityIn: AvailabilityLookup,
): boolean {
  const leads = waitingLeads(action, group);
  return leads.length > 0 && leads.every((person) => whyQuiet(availabilityIn(person, group), now)?.why === 'away');
}

/**
 * Looks up when the bot may write to the leads of a group's open actions and their stand-ins, for what is composed
 * outside a planning run.
 */
export const availabilityOfLeads = (store: Store, group: Group): Promise<AvailabilityLookup> =>
  availabilityOfPeople(store, [...new Set(group.actions.flatMap((action) => waitingLeads(action, group)))]);

/** The same for these people. */
export async function availabilityOfPeople(store: Store, leads: readonly PersonId[]): Promise<AvailabilityLookup> {
  const people = await store.peopleOf(leads);
  const standIns = [...people.values()].flatMap(({ nudging: { leave } }) => leave?.standIn ?? []);
  const others = standIns.filter((id) => !people.has(id));
  const [more, homes] = await Promise.all([
    others.length === 0 ? new Map<PersonId, Person>() : store.peopleOf(others),
    store.defaultPoliciesOf([...leads, ...others]),
  ]);
  return availabilityFrom(new Map([...people, ...more]), homes);
}
