import type { Day } from '../../model/calendar/day.js';
import { messagesFor } from '../../presentation/words/catalogue.js';
import { wordDay } from '../../presentation/words/word-day.js';
import { wordStatus } from '../../presentation/words/word-when.js';
import type { DigestItem } from '../digests/rules/digest-items.js';
import type { MentionReply } from './reply.js';
import type { Language } from '../../model/language.js';

/** More references than anyone reads in a sentence. */
const MOST_NAMED = 10;

/** A name within a mention's marks: it must not end them, and no sign of it may be escaped there, nor act as markdown. */
export const nameInMention = (name: string): string =>
  name
    .replace(/[<>&\\*_[\]`~]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** What a mention says after the name, in one language: the references and their days, and no word of the tasks. */
export function wordMention({ items, reason, today }: MentionReply, language: Language): string {
  const messages = messagesFor(language);
  const words = messages.escalation.mention;
  const named = items.slice(0, MOST_NAMED).map((item) => wordItem(item, today, language));
  const left = items.length - named.length;
  const list = [...named, ...(left === 0 ? [] : [messages.andMore(left)])].join('; ');
  return [words.text(list), words.hint[reason], words.answer(items[0]?.action.reference ?? '')].join(' ');
}

function wordItem({ action, due }: DigestItem, today: Day, language: Language): string {
  const status = wordStatus({ ...action, deadline: { ...action.deadline, due } }, today, language);
  const day = due === null ? null : wordDay(due, language);
  return [action.reference, [status, day].filter((part) => part !== null).join(', ')].join(': ');
}
