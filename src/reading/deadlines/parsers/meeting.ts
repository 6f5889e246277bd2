import type { Day } from '../../../model/calendar/day.js';
import { type DateParser, type ParserContext } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { monthOf, type Period, singleDay } from '../periods/period.js';
import { MONTH, monthNumber } from '../words/month-names.js';
import { BEFORE } from '../words/relations.js';

const KIND = "(?:[a-zà-öø-ÿŵŷ&'-]{2,20} ){0,3}?";
/** "The December Board meeting", but not "December so our meeting". */
const OF_MONTH = `(?:(?!(?:so|and|but|as|for|or|our|the|this|that|we|when|where|which|is|was|in|at|on|to|of|with|before|after|felly|ond|ein|y|yr|ac)\\b)[a-zà-öø-ÿŵŷ&'-]{2,20} ){0,3}?`;
const MEETING = '(?:meeting|mtg|session|sitting|cyfarfod|gyfarfod|nghyfarfod)(?!s)';
const NEXT_MEETING = `(?:(?:the|our|its|their|this group's) )?(?:next|following|forthcoming|upcoming|subsequent) ${KIND}(?:${MEETING}|(?:call|telecon|teleconference)(?!s))|(?:y |yr |ein )?(?:cyfarfod|gyfarfod|nghyfarfod)(?: (?:y|o'r|yr) [a-zà-öø-ÿŵŷ]{2,20})? (?:nesaf?|dilynol)|next time`;
const THE_MEETING = `(?:the|y|that|each|'r) ?${MEETING}`;
const WELSH_MONTH = MONTH.replace('?<month>', '?<welshMonth>');

/** How many coming meetings to search. */
const MOST_AHEAD = 14;

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

const IN_MONTH = MONTH.replace('?<month>', '?<inMonth>');

/** The first meeting in a month, if known. */
function meetingIn(month: string | undefined, context: ParserContext): Period | null {
  const { nextMeeting: next, meetingAfter } = context;
  const wanted = monthNumber(month);
  if (next === null || monthOf(next) === wanted) return next === null ? null : theMeeting(context);
  let day: Day | null = next;
  for (let ahead = 0; ahead < MOST_AHEAD && day !== null; ahead += 1) {
    day = meetingAfter?.(day) ?? null;
    if (day !== null && monthOf(day) === wanted) return singleDay(day, ['day', 'year', 'meeting-date']);
  }
  return null;
}

/** A day or year that follows says when itself: "Cyfarfod Rhagfyr y 15fed", "the meeting in December 2023". */
const NO_NUMBER = '(?! (?:the |yr? )?\\d)';

/** `the October meeting`, `our meeting in October`, `cyfarfod mis Hydref`. */
export const meetingOfMonth: DateParser = {
  needs: ['meeting'],
  pattern: form(
    `(?:(?:the|our|its|their|yr|y) )?(?:(?<!\\d(?:st|nd|rd|th)? )${MONTH} ${OF_MONTH}${MEETING}|(?:cyfarfod|gyfarfod|nghyfarfod) (?:ym |yn )?(?:mis |fis )?${WELSH_MONTH}${NO_NUMBER})|(?:the|our|its|their) ${MEETING} in ${IN_MONTH}${NO_NUMBER}`,
  ),
  extract: ({ month, welshMonth, inMonth }, context) => meetingIn(month ?? welshMonth ?? inMonth, context),
};

const WHO_MEET = '(?:we|you|they|the (?:whole )?(?:group|board|committee|task force))';
const WHO_MEET_CY =
  "(?:i ni|i'r (?:grŵp|bwrdd|pwyllgor)|(?:bydd|fydd)wn ni(?:'n| yn)|fydd y (?:grŵp|bwrdd|pwyllgor) yn)";

/** `when we meet in October`, `erbyn i ni gwrdd ym mis Hydref`. */
export const monthWeMeet: DateParser = {
  needs: ['month'],
  pattern: form(
    `(?:when )?${WHO_MEET} (?:all |next |both )?(?:meets?|sits?|gets? together)(?: again| next)? in ${MONTH}${NO_NUMBER}|(?:pan )?${WHO_MEET_CY} (?:gwrdd|cwrdd|gyfarfod|cyfarfod)(?: eto| nesaf)? (?:ym |yn )?(?:mis |fis )?${WELSH_MONTH}${NO_NUMBER}`,
  ),
  extract: ({ month, welshMonth }, context) => meetingIn(month ?? welshMonth, context),
};

/** `before the meeting`, `in time for the meeting`: in a task this is the next meeting. */
export const comingMeeting: DateParser = {
  needs: ['meeting'],
  pattern: form(
    `(?<=(?:${BEFORE}|by|in time for|erbyn|tan) )${THE_MEETING}(?! (?:of|on|held|in|with|at|to|that|date) ?)`,
  ),
  extract: (_, context) => theMeeting(context),
};

const AFTER_NEXT = `(?:the )?(?:${MEETING} after (?:the )?next(?: one| meeting)?|next ${MEETING} but one)|(?:y |yr )?(?:cyfarfod|gyfarfod|nghyfarfod) (?:ar [oô]l y nesaf?|ar [oô]l nesaf?|wedi'r nesaf?|nesaf? ond un)`;

/** `the meeting after next`, `y cyfarfod wedi'r nesaf`: the day of that meeting, if known. */
export const meetingAfterNext: DateParser = {
  needs: ['meeting'],
  pattern: form(AFTER_NEXT),
  extract: (_, { nextMeeting: next, meetingAfter }) => {
    const day = next === null ? null : (meetingAfter?.(next) ?? null);
    return { from: day, to: day, basis: 'day', inferred: ['meeting-date'] };
  },
};
