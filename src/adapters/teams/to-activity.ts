import { type Activity, ActivityTypes, CardFactory } from 'botbuilder';
import type { Presented } from '../../app/present.js';

/** A presented answer as a message to send: its card with a summary for notifications, or its text. */
export function toActivity(presented: Presented): Partial<Activity> {
  const base: Partial<Activity> = { type: ActivityTypes.Message, summary: presented.summary };
  if (presented.card === null)
    return { ...base, text: presented.text ?? presented.summary, ...entitiesOf(presented.mentions ?? []) };
  return { ...base, attachments: [CardFactory.adaptiveCard(presented.card)] };
}

/** The people that a text mentions, as Teams wants them beside it. */
function entitiesOf(mentions: NonNullable<Presented['mentions']>): Partial<Activity> {
  if (mentions.length === 0) return {};
  return {
    entities: mentions.map(({ id, name }) => ({ type: 'mention', text: `<at>${name}</at>`, mentioned: { id, name } })),
  };
}
