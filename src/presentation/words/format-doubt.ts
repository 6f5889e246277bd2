import type { Day } from '../../model/calendar/day.js';
import { daysBetween } from '../../model/calendar/days.js';
import type { Deadline } from '../../model/deadline.js';
import type { Language } from '../../model/language.js';
import { WEEKDAY } from '../../reading/deadlines/words/weekday-names.js';
import { inLanguages } from './catalogue.js';
import { formatDay } from './format-day.js';
import { sharedWords } from './shared-words.js';

const WEEKDAY_SAID = new RegExp(`(?<!\\p{L})${WEEKDAY}`, 'iu');
/** A day whose year was not said, and that is further off than this, has just been. */
const FAR = 335;

/** What is to be confirmed of a deadline that was said today: its year, or its date where the weekday is another's. */
export function formatDoubt(
  { said, due, basis, inferred }: Deadline,
  today: Day,
  language: Language | 'both',
): string | null {
  if (said === null || due === null || basis !== 'day' || inferred.includes('day')) return null;
  const day = (one: Language): string => formatDay(due, one);
  if (inferred.includes('weekday') && WEEKDAY_SAID.test(said))
    return inLanguages(language, (one) => sharedWords(one).doubt.weekday({ said, day: day(one) }));
  if (!inferred.includes('year') || daysBetween(today, due) <= FAR) return null;
  return inLanguages(language, (one) => sharedWords(one).doubt.year({ day: day(one) }));
}
