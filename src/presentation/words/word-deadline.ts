import type { Deadline } from '../../model/deadline.js';
import { messagesFor } from './messages.js';
import { wordDay } from './word-day.js';
import type { Language } from '../../model/language.js';
import { inLanguages } from './catalogue.js';

/** A day for whoever reads: in one language, or in both. */
export const dayFor = (day: string, language: Language | 'both'): string =>
  inLanguages(language, (one) => wordDay(day, one));

/** What a deadline comes to: its day in words, "Ongoing", the next meeting, or that there is none. */
export function wordDue(deadline: Deadline, language: Language | 'both'): string {
  const messages = messagesFor(language);
  if (deadline.due !== null) return dayFor(deadline.due, language);
  switch (deadline.basis) {
    case 'ongoing':
      return messages.ongoing;
    case 'meeting':
      return `${messages.nextMeeting} (${messages.noMeetingYet})`;
    case 'day':
    case 'period':
    case 'none':
      return deadline.said ?? messages.noDeadline;
  }
}

/**
 * A deadline as said and as understood where the two differ in substance: "by Friday → Friday 7 October 2022"; else the
 * day alone: "by 7 October" says no more.
 */
export function wordDeadline(deadline: Deadline, language: Language | 'both'): string {
  const due = wordDue(deadline, language);
  const isPlainDay = deadline.basis === 'day' && deadline.inferred.every((part) => part === 'year');
  if (deadline.said === null || deadline.due === null || deadline.inferred.length === 0 || isPlainDay) return due;
  return `${deadline.said} → ${due}`;
}
