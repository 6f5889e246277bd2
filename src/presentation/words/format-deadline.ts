import type { Deadline, InferredPart } from '../../model/deadline.js';
import { WEEKDAY } from '../../reading/deadlines/words/weekday-names.js';
import { sharedWords } from './shared-words.js';
import { formatDay } from './format-day.js';
import type { Language } from '../../model/language.js';
import { inLanguages } from './catalogue.js';

const WEEKDAY_SAID = new RegExp(`(?<!\\p{L})${WEEKDAY}`, 'iu');

/** A day in one language, or in both. */
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
  const { said, basis, inferred } = deadline;
  if (said === null || deadline.due === null || inferred.length === 0) return due;
  // A weekday that was said and is inferred all the same is another than that of the date.
  const isPlain = (part: InferredPart): boolean => part === 'year' || (part === 'weekday' && !WEEKDAY_SAID.test(said));
  return basis === 'day' && inferred.every(isPlain) ? due : `${said} → ${due}`;
}
