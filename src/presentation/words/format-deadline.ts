import type { Deadline } from '../../model/deadline.js';
import { sharedWords } from './shared-words.js';
import { formatDay } from './format-day.js';
import type { Language } from '../../model/language.js';
import { inLanguages } from './catalogue.js';

/** A day for whoever reads: in one language, or in both. */
export const formatDayFor = (day: string, language: Language | 'both'): string =>
  inLanguages(language, (one) => formatDay(day, one));

/** What a deadline comes to: its day in words, "Ongoing", the next meeting, or that there is none. */
export function formatDue(deadline: Deadline, language: Language | 'both'): string {
  const shared = sharedWords(language);
  if (deadline.due !== null) return formatDayFor(deadline.due, language);
  switch (deadline.basis) {
    case 'ongoing':
      return shared.ongoing;
    case 'meeting':
      return `${shared.nextMeeting} (${shared.noMeetingYet})`;
    case 'day':
    case 'period':
    case 'none':
      return deadline.said ?? shared.noDeadline;
  }
}

/**
 * A deadline as said and as understood where the two differ in substance: "by Friday → Friday 7 October 2022"; else the
 * day alone: "by 7 October" says no more.
 */
export function formatDeadline(deadline: Deadline, language: Language | 'both'): string {
  const due = formatDue(deadline, language);
  const isPlainDay = deadline.basis === 'day' && deadline.inferred.every((part) => part === 'year');
  if (deadline.said === null || deadline.due === null || deadline.inferred.length === 0 || isPlainDay) return due;
  return `${deadline.said} → ${due}`;
}
