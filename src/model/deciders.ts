import type { Action } from './action.js';
import type { Group } from './group.js';
import { RUNNING, takesPart } from './members.js';
import type { PersonId } from './lead.js';
import type { LeadRequest } from './lead-request.js';
import type { Role } from './member.js';

const holders = (group: Group, ...roles: readonly Role[]): readonly PersonId[] =>
  group.members.filter((member) => roles.some((role) => member.roles.includes(role))).map(({ id }) => id);

/** The person who raised the action, if they take part in the group. */
const raiser = (group: Group, { raisedBy }: Pick<Action, 'raisedBy'>): readonly PersonId[] =>
  takesPart(group, raisedBy.id) ? [raisedBy.id] : [];

/**
 * Who decides what `asker` asks about an action: the chairs; if there are none but the asker, the deputies, then the
 * secretaries; if nobody runs the group, the person who raised it. The asker alone if nobody else may.
 */
export function decidersOf(
  group: Group,
  action: Pick<Action, 'raisedBy'>,
  asker: PersonId | null = null,
): readonly PersonId[] {
  const run = holders(group, ...RUNNING);
  const ranks = run.length > 0 ? RUNNING.map((role) => holders(group, role)) : [raiser(group, action)];
  const others = ranks.map((people) => people.filter((person) => person !== asker));
  const first = others.find((people) => people.length > 0);
  return first ?? (asker === null ? [] : [asker]);
}

/**
 * Whether a person may decide a request: somebody who runs the group or, while nobody does, the person who raised the
 * action. Nobody decides their own request unless nobody else may.
 */
export function mayDecide(
  person: PersonId,
  request: Pick<LeadRequest, 'by'>,
  action: Pick<Action, 'raisedBy'>,
  group: Group,
): boolean {
  const run = holders(group, ...RUNNING);
  const others = (run.length > 0 ? run : raiser(group, action)).filter((id) => id !== request.by.id);
  return others.length > 0 ? others.includes(person) : person === request.by.id;
}
