import type { HistoryEntry } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import { isDay } from '../../model/calendar/days.js';
import type { Language } from '../../model/language.js';
import { cut } from './cut.js';
import { escapeMarkdown } from './escape-markdown.js';
import { messagesFor } from './messages.js';
import { wordDate } from './word-day.js';
import { wordName } from './word-name.js';
import { inLanguages } from './catalogue.js';

/** The longest that something said earlier is quoted. */
const QUOTED = 80;

/** A change to an action as a line of markdown: who did what and on which day, what was there before, and why. */
export const wordHistory = (entry: HistoryEntry, day: Day, language: Language | 'both'): string =>
  inLanguages(language, (one) => {
    const messages = messagesFor(one);
    const before = beforeOf(entry, one);
    const parts = [
      `${messages.changed[entry.change]({ name: cut(wordName(entry.by.name, messages), QUOTED) })}, ${wordDate(day, one)}`,
      ...(before === null ? [] : [messages.changeBefore({ words: before })]),
      ...(entry.reason === undefined || entry.reason.trim() === '' ? [] : [cut(entry.reason, QUOTED)]),
    ];
    return escapeMarkdown(parts.join(' · '));
  });

/** What was there before, where it is something that people wrote: the other changes keep a status. */
function beforeOf({ change, before }: HistoryEntry, language: Language): string | null {
  if (before === undefined || before.trim() === '') return null;
  if (change === 'deadline') return isDay(before) ? wordDate(before, language) : cut(before, QUOTED);
  return change === 'task' || change === 'leads' ? cut(before, QUOTED) : null;
}
