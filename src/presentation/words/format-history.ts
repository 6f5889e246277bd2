import type { HistoryEntry } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import { isDay } from '../../model/calendar/days.js';
import type { Language } from '../../model/language.js';
import { cut } from './cut.js';
import { escapeMarkdown } from './escape-markdown.js';
import { sharedWords } from './shared-words.js';
import { formatClosure } from './format-closure.js';
import { formatDate } from './format-day.js';
import { formatName } from './format-name.js';
import { inLanguages } from './catalogue.js';

/** The longest that something said earlier is quoted. */
const QUOTED = 80;

/** A change to an action as a line of markdown: who did what and on which day, what was there before, and why. */
export const formatHistory = (entry: HistoryEntry, day: Day, language: Language | 'both'): string =>
  inLanguages(language, (one) => {
    const shared = sharedWords(one);
    const before = beforeOf(entry, one);
    const parts = [
      `${shared.changed[changeWorded(entry)]({ name: cut(formatName(entry.by.name, shared), QUOTED) })}, ${formatDate(day, one)}`,
      ...(entry.closure === undefined ? [] : [formatClosure(entry.closure, one)]),
      ...(before === null ? [] : [shared.changeBefore({ words: before })]),
      ...(entry.reason === undefined || entry.reason.trim() === '' ? [] : [cut(entry.reason, QUOTED)]),
    ];
    return escapeMarkdown(parts.join(' · '));
  });

/** What is said of a change: that an action was closed otherwise than as done is more than that it was cancelled. */
export const changeWorded = ({
  change,
  closure,
}: Pick<HistoryEntry, 'change' | 'closure'>): HistoryEntry['change'] | 'closed-as' =>
  change === 'cancelled' && closure !== undefined ? 'closed-as' : change;

/** What was there before, where it is something that people wrote: the other changes keep a status. */
function beforeOf({ change, before }: HistoryEntry, language: Language): string | null {
  if (before === undefined || before.trim() === '') return null;
  if (change === 'deadline') return isDay(before) ? formatDate(before, language) : cut(before, QUOTED);
  return change === 'task' || change === 'leads' ? cut(before, QUOTED) : null;
}
