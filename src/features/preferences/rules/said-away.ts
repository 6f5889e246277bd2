import { hasActionMarker } from '../../../reading/actions/action-marker.js';
import { addDays } from '../../../model/calendar/days.js';
import type { SaidDate, Slots } from '../../../reading/chat/slots.js';
import { readWeekdays } from '../../../reading/schedules/said-weekdays.js';

/** Where somebody is who is not at work, and what takes them there. */
const AWAY =
  /(?<!\p{L})(?:away|off|out|gone|abroad|leave|holidays?|hospital|conference|course|training|wedding|funeral|half[- ]term|moving house|jury|surgery|operation|maternity|paternity|llawdriniaeth|papur doctor|won['’]?t be (?:about|around|in|here|at)|not (?:about|around|in|here|at work)|while i(?:['’]m| am)|(?:i )?ffwrdd|bant|mas|[ng]*wyliau|(?:yr )?ysbyty|[cg]h?ynhadledd|n?[cg]?h?wrs|ph?riodas|briodas|angladd|hanner tymor|tra (?:bydda|mod|byddaf|dwi|rydw|fydda)|(?:fydda|dwi|dw) i ddim (?:yma|mewn|o gwmpas|yn y))(?!\p{L})/iu;
/** What somebody leaves behind. */
const MINE =
  "(?:(?:my|all my) (?:own )?(?:bits?(?: and (?:bobs|pieces))?|things?|stuff|actions?|work|ones|list|tasks?|jobs?|lot|items?|pile|patch|desk)|mine|(?:anything|everything|whatever(?: is|['’]s)?) (?:of )?mine|fy (?:rhai(?: i)?|m?h?ethau|ngwaith|nghamau|nhasgau|stwff)|(?:unrhyw beth|popeth) o fy|(?:anything|everything|whatever|what|all)(?: \\p{L}+){0,4} (?:com(?:e|es|ing)|goes|go|gone) (?:to|for) me|anything (?:that )?comes (?:in|up|my way))";
/** Somebody does something with it, or is named as whom to ask. */
const STANDS_IN = new RegExp(
  `(?<!\\p{L})(?:(?:pick|look|mind|field|tak|cover|hold|keep|kept|ha[sv]|watch|deal|handl|answer|car|edrych|gofalu|cadw|cymryd|delio|ateb|gwylio)\\p{L}*[^.;!?]{0,24} ${MINE}|${MINE} (?:goes |go |can go |should go |is |are )?(?:to|with|over to|i|at)(?!\\p{L})|${MINE}[^.;!?]{0,40} (?:hold|mind|cover|look|watch|deal|tak|pick|edrych|gofalu|cymryd)\\p{L}*|is (?:your|the) (?:man|woman|person|contact|go-to)|(?:ask|see|try|go to|speak to|talk to|contact|holwch|hola|gofynn?wch i|gofyn i|cysylltwch â|siaradwch (?:â|efo))(?= \\p{L}))`,
  'iu',
);
/** What would come to the writer goes to another: nobody says so who is there. */
const TO_ME =
  /(?<!\p{L})(?:would|ought to|should) (?:otherwise |normally |usually )?(?:have )?(?:come|go|gone) to me(?!\p{L})/iu;
const BREAK = /(?<!\p{L})(?:minutes?|mins?|hours?|lunch|munud(?:au)?|awr|oriau|cinio|meeting|[cg]yfarfod)(?!\p{L})/iu;

/** Whether somebody says on which days they are away and who has their things meanwhile, in any words. */
export const isAwayWithStandIn = ({ said, dates, people }: Pick<Slots, 'said' | 'dates' | 'people'>): boolean =>
  dates.length > 0 &&
  people.filter(({ isAsker }) => !isAsker).length === 1 &&
  !said.trim().endsWith('?') &&
  (AWAY.test(said) || TO_ME.test(said)) &&
  STANDS_IN.test(said) &&
  !BREAK.test(said) &&
  !hasActionMarker(said);

