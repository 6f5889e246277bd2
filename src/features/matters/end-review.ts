import type { Instant } from '../../model/calendar/day.js';
import type { Group, GroupId } from '../../model/group.js';
import { withHandled } from '../../model/handled.js';
import type { MeetingReview } from '../../model/meeting-review.js';
import { mayRun } from '../../model/members.js';
import type { Problem } from '../../model/problem.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { reviewAt, withReview } from '../../model/reviewed.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { type MattersReply, mattersReply } from './reply.js';

interface OfReview {
  readonly group: GroupId;
  readonly startedAt: Instant;
}

/** Stops a review of matters arising. */
export const endReview = (services: Services, asker: Asker, of: OfReview): Promise<MattersReply | ProblemReply> =>
  changeReview(services, asker, of, (review) => (review.endedAt === null ? { ...review, endedAt: asker.now } : review));

/** Resumes a stopped review; skipped actions come up again. */
export const resumeReview = (services: Services, asker: Asker, of: OfReview): Promise<MattersReply | ProblemReply> =>
  changeReview(services, asker, of, (review) => ({
    ...review,
    outcomes: review.outcomes.filter(({ outcome }) => outcome !== 'skipped'),
    endedAt: null,
  }));

async function changeReview(
  { store }: Services,
  asker: Asker,
  { group: target, startedAt }: OfReview,
  change: (review: MeetingReview) => MeetingReview,
): Promise<MattersReply | ProblemReply> {
  const changed = await store.changeGroup<Group | Problem>(target, (current) => {
    const group = asMembersKnow(current, asker);
    const refuse = (result: Problem): { record: Group | null; result: Problem } => ({ record: current, result });
    if (group === null) return refuse({ code: 'not-a-member' });
    if (!mayRun(group, asker.person.id)) return refuse({ code: 'not-allowed-matters' });
    if (group.meetingReviews.at(-1)?.startedAt !== startedAt) return refuse({ code: 'matters-over' });
    const after = withReview(group, startedAt, change);
    return { record: withHandled(after, asker.activity), result: after };
  });
  if ('code' in changed) return problemReply(changed);
  const review = reviewAt(changed, startedAt);
  return review === null ? problemReply({ code: 'matters-over' }) : mattersReply(changed, review, asker);
}
