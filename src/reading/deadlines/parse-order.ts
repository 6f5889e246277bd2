import { bankHoliday } from './parsers/bank-holiday.js';
import { dayAndMonth, dayInWordsAndMonth } from './parsers/day-and-month.js';
import { dayInWords, dayOfMonth, dayOfThatMonth } from './parsers/day-of-month.js';
import { feast } from './parsers/feast.js';
import { halfYear } from './parsers/half-year.js';
import { bareDate, isoDate, yearFirst } from './parsers/iso-date.js';
import { comingMeeting, meetingAfterNext, meetingOfMonth, monthWeMeet, nextMeeting } from './parsers/meeting.js';
import { monthAndDay, monthAndDayInWords } from './parsers/month-and-day.js';
import { month, monthAndYear } from './parsers/month.js';
import { namedDay } from './parsers/named-day.js';
import { endOfDay, nearDay } from './parsers/near-day.js';
import { newYear } from './parsers/new-year.js';
import { nthWeekday, weekOfMonth } from './parsers/nth-weekday.js';
import { numericDate, numericDayAndMonth } from './parsers/numeric-date.js';
import { numericMonth } from './parsers/numeric-month.js';
import { quarter } from './parsers/quarter.js';
import { recurring } from './parsers/recurring.js';
import { season } from './parsers/season.js';
import { span } from './parsers/span.js';
import { anyTerm, namedTerm, recess } from './parsers/term.js';
import { endOfUnit, unitOfTime, unitThatIsOver } from './parsers/unit-of-time.js';
import { weekNumber } from './parsers/week-number.js';
import { weekdayAndDay, weekdayAndDayInWords } from './parsers/weekday-and-day.js';
import { weekday } from './parsers/weekday.js';
import { weekend } from './parsers/weekend.js';
import { weeksOn } from './parsers/weeks-on.js';
import { academicYear, calendarYear, financialYear, financialYearByItsEnd, yearRange } from './parsers/years.js';
import type { DateParser } from './parsing/parser.js';

/** All parsers in order. Of overlapping dates the longest stays; of equally long ones, that of the earlier parser. */
export const PARSERS: readonly DateParser[] = [
  ...[recurring, meetingAfterNext, nextMeeting, comingMeeting, meetingOfMonth, monthWeMeet],
  // Before the parsers below, which would read "2022-11-30" as a year and a range.
  ...[isoDate, yearFirst, bareDate, numericDate, numericDayAndMonth],
  // "Dydd Llun cyntaf mis Mai" is the first Monday, not Monday the first.
  nthWeekday,
  // "30 Nov 22" is a day before "Nov 22" is a month, and "Nov 22" is a month before it is a day.
  ...[dayAndMonth, dayInWordsAndMonth, monthAndYear, monthAndDay, monthAndDayInWords],
  ...[weekdayAndDay, weekdayAndDayInWords, dayOfMonth, dayOfThatMonth, dayInWords, weekOfMonth, nearDay, endOfDay],
  // "The next 6 months" before "the next month", and named terms before the seasons in their names.
  ...[
    weeksOn,
    span,
    weekend,
    weekNumber,
    endOfUnit,
    unitThatIsOver,
    unitOfTime,
    namedTerm,
    anyTerm,
    recess,
    feast,
    newYear,
    namedDay,
    bankHoliday,
  ],
  ...[quarter, halfYear, academicYear, financialYearByItsEnd, financialYear],
  ...[season, month, numericMonth, yearRange, calendarYear, weekday],
];
