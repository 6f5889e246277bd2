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

/** To who runs a group, or where nobody does to its chat: the papers of a meeting. */
export const papersSubject = z.strictObject({
  kind: z.literal('papers'),
  person: personIdSchema.optional(),
  group: groupIdSchema,
  meetingDay: daySchema,
});
export type PapersSubject = Infer<typeof papersSubject>;

/** More meetings than lie within twenty working days of one another, in any series that is kept. */
export const MEETINGS_AHEAD = 5;

/** When the papers of a meeting are sent: so many working days before it, at the hour of the group's nudges. */
export const papersTime = (
  day: Day,
  { nation, nudging, zone }: Pick<Group, 'nation' | 'nudging' | 'zone'>,
  days: number,
): Instant => toInstant(`${addWorkingDays(day, -days, nation)}T${nudging.at}`, zone);

/** Who is sent them: who chairs and the secretary; where there is neither the deputy; where nobody runs it, nobody alone. */
export function papersReaders(group: Group): readonly PersonId[] {
  const holding = (role: Role): readonly PersonId[] => firstOfRoles(group, [role], () => true);
  const readers = new Set([...holding('secretary'), ...holding('chair')]);
  return readers.size > 0 ? [...readers] : holding('deputy');
}

const keyOf = (group: GroupId, day: Day, reader: PersonId | null): string =>
  `papers/${group}/${day}/${reader ?? 'everyone'}`;

/** The papers of a group's meetings that have fallen due, once a reader and meeting; of one that was cancelled there are none. */
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
