import { z } from 'zod';
import { actorSchema } from './actor.js';
import { type Instant, daySchema, instantSchema } from './calendar/day.js';
import { addMs, DAY_MS } from './calendar/instants.js';
import type { Infer } from './infer.js';
import { type Meeting, meetingSchema } from './meeting.js';

/** That somebody changed single meetings of a group where it did not see it, so that it is sent a message about it. */
export const meetingNoticeSchema = z.strictObject({
  at: instantSchema,
  by: actorSchema,
  /** The meetings that went and those that came; a moved one went from one day and came on another. */
  drop: z.array(meetingSchema),
  put: z.array(meetingSchema),
  /** What was due by the next meeting and moved with it, and to which day; null where there is none. */
  deadlines: z.strictObject({ references: z.array(z.string()), to: daySchema.nullable() }),
});
export interface MeetingNotice extends Infer<typeof meetingNoticeSchema> {}

/** For so long it is worth saying. */
const WORTH_SENDING_MS = 14 * DAY_MS;

export const noticeUntil = ({ at }: Pick<MeetingNotice, 'at'>): Instant => addMs(at, WORTH_SENDING_MS);

/** These notices and one more; those that are too old to be said go. */
export const withNotice = (notices: readonly MeetingNotice[], notice: MeetingNotice): readonly MeetingNotice[] => [
  ...notices.filter((one) => notice.at < noticeUntil(one)),
  notice,
];

const daysOf = (meetings: readonly Meeting[]): string => meetings.map(({ day, start }) => `${day} ${start}`).join();

/** Whether one of two notices takes the other back. */
export const takesBack = (one: MeetingNotice, other: MeetingNotice): boolean =>
  daysOf(one.drop) === daysOf(other.put) && daysOf(one.put) === daysOf(other.drop);
