import { wholeGroups } from '../../access/find-groups.js';
import { availabilityOfLeads } from '../../delivery/lead-notes.js';
import type { Group, GroupId } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import { withHandled } from '../../model/handled.js';
import { mayRun } from '../../model/members.js';
import type { Problem } from '../../model/problem.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { type MattersReply, mattersReply, type MattersWhereReply, nothingToReview, type Showing } from './reply.js';
import { beginReview } from './rules/begin-review.js';
import { presentReview } from './rules/review-meeting.js';

type Opened = MattersReply | MattersWhereReply | ProblemReply;

/** Begins or continues the review in the group that is meant; in a 1:1 chat it may ask which group that is. */
export async function sayMatters(services: Services, asker: Asker, showing: Showing): Promise<Opened> {
  const groups = await wholeGroups(services, asker);
  const shared = groups.filter(({ isPersonal }) => !isPersonal);
  const all = shared.length > 0 ? shared : groups;
  const goingOn = all.filter((group) => presentReview(group, asker.now)?.endedAt === null);
  const [only, another] = goingOn.length === 1 ? goingOn : all;
  if (only === undefined) return problemReply({ code: 'no-group-yet' });
  if (another !== undefined) return { kind: 'matters-where', groups: all.map(headOf) };
  return openReview(services, asker, only, showing);
}

/** The same in the group that a card's button names. */
export async function showMatters(
  services: Services,
  asker: Asker,
  target: GroupId,
  showing: Showing,
): Promise<MattersReply | ProblemReply> {
  const group = asMembersKnow(await services.store.findGroup(target), asker);
  return group === null ? problemReply({ code: 'not-a-member' }) : openReview(services, asker, group, showing);
}

async function openReview(
  { store }: Services,
  asker: Asker,
  found: Group,
  showing: Showing,
): Promise<MattersReply | ProblemReply> {
  const review = presentReview(found, asker.now);
  if (review !== null) return mattersReply(found, review, asker, showing);
  const availabilityIn = await availabilityOfLeads(store, found);
  const { id, name } = asker.person;
  const begun = await store.changeGroup<Group | Problem>(found.id, (current) => {
    const group = asMembersKnow(current, asker);
    if (group === null) return { record: current, result: { code: 'not-a-member' } };
    // Somebody else may have begun it a moment ago.
    if (presentReview(group, asker.now) !== null) return { record: group, result: group };
    if (!mayRun(group, id)) return { record: group, result: { code: 'not-allowed-matters' } };
    const after = beginReview(group, { id, name }, asker.now, availabilityIn);
    return after === group
      ? { record: group, result: group }
      : { record: withHandled(after, asker.activity), result: after };
  });
  if ('code' in begun) return problemReply(begun);
  const present = presentReview(begun, asker.now);
  return present === null ? nothingToReview(begun, asker) : mattersReply(begun, present, asker, showing);
}
