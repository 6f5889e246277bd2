import type { TurnContext } from 'botbuilder';
import { problemReply } from '../../../model/reply.js';
import type { Answered } from '../../../ports/bot.js';
import type { Edge } from '../edge.js';
import { askConsent } from '../file-consent.js';
import { readFileAttachments } from '../file-attachments.js';
import { readMessageText } from '../message-text.js';
import { rememberWhere } from '../remember-conversation.js';
import { activityKey, replyOnce } from '../reply-once.js';
import { toActivity } from '../to-activity.js';
import { whoAsks } from '../who-asks.js';
import { onFiles } from './file.js';

/** A typed message, or the `Action.Submit` of a card in a client that does not support `Action.Execute`. */
export async function onMessage(edge: Edge, context: TurnContext): Promise<void> {
  const { activity } = context;
  if (activity.from.role === 'bot') return;
  const files = readFileAttachments(activity);
  if (files.length > 0) {
    await onFiles(edge, context, files, readMessageText(activity).text);
    return;
  }
  await replyOnce(
    edge,
    activityKey(activity),
    () => answerMessage(edge, context),
    ({ shown, takesCardsPlace, file }) =>
      file != null
        ? context.sendActivity(askConsent(file, shown.summary))
        : takesCardsPlace && activity.replyToId !== undefined
          ? context.updateActivity({ ...toActivity(shown), id: activity.replyToId })
          : context.sendActivity(toActivity(shown)),
  );
}

async function answerMessage(edge: Edge, { activity }: TurnContext): Promise<Answered | null> {
  const { bot } = edge;
  const { text, mentions, isBotMentioned } = readMessageText(activity);
  const isSubmit = text === '' && activity.value !== undefined && activity.value !== null;
  const heard = isSubmit ? null : bot.hear(text);
  const isPersonal = activity.conversation.conversationType === 'personal';
  if (heard?.needsMention === true && !isPersonal && !isBotMentioned) return null;
  const asker = await whoAsks(edge, activity, { typed: isSubmit ? null : text, mentions, isPosted: true });
  return bot.answer(asker, async () => {
    await rememberWhere(edge, activity, asker);
    if (heard !== null) return bot.command(asker, heard);
    const button = bot.readButton(activity.value);
    return button === null ? problemReply({ code: 'card-not-understood' }) : bot.press(asker, button);
  });
}
