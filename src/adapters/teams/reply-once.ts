import type { Activity } from 'botbuilder';
import type { Edge } from './edge.js';
import type { Answered } from '../../ports/bot.js';

/** The key of an activity or of a part of it; null without an id, since nothing then shows that it came before. */
export const activityKey = ({ conversation, id }: Pick<Activity, 'conversation' | 'id'>, part = ''): string | null =>
  id === undefined || id === '' ? null : `${conversation.id} ${id} ${part}`;

/** Makes the reply to an activity once, however often Teams delivers it; every delivery gets the same reply. */
export function makeOnce(
  edge: Edge,
  key: string | null,
  make: () => Promise<Answered | null>,
): { readonly isFirst: boolean; readonly result: Promise<Answered | null> } {
  return key === null ? { isFirst: true, result: make() } : edge.replies.run(key, make, isFinal);
}

/** Whether later deliveries of the same activity may get this reply too. */
const isFinal = (reply: Answered | null): boolean => reply?.isPassing !== true;

/** Does the same and sends the reply once; if sending fails, the next delivery of the activity sends it. */
export async function replyOnce(
  edge: Edge,
  key: string | null,
  make: () => Promise<Answered | null>,
  send: (reply: Answered) => Promise<unknown>,
): Promise<void> {
  const reply = await makeOnce(edge, key, make).result;
  if (reply === null) return;
  if (key === null) {
    await send(reply);
    return;
  }
  await edge.sent.run(
    key,
    // Drop what the SDK returns: it holds the whole request, and would be kept as long as the key.
    () => send(reply).then(() => undefined),
    () => isFinal(reply),
  ).result;
  // Drop the reply too: its card is most of what a turn would leave in memory.
  if (isFinal(reply)) edge.replies.replace(key, null);
}
