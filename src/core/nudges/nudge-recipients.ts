import type { Action } from '../actions/action.js';
import { waitingLeads } from '../actions/lead-people.js';
import type { Group } from '../groups/group.js';
import type { PersonId } from '../leads/lead.js';

/**
 * Who is nudged about an action: the people who lead it and have not yet said that their part is done. Nobody for a
 * closed one, for teams and names kept as text, nor for an unclear lead, of whom the chair is asked on the card.
 */
export function nudgeRecipients(action: Action, group: Group): readonly PersonId[] {
  return waitingLeads(action, group);
}
