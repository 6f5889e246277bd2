import { z } from 'zod';
import { firstOfRoles } from '../../../delivery/officers.js';
import { type Due, NOTHING_DUE } from '../../../delivery/message-plan.js';
import { type Day, daySchema, type Instant } from '../../../model/calendar/day.js';
import { earliest } from '../../../model/calendar/instants.js';
import { addWorkingDays } from '../../../model/calendar/working-days.js';
import { toInstant } from '../../../model/calendar/zones.js';
import { type Group, type GroupId, groupIdSchema } from '../../../model/group.js';
import type { Infer } from '../../../model/infer.js';
import { type PersonId, personIdSchema } from '../../../model/lead.js';
import type { Role } from '../../../model/member.js';
import { meetingStart, upcomingMeetings } from '../../../model/next-meeting.js';
import { plannedItem } from '../../../model/outbox-item.js';
import { sendingPapersOf } from '../../../model/sending-papers.js';

/** Sends the papers of a meeting to those who run the group, or to its chat if nobody does. */
export const papersSubject = z.strictObject({
  kind: z.literal('papers'),
  person: personIdSchema.optional(),
  group: groupIdSchema,
  meetingDay: daySchema,
});
export type PapersSubject = Infer<typeof papersSubject>;

/** More meetings than fit into twenty working days, in any series that people keep. */
export const MEETINGS_AHEAD = 5;

/** When the papers of a meeting are sent: that many working days before it, at the group's hour for nudges. */
export const papersTime = (
  day: Day,
  { nation, nudging, zone }: Pick<Group, 'nation' | 'nudging' | 'zone'>,
  days: number,
): Instant => toInstant(`${addWorkingDays(day, -days, nation)}T${nudging.at}`, zone);

/** The people who get the papers: the chair and the secretary, else the deputy; empty if nobody holds a post. */
export function papersReaders(group: Group): readonly PersonId[] {
  const holding = (role: Role): readonly PersonId[] => firstOfRoles(group, [role], () => true);
  const readers = new Set([...holding('secretary'), ...holding('chair')]);
  return readers.size > 0 ? [...readers] : holding('deputy');
}

const keyOf = (group: GroupId, day: Day, reader: PersonId | null): string =>
  `papers/${group}/${day}/${reader ?? 'everyone'}`;

/** The papers that have fallen due, once for each reader and meeting; none for a cancelled meeting. */
export function duePapers(group: Group, now: Instant): Due<PapersSubject> {
  const wanted = sendingPapersOf(group);
  if (wanted === null) return NOTHING_DUE;
  const meetings = upcomingMeetings(group, now, MEETINGS_AHEAD).map((meeting) => ({
    meeting,
    at: papersTime(meeting.day, group, wanted.days),
  }));
  const readers = papersReaders(group);
  const to: readonly (PersonId | null)[] = readers.length > 0 ? readers : [null];
  const items = meetings
    .filter(({ at }) => at <= now && at >= group.meetingsSince)
    .flatMap(({ meeting, at }) =>
      to.map((reader) => {
        const about = { group: group.id, meetingDay: meeting.day };
        const subject: PapersSubject =
          reader === null ? { kind: 'papers', ...about } : { kind: 'papers', person: reader, ...about };
        return plannedItem(keyOf(group.id, meeting.day, reader), subject, at, meetingStart(meeting, group.zone));
      }),
    );
  return { items, next: earliest(meetings.map(({ at }) => (at > now ? at : null))) };
}
