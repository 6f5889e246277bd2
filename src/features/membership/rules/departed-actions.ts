import type { Action } from '../../../model/action.js';
import { inDueOrder } from '../../../model/due-order.js';
import type { PersonId } from '../../../model/lead.js';
import type { Group } from '../../../model/group.js';

/** The open actions in a group that name a person as a lead, soonest deadline first. */
export const openActionsOf = (group: Group, person: PersonId): readonly Action[] =>
  inDueOrder(
    group.actions.filter(
      ({ status, leads }) =>
        status === 'open' && leads.some((lead) => lead.kind === 'person' && lead.person === person),
    ),
    group,
  );
