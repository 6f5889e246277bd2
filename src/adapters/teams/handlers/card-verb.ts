import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import type { Answer } from '../../../features/answer.js';
import type { Submission } from '../../../features/submission.js';
import { answerSubmission } from '../../../features/answer-submission.js';
import type { Edge } from '../edge.js';
import { makeAsker } from '../make-asker.js';
import { readSubmission } from '../read-submission.js';
import { rememberWhere } from '../remember-conversation.js';
import { activityKey, makeOnce } from '../reply-once.js';
import { answerOrProblem, type Reply, replyTo } from '../reply.js';
import { toActivity } from '../to-activity.js';

/** The name of the invoke that `Action.Execute` sends. */
export const CARD_VERB = 'adaptiveCard/action';

/** Verbs that change what everyone in a conversation sees, so that the card they were pressed on changes for all. */
const CHANGES: ReadonlySet<Submission['verb']> = new Set([
  'done',
  'note',
  'ask-to-attend',
  'reopen',
  'cancel',
  'save',
  'more-time',
  'not-mine',
  'withdraw-request',
  'grant',
  'change',
  'refuse',
  'undo',
  'choose-lead',
  'save-settings',
  'choose-chair',
  'take-chair',
  'hand-over',
  'choose-group',
  'review-log',
  'review-save',
]);

const SHARED: ReadonlySet<Answer['kind']> = new Set([
  'detail',
  'request',
  'logged',
  'review',
  'undone',
  'settings-saved',
]);

/**
 * A button pressed on a card. The answer is sent here rather than by teams-ai, which would show a card that has
 * `refresh` to everyone.
 */
export async function onCardVerb(edge: Edge, context: TurnContext): Promise<void> {
  const { activity } = context;
  const submission = readSubmission(activity.value);
  const { isFirst, result } = makeOnce(edge, activityKey(activity), () => answerVerb(edge, activity, submission));
  const reply = await result;
  if (reply === null) return;
  await respond(context, reply);
  if (isFirst && submission !== null && CHANGES.has(submission.verb) && SHARED.has(reply.answer.kind))
    await showEveryone(edge, context, reply);
}

async function answerVerb(edge: Edge, activity: Activity, submission: Submission | null): Promise<Reply> {
  const language = await edge.languageFor(activity.from.id, activity.locale);
  const asker = makeAsker(activity, edge.services.clock.now(), language);
  const answer = await answerOrProblem(edge.services, asker, async (): Promise<Answer> => {
    await rememberWhere(edge, activity, asker);
    if (submission === null) return { kind: 'problem', problem: { code: 'card-not-understood' } };
    return answerSubmission(edge.services, asker, submission, edge.local !== null);
  });
  return replyTo(asker, answer);
}

/** A problem is told beside the card, which stays; everything else takes the card's place for who pressed. */
async function respond(context: TurnContext, { answer, presented }: Reply): Promise<void> {
  const body =
    answer.kind === 'problem' || presented.card === null
      ? {
          statusCode: 200,
          type: 'application/vnd.microsoft.activity.message',
          // It is shown as it is, not as markdown.
          value: presented.summary,
        }
      : { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: presented.card };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}

async function showEveryone(edge: Edge, context: TurnContext, reply: Reply): Promise<void> {
  const { activity } = context;
  if (activity.conversation.conversationType === 'personal' || activity.replyToId === undefined) return;
  try {
    await context.updateActivity({ ...toActivity(reply.presented), id: activity.replyToId });
  } catch (error) {
    // The change is made and whoever pressed sees it; others see it when they next look.
    edge.services.log.warn({ err: error, activity: activity.id }, 'the card could not be updated for everyone');
  }
}
