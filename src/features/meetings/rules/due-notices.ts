import { z } from 'zod';
import { type Instant, instantSchema } from '../../../model/calendar/day.js';
import { type Group, groupIdSchema } from '../../../model/group.js';
import type { Infer } from '../../../model/infer.js';
import { type MeetingNotice, noticeUntil, takesBack } from '../../../model/meeting-notice.js';
import { type OutboxItem, plannedItem } from '../../../model/outbox-item.js';

/** Tells a group that its meetings were changed elsewhere. */
export const noticeSubject = z.strictObject({
  kind: z.literal('meeting-notice'),
  group: groupIdSchema,
  at: instantSchema,
  /** The days that went and came, as two changes may share a moment. */
  days: z.string(),
});
export type NoticeSubject = Infer<typeof noticeSubject>;

export const daysOfNotice = ({ drop, put }: MeetingNotice): string =>
  [drop, put].map((meetings) => meetings.map(({ day }) => day).join('+')).join('/');

const noticeKey = (group: Group['id'], notice: MeetingNotice): string =>
  `meeting-notice/${group}/${notice.at}/${daysOfNotice(notice)}`;

/** The notices that tell a group its meetings were changed elsewhere, one for each change. */
export function dueNotices({ id, meetingNotices }: Group, now: Instant): readonly OutboxItem<NoticeSubject>[] {
  return meetingNotices
    .filter((notice) => now < noticeUntil(notice))
    .map((notice) =>
      plannedItem(
        noticeKey(id, notice),
        { kind: 'meeting-notice' as const, group: id, at: notice.at, days: daysOfNotice(notice) },
        notice.at,
        noticeUntil(notice),
      ),
    );
}

/** A group's notices, except those taken back before the group heard of them and those that took them back. */
export function standingNotices({ id, meetingNotices }: Group, sent: ReadonlySet<string>): readonly MeetingNotice[] {
  const standing: MeetingNotice[] = [];
  for (const notice of meetingNotices) {
    const last = standing.at(-1);
    if (last !== undefined && takesBack(notice, last) && !sent.has(noticeKey(id, last))) standing.pop();
    else standing.push(notice);
  }
  return standing;
}
