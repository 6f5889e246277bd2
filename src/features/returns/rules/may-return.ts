import type { Group } from '../../../model/group.js';
import type { PersonId } from '../../../model/lead.js';
import { isMember, mayRun } from '../../../model/members.js';
import { holderOf, type Return, type ReturnPart } from '../../../model/return.js';

/**
 * Whether somebody may ask for returns and manage them: those who run the group, or any member but observers if nobody
 * does.
 */
export const mayAskFor = (group: Group, person: PersonId): boolean => isMember(group, person) && mayRun(group, person);

/** Whether somebody may answer a part: the person who must, their stand-in, or those who run the group. */
export const mayAnswer = (
  group: Group,
  part: ReturnPart,
  person: PersonId,
  standsInFor: ReadonlySet<PersonId>,
): boolean => {
  const holder = holderOf(part).id;
  if (standsInFor.has(holder)) return true;
  return isMember(group, person) && (holder === person || part.lead.id === person || mayRun(group, person));
};

/** Whether somebody may read the answers: those who run the group, and every member once the return is closed. */
export const mayReadAnswers = (group: Group, one: Return, person: PersonId): boolean =>
  mayAskFor(group, person) || (one.closed !== null && isMember(group, person));

/** The parts that somebody must answer, or may as a stand-in; unanswered ones first. */
export function ownParts(one: Return, person: PersonId, standsInFor: ReadonlySet<PersonId>): readonly ReturnPart[] {
  const own = one.parts.filter((part) => {
    const holder = holderOf(part).id;
    return holder === person || standsInFor.has(holder);
  });
  return [...own].sort((first, other) => Number(first.sent !== null) - Number(other.sent !== null));
}
