import { createHash } from 'node:crypto';
import { ActivityTypes, type Activity, type TurnContext } from 'botbuilder';
import type { Answered } from '../../../ports/bot.js';
import type { Edge } from '../edge.js';
import { readMessageText } from '../message-text.js';
import { activityKey, replyOnce } from '../reply-once.js';
import { toActivity } from '../to-activity.js';
import { whoAsks } from '../who-asks.js';

/** The sender edited, deleted or restored a message. The activity's id is the message's id. */
export async function onMessageChanged(edge: Edge, context: TurnContext): Promise<void> {
  const { activity } = context;
  if (activity.from.role === 'bot' || activity.id === undefined || activity.id === '') return;
  await replyOnce(
    edge,
    activityKey(activity, changeOf(activity)),
    () => answer(edge, activity),
    ({ shown }) => context.sendActivity(toActivity(shown)),
  );
}

const eventOf = ({ channelData }: Activity): string =>
  (channelData as { readonly eventType?: string } | undefined)?.eventType?.toLowerCase() ?? '';

/** Tells the changes of one message apart: it may be edited again, and Teams may deliver each edit twice. */
const changeOf = (activity: Activity): string => {
  const words = createHash('sha256').update(activity.text).digest('base64url');
  return `${activity.type} ${eventOf(activity)} ${activity.timestamp?.toISOString() ?? ''} ${words}`;
};

async function answer(edge: Edge, activity: Activity): Promise<Answered | null> {
  const { bot } = edge;
  const isDeleted = activity.type === DELETED;
  const { text, mentions } = readMessageText(activity);
  // A changed file or card has no words, and says nothing about what was logged.
  if (!isDeleted && text === '') return null;
  const asker = await whoAsks(edge, activity, { typed: null, mentions, isPosted: true });
  const reply = await bot.messageChanged(asker, {
    text: isDeleted ? null : text,
    isBack: eventOf(activity) === 'undeletemessage',
  });
  return reply && bot.show(asker, reply);
}

const DELETED: string = ActivityTypes.MessageDelete;
