import type { Activity } from 'botbuilder';
import { decodeHTMLStrict } from 'entities/decode';
import { z } from 'zod';
import { cleanText } from '../../reading/text/clean-text.js';
import type { Mention } from '../../model/mention.js';

const mentionSchema = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string().min(1), name: z.string().nullish() }),
});

/** A message's words as typed, without the mention of the bot, and whom else it mentions. */
interface MessageText {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly isBotMentioned: boolean;
}

/** A marker in capitals that sticks to what is before it: the Playground, and some programs that copy, drop line breaks. */
const STUCK_MARKER = /(?<=[\p{Ll}\p{N}.)\]])(?=(?:ACTIONS?|CAM GWEITHREDU|GWEITHREDU|PWYNT GWEITHREDU)\s?:)/gu;

/** An entity may stand for a sign that is cleaned away where it stands by itself. */
const plain = (text: string): string =>
  cleanText(
    decodeHTMLStrict(
      text
        .replace(/&nbsp;/g, ' ')
        .replace(/<br\s{0,3}\/?>|<\/(?:p|div|li)>/gi, '\n')
        .replace(/<\/?(?:p|div|li|ul|ol|span|b|i|strong|em)(?:\s[^<>]{0,200})?>/gi, ''),
    ),
  ).replace(STUCK_MARKER, '\n');

/** Reads the text of a message activity; mention texts stay in it exactly as `mentions` gives them. */
export function readMessageText(activity: Pick<Activity, 'text' | 'entities' | 'recipient'>): MessageText {
  let text = plain(activity.text);
  let isBotMentioned = false;
  const mentions: Mention[] = [];
  for (const entity of activity.entities ?? []) {
    const parsed = mentionSchema.safeParse(entity);
    if (!parsed.success) continue;
    const { text: said, mentioned } = parsed.data;
    if (mentioned.id === activity.recipient.id) {
      isBotMentioned = true;
      text = text.replace(plain(said), ' ');
      continue;
    }
    mentions.push({
      text: plain(said),
      id: mentioned.id,
      name: (mentioned.name ?? said.replace(/<\/?at>/gi, '')).trim(),
    });
  }
  return { text: text.trim(), mentions, isBotMentioned };
}
