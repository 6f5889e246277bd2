import type { Instant } from '../../model/calendar/day.js';
import { DAY_MS, msBetween } from '../../model/calendar/instants.js';
import type { Group } from '../../model/group.js';
import type { Asker } from '../../ports/asker.js';
import type { MeetingEvent } from '../../ports/bot.js';
import type { Services } from '../../ports/services.js';
import { withMeetingEvent } from './rules/meeting-event.js';

/** Teams' time counts if at most this many milliseconds before now: its clock may differ, or ours be pretended. */
const BELIEVED_MS = DAY_MS;

const momentOf = (at: Instant | null, now: Instant): Instant =>
  at !== null && at <= now && msBetween(at, now) <= BELIEVED_MS ? at : now;

const isHere = (group: Group | null): group is Group =>
  group !== null && !group.isPersonal && group.uninstalledAt === null;

/** Records that the group here began or ended its meeting; the same event again changes nothing. */
export async function noteMeetingEvent(
  { store }: Services,
  { conversation, now }: Asker,
  { event, at }: MeetingEvent,
): Promise<void> {
  // Ignores a call in a chat without a group.
  if (!isHere(await store.findGroup(conversation.group))) return;
  await store.changeGroup(conversation.group, (group) => ({
    record: isHere(group) ? withMeetingEvent(group, event, momentOf(at, now)) : group,
    result: null,
  }));
}
