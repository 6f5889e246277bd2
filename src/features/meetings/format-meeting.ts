import type { Day } from '../../model/calendar/day.js';
import { daysBetween } from '../../model/calendar/days.js';
import type { Language } from '../../model/language.js';
import type { Meeting } from '../../model/meeting.js';
import { formatDay } from '../../presentation/words/format-day.js';
import { spanOf } from '../../presentation/words/format-span.js';
import { meetingWords } from './words.js';

/** A meeting's day and time: "Thursday 17 November 2022, 11:00-12:30". */
export const formatMeeting = (meeting: Meeting, language: Language): string =>
  `${formatDay(meeting.day, language)}, ${spanOf(meeting)}`;

/** A meeting's time and how far off it is: "11:00-12:30, in 12 days". */
export function formatAhead(meeting: Meeting, today: Day, language: Language): string {
  const words = meetingWords(language);
  const days = daysBetween(today, meeting.day);
  if (days < 0) return spanOf(meeting);
  const ahead = days === 0 ? words.today : days === 1 ? words.tomorrow : words.inDays({ number: days });
  return `${spanOf(meeting)}, ${ahead}`;
}
