import type { Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { proposalOf } from '../../../model/proposed-closure.js';
import { meetingStart, upcomingMeetings } from '../../../model/next-meeting.js';
import type { ChatMeeting } from '../../../reading/chat/of-meeting.js';
import { meetingNow } from '../../agenda/rules/agenda-days.js';
import { itemsFor } from '../../agenda/rules/meeting-agenda.js';
import { presentReview } from '../../matters/rules/review-meeting.js';
import { whereItGoesOn } from '../../matters/rules/where-it-stands.js';

/** How many coming meetings people can refer to. */
const AHEAD = 12;

/**
 * What people may refer to in a group's meeting now: its agenda, the standing decisions, and how far its review has
 * come.
 */
export function chatMeeting(group: Group, now: Instant): ChatMeeting {
  const meeting = meetingNow(group, now);
  const review = presentReview(group, now);
  const hasBegun = meeting?.day === localDay(now, group.zone) && meetingStart(meeting, group.zone) <= now;
  return {
    items: itemsFor(group, meeting?.day ?? null).map(({ title, presenter }, at) => ({
      place: at + 1,
      title,
      presenter: presenter?.name ?? null,
    })),
    decisions: group.decisions
      .filter(({ withdrawn }) => withdrawn === null)
      .map(({ reference, text }) => ({ reference, text })),
    reviewAt: review?.endedAt === null ? whereItGoesOn(review, group) : null,
    proposed: group.actions.filter((action) => proposalOf(action) !== null).map(({ reference }) => reference),
    hasBegun,
    days: [...(hasBegun ? [meeting.day] : []), ...upcomingMeetings(group, now, AHEAD).map(({ day }) => day)],
  };
}
