import type { Action } from '../model/action.js';
import { leadName, waitingLeads } from '../model/lead-people.js';
import type { Group } from '../model/group.js';
import type { UnreachableLead } from '../model/unreachable-lead.js';
import type { AvailabilityLookup } from './recipient.js';

/** The leads an action still waits for who cannot be reached, and why. */
export const unreachableLeads = (
  action: Action,
  group: Group,
  availabilityIn: AvailabilityLookup,
): readonly UnreachableLead[] =>
  waitingLeads(action, group).flatMap((person) => {
    const reason = availabilityIn(person, group).outOfReach?.reason;
    return reason === undefined ? [] : [{ reference: action.reference, name: leadName(person, action, group), reason }];
  });
