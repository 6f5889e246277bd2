import type { Action } from '../actions/action.js';
import { inDueOrder } from '../actions/due-order.js';
import type { PersonId } from '../leads/lead.js';
import type { Group } from './group.js';

/** What is open in a group in the name of one person, soonest deadline first. */
export const openInNameOf = (group: Group, person: PersonId): readonly Action[] =>
  inDueOrder(
    group.actions.filter(
      ({ status, leads }) =>
        status === 'open' && leads.some((lead) => lead.kind === 'person' && lead.person === person),
    ),
    group,
  );
