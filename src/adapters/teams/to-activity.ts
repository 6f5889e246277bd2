import { type Activity, ActivityTypes, CardFactory } from 'botbuilder';
import type { ShownReply } from '../../ports/bot.js';

/** A reply as a message to send: its card with a summary for notifications, or its text. */
export function toActivity(shown: ShownReply): Partial<Activity> {
  const base: Partial<Activity> = { type: ActivityTypes.Message, summary: shown.summary };
  if (shown.card === null) return { ...base, text: shown.text ?? shown.summary, ...entitiesOf(shown.mentions ?? []) };
  return { ...base, attachments: [CardFactory.adaptiveCard(shown.card)] };
}

/** The people that a text mentions, in the form that Teams wants with it. */
function entitiesOf(mentions: NonNullable<ShownReply['mentions']>): Partial<Activity> {
  if (mentions.length === 0) return {};
  return {
    entities: mentions.map(({ id, name }) => ({ type: 'mention', text: `<at>${name}</at>`, mentioned: { id, name } })),
  };
}
