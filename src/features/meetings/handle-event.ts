import type { Instant } from '../../model/calendar/day.js';
import { DAY_MS, msBetween } from '../../model/calendar/instants.js';
import type { Group } from '../../model/group.js';
import type { Asker } from '../../ports/asker.js';
import type { MeetingEvent } from '../../ports/bot.js';
import type { Services } from '../../ports/services.js';
import { withMeetingEvent } from './rules/meeting-event.js';

/** A moment that Teams names counts within so many milliseconds before now: the clock may be another's, or pretended. */
const BELIEVED_MS = DAY_MS;

const momentOf = (at: Instant | null, now: Instant): Instant =>
  at !== null && at <= now && msBetween(at, now) <= BELIEVED_MS ? at : now;

const isHere = (group: Group | null): group is Group =>
  group !== null && !group.isPersonal && group.uninstalledAt === null;

/** Notes on its meeting that the group here began or ended it; what Teams says again changes nothing. */
export async function noteMeetingEvent(
  { store }: Services,
  { conversation, now }: Asker,
  { event, at }: MeetingEvent,
): Promise<void> {
  // A call in a chat that has no group is none of ours.
  if (!isHere(await store.findGroup(conversation.group))) return;
  await store.changeGroup(conversation.group, (group) => ({
    record: isHere(group) ? withMeetingEvent(group, event, momentOf(at, now)) : group,
    result: null,
  }));
}
