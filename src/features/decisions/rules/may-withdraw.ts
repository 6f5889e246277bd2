import type { Decision } from '../../../model/decision.js';
import type { Group } from '../../../model/group.js';
import type { PersonId } from '../../../model/lead.js';
import { isMember, mayRun } from '../../../model/members.js';

/**
 * Whether somebody may take a decision back: chair, secretary, its keeper, or any member while nobody runs the group.
 */
export const mayWithdraw = (group: Group, { by }: Pick<Decision, 'by'>, person: PersonId): boolean =>
  isMember(group, person) && (mayRun(group, person) || by.id === person);
