import type { Activity, TurnContext } from 'botbuilder';
import type { Answered } from '../../../ports/bot.js';
import type { Edge } from '../edge.js';
import type { FileAttachment } from '../file-attachments.js';
import { makeAsker } from '../make-asker.js';
import { rememberWhere } from '../remember-conversation.js';
import { activityKey, replyOnce } from '../reply-once.js';
import { toActivity } from '../to-activity.js';

/** Files that someone gave in a chat: each is fetched, read and answered by itself, in order. */
export async function onFiles(edge: Edge, context: TurnContext, files: readonly FileAttachment[]): Promise<void> {
  const { activity } = context;
  for (const [index, file] of files.entries()) {
    const part = String(index);
    await replyOnce(
      edge,
      activityKey(activity, part),
      () => answerFile(edge, activity, file, part),
      ({ shown }) => context.sendActivity(toActivity(shown)),
    );
  }
}

async function answerFile(edge: Edge, activity: Activity, file: FileAttachment, part: string): Promise<Answered> {
  const language = await edge.languageFor(activity.from.id, activity.locale);
  const asker = makeAsker(activity, edge.services.clock.now(), language);
  return edge.bot.answer(asker, async () => {
    await rememberWhere(edge, activity, asker);
    return edge.bot.readFile(asker, { name: file.name, fetch: () => edge.fetchFile(file.address) }, part);
  });
}
