import { z } from 'zod';
import { actorSchema } from './actor.js';
import { type Instant, daySchema, instantSchema } from './calendar/day.js';
import { addMs, DAY_MS } from './calendar/instants.js';
import type { Infer } from './infer.js';
import { type Meeting, meetingSchema } from './meeting.js';

/**
 * A change to single meetings that somebody made where the group did not see it, so that the group gets a message about
 * it.
 */
export const meetingNoticeSchema = z.strictObject({
  at: instantSchema,
  by: actorSchema,
  /** The meetings removed and added; a moved meeting is removed on one day and added on another. */
  drop: z.array(meetingSchema),
  put: z.array(meetingSchema),
  /** The actions due by the next meeting that moved with it, and the new day; null for none. */
  deadlines: z.strictObject({ references: z.array(z.string()), to: daySchema.nullable() }),
});
export interface MeetingNotice extends Infer<typeof meetingNoticeSchema> {}

/** How long a notice is worth sending. */
const WORTH_SENDING_MS = 14 * DAY_MS;

export const noticeUntil = ({ at }: Pick<MeetingNotice, 'at'>): Instant => addMs(at, WORTH_SENDING_MS);

/** Adds a notice, and drops those that are too old to send. */
export const withNotice = (notices: readonly MeetingNotice[], notice: MeetingNotice): readonly MeetingNotice[] => [
  ...notices.filter((one) => notice.at < noticeUntil(one)),
  notice,
];

const daysOf = (meetings: readonly Meeting[]): string => meetings.map(({ day, start }) => `${day} ${start}`).join();

/** Whether one of two notices takes the other back. */
export const takesBack = (one: MeetingNotice, other: MeetingNotice): boolean =>
  daysOf(one.drop) === daysOf(other.put) && daysOf(one.put) === daysOf(other.drop);
