import type { Activity, TurnContext } from 'botbuilder';
import type { Answered } from '../../../ports/bot.js';
import type { Edge } from '../edge.js';
import type { FileAttachment } from '../file-attachments.js';
import { rememberWhere } from '../remember-conversation.js';
import { activityKey, replyOnce } from '../reply-once.js';
import { toActivity } from '../to-activity.js';
import { whoAsks } from '../who-asks.js';

/** Handles files that someone shared in a chat: fetches, reads and answers each by itself, in order. */
export async function onFiles(
  edge: Edge,
  context: TurnContext,
  files: readonly FileAttachment[],
  said: string,
): Promise<void> {
  const { activity } = context;
  for (const [index, file] of files.entries()) {
    const part = String(index);
    await replyOnce(
      edge,
      activityKey(activity, part),
      () => answerFile(edge, activity, file, part, said),
      ({ shown }) => context.sendActivity(toActivity(shown)),
    );
  }
}

async function answerFile(
  edge: Edge,
  activity: Activity,
  file: FileAttachment,
  part: string,
  said: string,
): Promise<Answered> {
  const asker = await whoAsks(edge, activity, { typed: null, isPosted: true });
  return edge.bot.answer(asker, async () => {
    await rememberWhere(edge, activity, asker);
    return edge.bot.readFile(asker, { name: file.name, said, fetch: () => edge.fetchFile(file.address) }, part);
  });
}
