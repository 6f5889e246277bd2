import { upcomingMeetings } from '../../model/next-meeting.js';
import type { Composed } from '../../ports/compose.js';
import type { Composing, MessageDeclaration } from '../feature.js';
import { summaryReply } from './handle.js';
import type { SummaryReply } from './reply.js';
import { dueSummaries, type SummarySubject, summarySubject } from './rules/due-summaries.js';
import { nextSummaryTime } from './rules/next-summary-time.js';

/** How many meetings ahead we look for the meeting of a planned summary. */
const MEETINGS_AHEAD = 6;

/** Composes the summary for a group's chat; null if the meeting was moved or cancelled. */
export async function composeSummary({
  store,
  subject,
  groups: [group],
  now,
}: Composing<SummarySubject>): Promise<Composed<SummaryReply> | null> {
  if (group === undefined) return null;
  const meeting = upcomingMeetings(group, now, MEETINGS_AHEAD).find(({ day }) => day === subject.meetingDay);
  if (meeting === undefined) return null;
  return { reply: await summaryReply(store, group, meeting, now), language: group.language, replaces: null };
}

/** Tells a group where everything stands before its meeting. */
export const summaryMessage: MessageDeclaration<SummarySubject, SummaryReply> = {
  subject: summarySubject,
  due: ({ group, now }) => ({ items: dueSummaries(group, now), next: nextSummaryTime(group, now) }),
  compose: composeSummary,
  forecast: (_summary, { meetingDay }) => ({ meetingDay }),
};
