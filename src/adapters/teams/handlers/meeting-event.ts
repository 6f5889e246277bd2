import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { MeetingEvent } from '../../../ports/bot.js';
import type { Edge } from '../edge.js';
import { makeAsker } from '../make-asker.js';

const EVENT: string = ActivityTypes.Event;

/** What the names of Teams' events mean (Microsoft Learn, "Get real-time Teams meeting events"). */
const EVENTS: ReadonlyMap<string, MeetingEvent['event']> = new Map([
  ['application/vnd.microsoft.meetingstart', 'began'],
  ['application/vnd.microsoft.meetingend', 'ended'],
]);

const eventOf = ({ type, name }: Activity): MeetingEvent['event'] | undefined =>
  type === EVENT ? EVENTS.get((name ?? '').toLowerCase()) : undefined;

export const isMeetingEvent = (activity: Activity): boolean => eventOf(activity) !== undefined;

/** Teams writes times with seven decimals; an unreadable one becomes null. */
const moment = z
  .string()
  .datetime({ offset: true })
  .transform((said) => new Date(said).toISOString())
  .nullish()
  .catch(null);
const valueSchema = z.object({ StartTime: moment, EndTime: moment }).catch({ StartTime: null, EndTime: null });

/** A meeting began or ended in a conversation: Teams says so as people join, whatever was planned. */
export async function onMeetingEvent(edge: Edge, { activity }: TurnContext): Promise<void> {
  const event = eventOf(activity);
  if (event === undefined) return;
  const { StartTime, EndTime } = valueSchema.parse(activity.value);
  const asker = makeAsker(activity, edge.services.clock.now(), 'en');
  await edge.bot.meetingEvent(asker, { event, at: (event === 'began' ? StartTime : EndTime) ?? null });
}
