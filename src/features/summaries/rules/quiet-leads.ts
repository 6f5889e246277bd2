import { leadNotes, type LeadNote, whyQuiet } from '../../../delivery/lead-notes.js';
import type { AvailabilityLookup } from '../../../delivery/recipient.js';
import type { Action } from '../../../model/action.js';
import type { Instant } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import { waitingLeads } from '../../../model/lead-people.js';
import { hasNobodyToRemind } from '../../../model/nobody-to-remind.js';

/** A lead of an action who is away or has turned nudges off. */
export interface QuietLead extends LeadNote {
  readonly reference: string;
}

/**
 * Returns an action's leads who are away or have turned nudges off. Snoozed leads are left out: a snooze is private.
 */
export const quietLeads = (
  action: Action,
  group: Group,
  now: Instant,
  availabilityIn: AvailabilityLookup,
): readonly QuietLead[] =>
  leadNotes(action, group, now, availabilityIn)
    .filter(({ why }) => why !== 'snoozed')
    .map((note) => ({ ...note, reference: action.reference }));

/**
 * Tests whether nobody can get a message about an open action: it has no lead, or every lead is out of reach or wants
 * none.
 */
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
