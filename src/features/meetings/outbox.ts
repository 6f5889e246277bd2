import { localDay } from '../../model/calendar/zones.js';
import type { Group } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import { nextMeeting } from '../../model/next-meeting.js';
import type { Composed } from '../../ports/compose.js';
import type { Store } from '../../ports/store.js';
import type { Composing, MessageDeclaration } from '../feature.js';
import type { MeetingsChangedReply } from './reply.js';
import { daysOfNotice, dueNotices, type NoticeSubject, noticeSubject, standingNotices } from './rules/due-notices.js';

/** The keys of the notices already sent to a group. */
async function sentTo(store: Store, { id, meetingNotices: [first] }: Group): Promise<ReadonlySet<string>> {
  const items = await store.outboxOf({ people: [], leads: [], groups: [id], since: first?.at ?? '' });
  return new Set(items.filter(({ state }) => state === 'sent').map(({ key }) => key));
}

/** The news that meetings were changed elsewhere; null if that was taken back before the group heard, and for that. */
async function composeNotice({
  store,
  subject: { at, days },
  groups: [group],
  now,
}: Composing<NoticeSubject>): Promise<Composed<MeetingsChangedReply> | null> {
  const notice = group?.meetingNotices.find((one) => one.at === at && daysOfNotice(one) === days);
  if (group === undefined || notice === undefined) return null;
  if (!standingNotices(group, await sentTo(store, group)).includes(notice)) return null;
  const reply: MeetingsChangedReply = {
    kind: 'meetings-changed',
    group: headOf(group),
    change: { drop: notice.drop, put: notice.put },
    deadlines: notice.deadlines,
    next: nextMeeting(group, now),
    by: notice.by,
    today: localDay(now, group.zone),
  };
  return { reply, language: group.language, replaces: null };
}

/** Tells a group that its meetings were changed in a 1:1 chat. */
export const noticeMessage: MessageDeclaration<NoticeSubject, MeetingsChangedReply> = {
  subject: noticeSubject,
  due: ({ group, now }) => ({ items: dueNotices(group, now), next: null }),
  compose: composeNotice,
};
