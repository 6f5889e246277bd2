import type { Day } from '../../../model/calendar/day.js';
import type { SaidDate, Slots } from '../../../reading/chat/slots.js';
import { coversSomebody } from './stand-in-said.js';

/** Sends apologies, which only a meeting gets. */
const APOLOGIES =
  /(?<!\p{L})(?:(?:sending|send|my|give|giving|note|record|accept|with) (?:my |sincere )?apologies|apologies (?:from (?:me|us)|for (?:absence|non-attendance|(?:the|our|this|next|\p{L}+ meeting|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|in advance)|(?:fy )?ymddiheuriadau (?:am|i|ar gyfer|gen i|gan i|oddi wrtha))(?!\p{L})|^apologies[,.–—-]/iu;
/** Says that the writer will not come. */
const WILL_NOT_COME =
  /(?<!\p{L})(?:(?:can(?:['’]?t|not| not)|won['’]?t|shan['’]?t|will not|couldn['’]?t|unable to|not (?:going to|able to)|am not)(?: now| be able to| going to be able to)? (?:make|be (?:at|in|there|attending|joining|coming|with you)|com(?:e|ing)(?! (?:up|back|across|round)(?!\p{L}))|attend(?:ing)?|get to|join(?:ing)?|manage)|(?:have|going|['’]ll|need) (?:to )?(?:have to )?(?:miss|skip)|(?:i['’]?m|i am|be) (?:missing|skipping)|(?:[gf]?alla|fedra|fydda|bydda|dwi|dw) i ddim (?:yn gallu |yn medru )?(?:dod|bod|mynychu|yna|yno|yn y)|(?:yn |['’]n )?methu (?:[âa] )?(?:dod|bod|mynychu|cyrraedd)|ddim yn dod)(?!\p{L})/iu;
const MEETING = /(?<!\p{L})(?:meetings?|[cg]h?yfarfod)(?!\p{L})/iu;
const MOVES =
  /(?<!\p{L})(?:move|shift|push|postpone|cancel|rearrange|another (?:day|date)|symud\w*|gohirio|canslo)(?!\p{L})/iu;

/** A meeting by which something is to be done, or that gives a deadline. */
const BY = /(?<!\p{L})(?:by|before|until|till?|ahead of|in time for|erbyn|cyn|tan)\s+(?:the |y |yr |our )?$/iu;
const DEADLINE = /(?<!\p{L})(?:deadlines?|due dates?|targets?|dyddiad(?:au)? cau)(?!\p{L})/iu;

type Said = Pick<Slots, 'said' | 'dates' | 'people' | 'reference' | 'meeting'>;

/**
 * The day of the one planned meeting that the writer says they will miss: "apologies for the 17th", "I can't make the
 * November meeting"; null if they say anything else.
 */
export function meetingMissed({ said, dates, people, reference, meeting }: Said): Day | null {
  const isSorry = APOLOGIES.test(said);
  const isOfOthers = people.some(({ isAsker }) => !isAsker) && !coversSomebody(said);
  if (reference !== null || isOfOthers || said.trim().endsWith('?') || MOVES.test(said) || DEADLINE.test(said))
    return null;
  if (!isSorry && !WILL_NOT_COME.test(said)) return null;
  if (dates.some(({ words }) => BY.test(said.slice(0, Math.max(0, said.indexOf(words)))))) return null;
  const days = new Set(dates.flatMap((date) => meetingIn(date, meeting?.days ?? [])));
  const [day, ...others] = days;
  if (day !== undefined) return others.length === 0 ? day : null;
  return dates.length === 0 && MEETING.test(said) ? (meeting?.days[0] ?? null) : null;
}

/** The planned meeting on a day, or the only one in a month. */
function meetingIn({ deadline: { basis, from, due } }: SaidDate, planned: readonly Day[]): readonly Day[] {
  if (due === null) return [];
  if (basis === 'meeting') return [due];
  const within = planned.filter((day) => day >= (from ?? due) && day <= due);
  return within.length === 1 ? within : [];
}
