import type { Activity } from 'botbuilder';
import type { Edge } from './edge.js';
import type { Answered } from '../../ports/bot.js';

/** The key of an activity, or of a part of one; null for one without an id, of which nothing shows that it came before. */
export const activityKey = ({ conversation, id }: Pick<Activity, 'conversation' | 'id'>, part = ''): string | null =>
  id === undefined || id === '' ? null : `${conversation.id} ${id} ${part}`;

/** Makes the reply to an activity once, however often it is delivered; each delivery gets the one reply. */
export function makeOnce(
  edge: Edge,
  key: string | null,
  make: () => Promise<Answered | null>,
): { readonly isFirst: boolean; readonly result: Promise<Answered | null> } {
  return key === null ? { isFirst: true, result: make() } : edge.replies.run(key, make, isFinal);
}

/** Whether a later delivery of the same activity may have this reply too. */
const isFinal = (reply: Answered | null): boolean => reply?.isPassing !== true;

/** The same, and sends it once; a reply that could not be sent is sent when the activity is delivered again. */
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
    // What the SDK gives back holds the whole request, and would be kept for as long as the key.
    () => send(reply).then(() => undefined),
    () => isFinal(reply),
  ).result;
  // Neither is the reply needed any more, whose card is most of what a turn would leave in memory.
  if (isFinal(reply)) edge.replies.replace(key, null);
}
