import type { AvailabilityLookup } from '../../../delivery/recipient.js';
import type { Actor } from '../../../model/actor.js';
import type { Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { meetingStart } from '../../../model/next-meeting.js';
import { isPlanned } from '../../plans/rules/plan-in-summary.js';
import { summarise } from '../../summaries/rules/summarise.js';
import { reviewMeeting } from './review-meeting.js';

/** How many of a group's reviews are kept. */
const KEPT = 24;

/**
 * The references of the open actions that a meeting goes through, in the order of the summary. Actions raised since
 * today's meeting began are left out: they belong to that meeting.
 */
export function mattersArising(group: Group, now: Instant, availabilityIn: AvailabilityLookup): readonly string[] {
  const meeting = reviewMeeting(group, now);
  const isToday = meeting?.day === localDay(now, group.zone);
  const since = meeting !== null && isToday ? meetingStart(meeting, group.zone) : null;
  const { escalated, overdue, dueByMeeting, extended, later } = summarise(group, meeting, now, availabilityIn);
  // A plan's actions come up only when late or due by the meeting; its board shows the rest.
  const own = [...extended, ...later].filter((action) => !isPlanned(action, group));
  return [escalated, overdue, dueByMeeting, own]
    .flat()
    .filter(({ raisedAt }) => since === null || raisedAt < since)
    .map(({ reference }) => reference);
}

/** The group with a new review, which ends any that is open; the same group when no action is open. */
export function beginReview(group: Group, by: Actor, now: Instant, availabilityIn: AvailabilityLookup): Group {
  const references = mattersArising(group, now, availabilityIn);
  if (references.length === 0) return group;
  const earlier = group.meetingReviews.map((review) =>
    review.endedAt === null ? { ...review, endedAt: now } : review,
  );
  const meeting = reviewMeeting(group, now)?.day ?? localDay(now, group.zone);
  const begun = { meeting, startedAt: now, startedBy: by, references, outcomes: [], endedAt: null };
  return { ...group, meetingReviews: [...earlier, begun].slice(-KEPT) };
}
