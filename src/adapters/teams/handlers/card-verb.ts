import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import { problemReply } from '../../../model/reply.js';
import type { Answered, PressedButton } from '../../../ports/bot.js';
import type { Edge } from '../edge.js';
import { askConsent } from '../file-consent.js';
import { rememberWhere } from '../remember-conversation.js';
import { activityKey, makeOnce } from '../reply-once.js';
import { toActivity } from '../to-activity.js';
import { whoAsks } from '../who-asks.js';

/** The name of the invoke that `Action.Execute` sends. */
export const CARD_VERB = 'adaptiveCard/action';

/**
 * Handles a button pressed on a card. Sends the answer itself, because teams-ai would show a card that has `refresh` to
 * everyone.
 */
export async function onCardVerb(edge: Edge, context: TurnContext): Promise<void> {
  const { activity } = context;
  const button = edge.bot.readButton(activity.value);
  const { isFirst, result } = makeOnce(edge, activityKey(activity), () => answerButton(edge, activity, button));
  const answered = await result;
  if (answered === null) return;
  await respond(context, answered);
  if (isFirst && answered.file != null) await context.sendActivity(askConsent(answered.file, answered.shown.summary));
  if (isFirst && button?.changesSharedCard === true && answered.isSharedCard)
    await showEveryone(edge, context, answered);
}

async function answerButton(edge: Edge, activity: Activity, button: PressedButton | null): Promise<Answered> {
  const asker = await whoAsks(edge, activity, { typed: null, isPosted: false });
  return edge.bot.answer(asker, async () => {
    await rememberWhere(edge, activity, asker);
    return button === null ? problemReply({ code: 'card-not-understood' }) : edge.bot.press(asker, button);
  });
}

/** Shows a problem over the card, which stays; any other answer replaces the card for the person who pressed. */
async function respond(context: TurnContext, { reply, shown }: Answered): Promise<void> {
  const body =
    reply.kind === 'problem' || shown.card === null
      ? {
          statusCode: 200,
          type: 'application/vnd.microsoft.activity.message',
          // Teams shows it as it is, not as markdown.
          value: shown.summary,
        }
      : { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: shown.card };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}

async function showEveryone(edge: Edge, context: TurnContext, { shown }: Answered): Promise<void> {
  const { activity } = context;
  if (activity.conversation.conversationType === 'personal' || activity.replyToId === undefined) return;
  try {
    await context.updateActivity({ ...toActivity(shown), id: activity.replyToId });
  } catch (error) {
    // The change is made and the person who pressed sees it; others see it when they open the card again.
    edge.services.log.warn({ err: error, activity: activity.id }, 'the card could not be updated for everyone');
  }
}
