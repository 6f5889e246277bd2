import type { Activity } from 'botbuilder';
import { decodeHTMLStrict } from 'entities/decode';
import { cleanName } from '../../model/clean-name.js';
import type { Mention } from '../../model/mention.js';
import { cleanText } from '../../reading/text/clean-text.js';
import { fold } from '../../reading/text/fold.js';
import { isOfMany, readMentions } from './mention-entities.js';

/** A message's words as typed, without the mention of the bot, and who else it mentions. */
interface MessageText {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly isBotMentioned: boolean;
}

/** A marker in capitals stuck to the text before it: the Playground, and some programs that copy, drop line breaks. */
const STUCK_MARKER = /(?<=[\p{Ll}\p{N}.)\]])(?=(?:ACTIONS?|CAM GWEITHREDU|GWEITHREDU|PWYNT GWEITHREDU)\s?:)/gu;

type Message = Pick<Activity, 'text' | 'entities'> &
  Partial<Pick<Activity, 'textFormat'>> & {
    readonly recipient: { readonly id: string; readonly name?: string };
  };

/** Teams puts formatted text in paragraphs; in any other text, what looks like a tag was typed. */
const PARAGRAPHS = /<(?:p|div|ul|ol|li)(?:\s[^<>]{0,200})?>|<br\s{0,3}\/?>/iu;
const TAG = /<at(?:\s[^<>]{0,200})?>([^<>]{0,200})<\/at>/giu;

/** Some clients mark even formatted text as plain. */
const WRAPPED = /^\s*<(p|div)(?:\s[^<>]{0,200})?>[^]*<\/\1>\s*$/iu;

const isFormatted = ({ text, textFormat }: Message): boolean =>
  textFormat === 'plain' ? WRAPPED.test(text) : PARAGRAPHS.test(text);

/** Decodes before it cleans: an entity may stand for a character that cleaning removes. */
const plain = (text: string, isHtml: boolean): string => {
  const spaced = text.replace(/&nbsp;/g, ' ').replace(TAG, '<at>$1</at>');
  if (!isHtml) return cleanText(decodeHTMLStrict(spaced)).replace(STUCK_MARKER, '\n');
  return cleanText(
    decodeHTMLStrict(
      spaced
        .replace(/<br\s{0,3}\/?>|<\/(?:p|div|li)>/gi, '\n')
        .replace(/<\/?(?:p|div|li|ul|ol|span|b|i|strong|em)(?:\s[^<>]{0,200})?>/gi, ''),
    ),
  ).replace(STUCK_MARKER, '\n');
};

const marksIn = (text: string): readonly string[] => [...text.matchAll(TAG)].map(([mark]) => mark);
const insideOf = (mark: string): string => mark.replace(/<\/?at>/giu, '').trim();

/**
 * Reads the text of a message activity; mentions stay in it exactly as `mentions` gives them. A mention without text
 * takes the mark with its name, or else the next free one. A mark that belongs to no mention becomes a typed name.
 */
export function readMessageText(activity: Message): MessageText {
  const isHtml = isFormatted(activity);
  let text = plain(activity.text, isHtml);
  const bot = activity.recipient.id;
  // Not every client sends the bot's name.
  const botName = activity.recipient.name ?? '';
  const entities = readMentions(activity.entities ?? []);
  const said = new Set(entities.flatMap((entity) => (entity.text === '' ? [] : [plain(entity.text, isHtml)])));
  const free = marksIn(text).filter((mark) => !said.has(mark));
  const take = (name: string): string => {
    const named = free.findIndex((mark) => fold(insideOf(mark)) === fold(name));
    return free.splice(Math.max(0, named), 1)[0] ?? '';
  };
  let isBotMentioned = false;
  const mentions: Mention[] = [];
  for (const entity of entities) {
    const mark = entity.text === '' ? take(entity.name) : plain(entity.text, isHtml);
    if (entity.id === bot) {
      isBotMentioned = true;
      if (mark !== '') text = text.replace(mark, ' ');
      continue;
    }
    const name = cleanName(entity.name === '' ? insideOf(mark) : entity.name);
    mentions.push({ text: mark, id: entity.id, name, ...(isOfMany(entity) ? { isOfMany: true } : {}) });
  }
  for (const mark of free) {
    const isBot = fold(insideOf(mark)) === fold(botName);
    isBotMentioned ||= isBot;
    text = text.replace(mark, isBot ? ' ' : `@${insideOf(mark)}`);
  }
  return { text: text.trim(), mentions, isBotMentioned };
}
