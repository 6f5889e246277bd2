import type { Action } from '../../../model/action.js';
import { inDueOrder } from '../../../model/due-order.js';
import type { PersonId } from '../../../model/lead.js';
import type { Group } from '../../../model/group.js';

/** What is open in a group in the name of one person, soonest deadline first. */
export const openActionsOf = (group: Group, person: PersonId): readonly Action[] =>
  inDueOrder(
    group.actions.filter(
      ({ status, leads }) =>
        status === 'open' && leads.some((lead) => lead.kind === 'person' && lead.person === person),
    ),
    group,
  );
