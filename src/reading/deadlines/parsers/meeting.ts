import { addDays, weekdayOf } from '../../../model/calendar/days.js';
import { type DateParser, type ParserContext } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { monthOf, period, type Period, singleDay, WHOLE_DATE } from '../periods/period.js';
import { COUNT, countOf } from '../words/counts.js';
import { MONTH, monthNumber } from '../words/month-names.js';
import { daysOf } from './span.js';

const KIND = "(?:[a-zà-öø-ÿŵŷ&'-]{2,20} ){0,3}?";
const MEETING = '(?:meeting|mtg|session|sitting|cyfarfod|gyfarfod|nghyfarfod)(?!s)';
const NEXT_MEETING = `(?:(?:the|our|its|their|this group's) )?(?:next|following|forthcoming|upcoming|subsequent) ${KIND}(?:${MEETING}|(?:call|telecon|teleconference)(?!s))|(?:y |yr |ein )?(?:cyfarfod|gyfarfod|nghyfarfod)(?: (?:y|o'r|yr) [a-zà-öø-ÿŵŷ]{2,20})? (?:nesaf|dilynol)|next time`;
const THE_MEETING = `(?:the|y|that|each|'r) ?${MEETING}`;
const WELSH_MONTH = MONTH.replace('?<month>', '?<welshMonth>');
const BEFORE = 'before|ahead of|prior to|in advance of|cyn|o flaen';

const theMeeting = ({ nextMeeting }: ParserContext): Period => ({
  from: nextMeeting,
  to: nextMeeting,
  basis: 'meeting',
  inferred: ['meeting-date'],
});

/** `the next meeting`, `next Board meeting`, `y cyfarfod nesaf`: the day of the group's next meeting, if known. */
export const nextMeeting: DateParser = {
  needs: ['meeting'],
  pattern: form(NEXT_MEETING),
  extract: (_, context) => theMeeting(context),
};

/** `the October meeting`, `cyfarfod mis Hydref`: the next one, when it falls in that month. */
export const meetingOfMonth: DateParser = {
  needs: ['meeting'],
  pattern: form(
    `(?:(?:the|our|its|their|yr|y) )?(?:${MONTH} ${KIND}${MEETING}|(?:cyfarfod|gyfarfod|nghyfarfod) (?:ym )?(?:mis |fis )${WELSH_MONTH})`,
  ),
  extract: ({ month, welshMonth }, context) => {
    const { nextMeeting: meeting } = context;
    return meeting !== null && monthOf(meeting) === monthNumber(month ?? welshMonth) ? theMeeting(context) : null;
  },
};

/** `before the meeting`, `in time for the meeting`: in a task this is the next meeting. */
export const comingMeeting: DateParser = {
  needs: ['meeting'],
  pattern: form(
    `(?<=(?:${BEFORE}|by|in time for|erbyn|tan) )${THE_MEETING}(?! (?:of|on|held|in|with|at|to|that|date) ?)`,
  ),
  extract: (_, context) => theMeeting(context),
};

const UNIT =
  '(?<unit>(?:working |business |calendar |clear )?days?|(?:d|n)?diwrnod(?: gwaith)?|weeks?|wythnos|fortnights?|b?pythefnos|bythefnos|months?|mis|fis)';

/** `a week before the meeting`, `5 working days ahead of the next meeting`, `the Friday before`, `wythnos cyn y cyfarfod`. */
export const beforeMeeting: DateParser = {
  needs: ['meeting'],
  pattern: form(
    `(?:(?:at least|no later than|o leiaf) )?(?:(?<count>${COUNT}|the|y|yr) ?)?${UNIT} (?:${BEFORE}) (?:${NEXT_MEETING}|${THE_MEETING})`,
  ),
  extract: ({ count, unit = '' }, context) => {
    const { nextMeeting: meeting, nation } = context;
    if (meeting === null) return { from: null, to: null, basis: 'day', inferred: ['meeting-date'] };
    const inferred: Period['inferred'] = [...WHOLE_DATE, 'meeting-date'];
    // "The week before" is the whole of it, Monday to Sunday; "a week before" is a day.
    if (count === 'the' && unit === 'week') {
      const monday = addDays(meeting, 1 - weekdayOf(meeting) - 7);
      return period(monday, addDays(monday, 6), inferred);
    }
    const number = /^(?:the|y|yr)$/.test(count ?? 'the') ? 1 : countOf(count);
    return number > 0 ? singleDay(daysOf(unit, -number, meeting, nation), inferred) : null;
  },
};
