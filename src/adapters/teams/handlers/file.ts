import type { Activity, TurnContext } from 'botbuilder';
import { readFile } from '../../../features/reviews/read-file.js';
import type { Edge } from '../edge.js';
import type { FileAttachment } from '../file-attachments.js';
import { makeAsker } from '../make-asker.js';
import { rememberWhere } from '../remember-conversation.js';
import { activityKey, replyOnce } from '../reply-once.js';
import { answerOrProblem, type Reply, replyTo } from '../reply.js';
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
      ({ presented }) => context.sendActivity(toActivity(presented)),
    );
  }
}

async function answerFile(edge: Edge, activity: Activity, file: FileAttachment, part: string): Promise<Reply> {
  const language = await edge.languageFor(activity.from.id, activity.locale);
  const asker = makeAsker(activity, edge.services.clock.now(), language);
  const answer = await answerOrProblem(edge.services, asker, async () => {
    await rememberWhere(edge, activity, asker);
    return readFile(edge.services, asker, { name: file.name, fetch: () => edge.fetchFile(file.address) }, part);
  });
  return replyTo(asker, answer);
}
