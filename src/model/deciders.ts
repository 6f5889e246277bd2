import type { Action } from './action.js';
import type { Group } from './group.js';
import { RUNNING, takesPart } from './members.js';
import type { PersonId } from './lead.js';
import type { LeadRequest } from './lead-request.js';
import type { Role } from './member.js';

const holders = (group: Group, ...roles: readonly Role[]): readonly PersonId[] =>
  group.members.filter((member) => roles.some((role) => member.roles.includes(role))).map(({ id }) => id);

/** The person who raised the action, as long as they are in the group. */
const raiser = (group: Group, { raisedBy }: Pick<Action, 'raisedBy'>): readonly PersonId[] =>
  takesPart(group, raisedBy.id) ? [raisedBy.id] : [];

/**
 * Who is asked to decide what `asker` asks about an action: the chairs; if there is none but the asker, the
 * deputies, then the secretaries; if there is none either, the person who raised it; and the asker alone when nobody else may.
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
 * Whether a person may decide a request: who runs the group, or the person who raised the action while nobody does.
 * Nobody decides their own request unless nobody else may.
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
