import { escalationWords } from './words.js';
import type { Day } from '../../model/calendar/day.js';
import { sharedWords } from '../../presentation/words/shared-words.js';
import { formatDay } from '../../presentation/words/format-day.js';
import { formatStatus } from '../../presentation/words/format-standing.js';
import type { DigestItem } from '../digests/rules/digest-items.js';
import type { MentionReply } from './reply.js';
import type { Language } from '../../model/language.js';

/** More references than anyone reads in a sentence. */
const MOST_NAMED = 10;

/** A name for inside `<at>…</at>`, without characters that would end the tag, act as markdown or need escaping. */
export const nameInMention = (name: string): string =>
  name
    .replace(/[<>&\\*_[\]`~]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** What a mention says after the name, in one language: references, statuses and days, but never the tasks. */
export function formatMention({ items, reason, today }: MentionReply, language: Language): string {
  const shared = sharedWords(language);
  const words = escalationWords(language).mention;
  const named = items.slice(0, MOST_NAMED).map((item) => formatItem(item, today, language));
  const left = items.length - named.length;
  const list = [...named, ...(left === 0 ? [] : [shared.andMore({ number: left })])].join('; ');
  return [
    words.waiting({ list }),
    words.hint[reason],
    words.answer({ reference: items[0]?.action.reference ?? '' }),
  ].join(' ');
}

function formatItem({ action, due }: DigestItem, today: Day, language: Language): string {
  const status = formatStatus({ ...action, deadline: { ...action.deadline, due } }, today, language);
  const day = due === null ? null : formatDay(due, language);
  return [action.reference, [status, day].filter((part) => part !== null).join(', ')].join(': ');
}