/** A stretch of days, and that nobody needs to do anything meanwhile. */
const NO_COVER =
  /(?<!\p{L})(?:no(?:body|[ -]?one)? (?:needs?|has|have|required|need be|need)(?: to)? (?:cover\p{L}*|stand(?:ing)? in|step(?:ping)? in|fill(?:ing)? in|be asked)|no (?:cover|stand-in)(?:s)?(?: (?:needed|required|necessary|wanted))?|(?:does |do )?dim angen (?:i )?(?:neb|cyflenwi|llenwi|rhywun)|neb yn (?:fy lle|llenwi))(?!\p{L})/iu;
const STRETCH = /\d\p{L}*\s?[-–]\s?\d|\s(?:to|till?|until|through|tan|hyd|i)\s/iu;

/** Begins with nothing but being away. */
const BEGINS_AWAY =
  /^(?:(?:just (?:to say|so you know)|fyi|heads up|sorry|so|and|also|i(?:['’]m| am|['’]ll be| will be|['’]ve| have)?)[,:]? )*(?:no me|not (?:about|around|here|available|in(?= (?:until|till|on|from|next|this|tomorrow|today|work|the office|\p{L}+day)))|away|won['’]?t be (?:in|about|around|here|available|at work)|out of (?:the )?office|fydda(?:f)? i(?:['’]m| ddim) (?:yma|mewn|o gwmpas|ar gael|yn y swyddfa)|bant|i ffwrdd)(?!\p{L})/iu;

/** Whether somebody says at the start that they are not there on some days, whatever keeps them. */
export const isPlainlyAway = ({ said, dates, people }: Pick<Slots, 'said' | 'dates' | 'people'>): boolean =>
  dates.length > 0 &&
  people.every(({ isAsker }) => isAsker) &&
  !said.trim().endsWith('?') &&
  (BEGINS_AWAY.test(said) || (NO_COVER.test(said) && dates.some(({ words }) => STRETCH.test(words)))) &&
  !BREAK.test(said) &&
  !hasActionMarker(said);

const DAY =
  '(?:mon|tues?|wed(?:nes)?|thu(?:r?s?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:d?dydd )?(?:ll?un|[mf]awrth|[mf]ercher|iau|g?wener|sadwrn|sul)';
const WEEK_SPAN = new RegExp(
  `(?<!\\p{L})(?:${DAY})\\s?(?:-|–|to|till?|until|through|thru|i|tan|hyd at)\\s?(?:${DAY})(?!\\p{L})`,
  'iu',
);
const WEEK =
  /(?<!\p{L})(?:(?:next|this|that|following) week|week (?:of|after)|wythnos (?:nesa\p{L}?|yma|hon|honno|wedyn))(?!\p{L})/iu;

/** "Next week …, mon to fri": the days of a week that is named apart; null for other words. */
export function daysOfNamedWeek(said: string, dates: readonly SaidDate[]): string | null {
  const [span] = WEEK_SPAN.exec(said) ?? [];
  const week = dates.find(({ words }) => WEEK.test(words))?.deadline;
  if (span === undefined || week?.from == null || week.due === null || addDays(week.from, 4) > week.due) return null;
  const days = readWeekdays(span.replace(/thru/iu, 'to'));
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined
    ? null
    : `from ${addDays(week.from, first - 1)} to ${addDays(week.from, last - 1)}`;
}

const DAYS_BEFORE =
  /(?<![\d:.])(\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|ed|eg|ain)?(?:,\s*|\s+(?:and|ac?|&)\s+)(?:\d{1,2}(?:,\s*|\s+(?:and|ac?|&)\s+))*$/iu;
const LAST_OF_LIST = /^(?:\d{1,2}\p{L}{0,3}\s*(?:,|and|ac?|&)\s*)*(?<last>\d{1,2}\D.*)$/iu;

/** "9, 10 and 11 nov" in full: a number before a list of days belongs to it. */
export function wholeList(said: string, date: SaidDate): SaidDate {
  const [, first] = DAYS_BEFORE.exec(said.slice(0, Math.max(0, said.indexOf(date.words)))) ?? [];
  const last = LAST_OF_LIST.exec(date.words)?.groups?.['last'];
  return first === undefined || last === undefined || Number(first) > 31
    ? date
    : { ...date, words: `${first} to ${last}` };
}
