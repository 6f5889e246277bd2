import { wholeGroups } from '../../access/find-groups.js';
import type { Group } from '../../model/group.js';
import type { MeetingReview } from '../../model/meeting-review.js';
import { problemReply, type Reply } from '../../model/reply.js';
import { reviewedOf } from '../../model/reviewed.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { endReview, resumeReview } from './end-review.js';
import { sayMatters } from './handle.js';
import { afterPress, leaveAction } from './handle-press.js';
import { presentReview } from './rules/review-meeting.js';
import { notReached, whereItGoesOn } from './rules/where-it-stands.js';

interface GoingOn {
  readonly group: Group;
  readonly review: MeetingReview;
}

/** The review under way in the groups that the asker sees from here; null for none or several. */
async function goingOn(services: Services, asker: Asker): Promise<GoingOn | null> {
  const groups = await wholeGroups(services, asker);
  const found = groups.flatMap((group) => {
    const review = presentReview(group, asker.now);
    return review?.endedAt === null ? [{ group, review }] : [];
  });
  const [only, another] = found;
  return only === undefined || another !== undefined ? null : only;
}

/** The last review, which has ended, of the group that the asker sees from here; null for none or several groups. */
async function lastOf(services: Services, asker: Asker): Promise<GoingOn | null> {
  const [group, another] = await wholeGroups(services, asker);
  const review = group?.meetingReviews.at(-1);
  return group === undefined || review === undefined || another !== undefined ? null : { group, review };
}

/** Carries a review's current action forward, or skips it, and goes on to the next. */
export async function sayNext(services: Services, asker: Asker, as: 'carried-forward' | 'skipped'): Promise<Reply> {
  const found = await goingOn(services, asker);
  const reference = found === null ? null : whereItGoesOn(found.review, found.group);
  // With no review under way, one begins.
  if (found === null || reference === null) return sayMatters(services, asker, {});
  const { group, review } = found;
  const { startedAt } = review;
  const seen = reviewedOf(review, reference)?.at ?? null;
  const inReview = { ...asker, reviewing: { startedAt, seen } };
  const reply = await leaveAction(services, inReview, { group: group.id, reference }, as);
  return afterPress(services, inReview, { group: group.id, startedAt, seen, page: null, show: null }, reply);
}

/** Shows the review that is under way; one that was stopped with actions left goes on. */
export async function sayGoOn(services: Services, asker: Asker): Promise<Reply> {
  const last = (await goingOn(services, asker)) === null ? await lastOf(services, asker) : null;
  const isStopped =
    last !== null &&
    presentReview(last.group, asker.now)?.startedAt === last.review.startedAt &&
    notReached(last.review, last.group).length > 0;
  return isStopped
    ? resumeReview(services, asker, { group: last.group.id, startedAt: last.review.startedAt })
    : sayMatters(services, asker, {});
}

/** Stops the review that is under way. */
export async function sayStop(services: Services, asker: Asker): Promise<Reply> {
  const found = (await goingOn(services, asker)) ?? (await lastOf(services, asker));
  return found === null
    ? problemReply({ code: 'matters-over' })
    : endReview(services, asker, { group: found.group.id, startedAt: found.review.startedAt });
}
