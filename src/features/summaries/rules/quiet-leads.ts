import { leadNotes, type LeadNote, whyQuiet } from '../../../delivery/lead-notes.js';
import type { AvailabilityLookup } from '../../../delivery/recipient.js';
import type { Action } from '../../../model/action.js';
import type { Instant } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import { waitingLeads } from '../../../model/lead-people.js';
import { hasNobodyToRemind } from '../../../model/nobody-to-remind.js';

/** A lead of an action who is away, or has turned their nudges off. */
export interface QuietLead extends LeadNote {
  readonly reference: string;
}

/** The leads of an action who are away or have turned their nudges off; a nudge put off for a few days is their own affair. */
export const quietLeads = (
  action: Action,
  group: Group,
  now: Instant,
  availabilityIn: AvailabilityLookup,
): readonly QuietLead[] =>
  leadNotes(action, group, now, availabilityIn)
    .filter(({ why }) => why !== 'snoozed')
    .map((note) => ({ ...note, reference: action.reference }));

/** Whether no message can go out about an open action: nobody leads it, or everyone who does is out of reach or wants none. */
export function isNobodyReminded(
  action: Action,
  group: Group,
  now: Instant,
  availabilityIn: AvailabilityLookup,
): boolean {
  if (hasNobodyToRemind(action, group)) return true;
  const waiting = waitingLeads(action, group).map((person) => availabilityIn(person, group));
  return (
    waiting.length > 0 && waiting.every((lead) => lead.outOfReach !== null || whyQuiet(lead, now)?.why === 'nudges-off')
  );
}
