import { upcomingMeetings } from '../../model/next-meeting.js';
import type { Composed } from '../../ports/compose.js';
import type { Composing, MessageDeclaration } from '../feature.js';
import { summaryReply } from './handle.js';
import type { SummaryReply } from './reply.js';
import { dueSummaries, type SummarySubject, summarySubject } from './rules/due-summaries.js';
import { nextSummaryTime } from './rules/next-summary-time.js';

/** How many meetings ahead the one of a planned summary is searched for. */
const MEETINGS_AHEAD = 6;

/** The summary before a meeting, for a group's chat; null when the meeting was moved or cancelled. */
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

/** To a group before its meeting: where everything stands. */
export const summaryMessage: MessageDeclaration<SummarySubject, SummaryReply> = {
  subject: summarySubject,
  due: ({ group, now }) => ({ items: dueSummaries(group, now), next: nextSummaryTime(group, now) }),
  compose: composeSummary,
  forecast: (_summary, { meetingDay }) => ({ meetingDay }),
};
