import type { TurnContext } from 'botbuilder';
import type { Command } from '../../../features/command.js';
import { readCommand } from '../../../features/read-command.js';
import { answerCommand } from '../../../features/answer-command.js';
import { answerSubmission } from '../../../features/answer-submission.js';
import type { Edge } from '../edge.js';
import { readFileAttachments } from '../file-attachments.js';
import { makeAsker } from '../make-asker.js';
import { readMessageText } from '../message-text.js';
import { readSubmission } from '../read-submission.js';
import { rememberWhere } from '../remember-conversation.js';
import { activityKey, replyOnce } from '../reply-once.js';
import { answerOrProblem, type Reply, replyTo } from '../reply.js';
import { toActivity } from '../to-activity.js';
import { onFiles } from './file.js';

/** What is acted on in a conversation of several people without a mention of the bot; small talk is left alone. */
const UNMENTIONED: ReadonlySet<Command['kind']> = new Set([
  'log',
  'show',
  'done',
  'note',
  'reassign',
  'deadline',
  'task',
  'reopen',
  'cancel',
  'attend',
  'more-time',
  'not-mine',
  'withdraw-request',
  'grant',
  'refuse',
]);

/** A message that someone typed, or the `Action.Submit` of a card in a client that knows no `Action.Execute`. */
export async function onMessage(edge: Edge, context: TurnContext): Promise<void> {
  const { activity } = context;
  if (activity.from.role === 'bot') return;
  const files = readFileAttachments(activity);
  if (files.length > 0) {
    await onFiles(edge, context, files);
    return;
  }
  await replyOnce(
    edge,
    activityKey(activity),
    () => answerMessage(edge, context),
    // What is answered in a digest changes that card, also where the client knows no `Action.Execute`.
    ({ answer, presented }) =>
      answer.kind === 'digest' && activity.replyToId !== undefined
        ? context.updateActivity({ ...toActivity(presented), id: activity.replyToId })
        : context.sendActivity(toActivity(presented)),
  );
}

async function answerMessage(edge: Edge, context: TurnContext): Promise<Reply | null> {
  const { activity } = context;
  const language = await edge.languageFor(activity.from.id, activity.locale);
  const { text, mentions, isBotMentioned } = readMessageText(activity);
  const asker = makeAsker(activity, edge.services.clock.now(), language, mentions);
  const isSubmit = text === '' && activity.value !== undefined && activity.value !== null;
  const command = isSubmit ? null : readCommand(text, { isLocal: edge.local !== null });
  if (command !== null && !asker.conversation.isPersonal && !isBotMentioned && !UNMENTIONED.has(command.kind))
    return null;
  const answer = await answerOrProblem(edge.services, asker, async () => {
    await rememberWhere(edge, activity, asker);
    if (command !== null) return answerCommand(edge.services, asker, command, edge.local);
    const submission = readSubmission(activity.value);
    return submission === null
      ? { kind: 'problem', problem: { code: 'card-not-understood' } }
      : answerSubmission(edge.services, asker, submission, edge.local !== null);
  });
  const spoken = answer.kind === 'language-set' ? { ...asker, language: answer.language } : asker;
  return replyTo(spoken, answer);
}
