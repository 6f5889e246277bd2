import type { Problem } from '../../model/problem.js';
import { daysInFull } from '../text/short-days.js';
import type { Day } from '../../model/calendar/day.js';
import { addDays, daysBetween } from '../../model/calendar/days.js';
import { type SaidPeriod, saidPeriods } from './said-period.js';
import type { DeadlineContext } from '../deadlines/parsing/deadline-reading.js';

/** The days of a leave, both included, or why there are none. */
type LeaveDays =
  { readonly ok: true; readonly from: Day; readonly until: Day } | { readonly ok: false; readonly problem: Problem };

/** A leave of more than a year is a typing error. */
export const LONGEST_LEAVE = 366;
/** If a leave began longer ago than this, its days are the wrong way round. */
const LONG_AGO = 180;

const BACK =
  /^(?<days>.{0,120}?)[\s,;.]{0,4}(?:\band )?(?:\b(?:i'm|i am|i'll be|i will be|rwy'n|rwy|byddaf|bydda i) )?\b(?:back|returning|yn [oô]l|n[oô]l)(?: at work| in the office| yn y gwaith)? (?:on |from |ar |o )?(?<back>\S.{0,60})$/iu;
const UNTIL =
  /\b(?:until|till?|up to|through|to|i|tan|hyd|hyd at)(?: and including| the end of)?(?: the| y| yr|'r)?\s?$/iu;
const FROM = /\b(?:from|starting|as of|o|oddi ar)(?: the| y| yr|'r)?\s?$/iu;
/** Stands before the start of a leave with a given length; "28ain o Hydref" is one day. */
const BEGINNING = / (?=(?:from|starting|as of|oddi ar) )|(?<!\d\p{L}{0,3}) (?=o(?: |'r ))/giu;
/** Words that may stand around the days. */
const AROUND =
  /^(?:\s|[,;.–-]|'r\b|\b(?:from|until|till?|up|to|through|between|and|including|inclusive|incl|on|in|for|during|over|all|of|the|rest|whole|both|all day|starting|as|next|now|am|o|tan|hyd|at|rhwng|ac?|ar|yn|ym|y|yr|i gyd|gan gynnwys|yn gynwysedig|trwy|gydol)\b)*$/iu;

/**
 * Reads the days of a leave: "until 5 December" includes the 5th, "for 3 days" includes today, "1 to 12 December",
 * "next week", "from Monday for two weeks", "until Friday, back on Monday". Refuses words without days or with other
 * words, impossible days, an end that is past, before the start or missing, and more than a year.
 */
export function readLeaveDays(said: string, context: DeadlineContext): LeaveDays {
  const today = context.saidAt.slice(0, 10);
  const refused = (problem: Problem): LeaveDays => ({ ok: false, problem });
  const plain = daysInFull(said.replace(/[‘’ʼ]/g, "'"));
  const { days = plain, back = null } = BACK.exec(plain)?.groups ?? {};
  // "Two weeks from 7 December" is a length and a start; a deadline would be the day on which they are over.
  const leave = days.trim() === '' ? null : saidPeriods(days.replace(BEGINNING, ';'), context);
  const ending = back === null ? null : saidPeriods(back, context);
  if (leave?.ok === false || ending?.ok === false) return refused({ code: 'no-such-date', said });
  const backOn = ending?.periods[0]?.from ?? null;
  const isClear = leave === null || isOnlyDays(leave.words, leave.periods);
  const span = leave === null || !isClear ? null : spanOf(leave.words, leave.periods, today);
  if (!isClear || (ending !== null && backOn === null)) return refused({ code: 'leave-not-read', said });
  const until = backOn === null ? (span?.until ?? null) : addDays(backOn, -1);
  if (leave !== null && span === null) return refused({ code: 'leave-not-read', said });
  const from = span?.from ?? today;
  if (until === null) return refused({ code: 'leave-no-end', said });
  if (until < from) return refused({ code: until < today ? 'leave-past' : 'leave-backwards', said });
  if (until < today) return refused({ code: 'leave-past', said });
  if (daysBetween(from, today) > LONG_AGO) return refused({ code: 'leave-backwards', said });
  if (daysBetween(from, until) > LONGEST_LEAVE || daysBetween(today, until) > 2 * LONGEST_LEAVE)
    return refused({ code: 'leave-too-long', said });
  return { ok: true, from, until };
}

/** Whether words name only days. */
function isOnlyDays(words: string, periods: readonly SaidPeriod[]): boolean {
  if (periods.length === 0 || periods.length > 2) return false;
  let rest = words;
  for (const { start, end } of [...periods].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return AROUND.test(rest);
}

const BARE_DAY = /^(?:the |y |yr )?(?<day>\d{1,2})(?:st|nd|rd|th|af|ail|il|ydd|fed|ed|eg|ain)?$/iu;

/** The first and last day; the last is null if only a start was given. */
function spanOf(
  words: string,
  periods: readonly SaidPeriod[],
  today: Day,
): { readonly from: Day; readonly until: Day | null } | null {
  const [first, second] = periods;
  if (first === undefined) return null;
  const lengthOf = ({ to }: SaidPeriod): number => daysBetween(today, to) - 1;
  if (second !== undefined) {
    if (first.isLength) return { from: second.from, until: addDays(second.from, lengthOf(first)) };
    // "From the 7th to the 11th of November": the month that is said once is that of both.
    const day = BARE_DAY.exec(words.slice(first.start, first.end))?.groups?.['day'];
    const from = day === undefined ? first.from : `${second.from.slice(0, 8)}${day.padStart(2, '0')}`;
    if (day !== undefined && from <= second.from) return { from, until: second.to };
    return { from: first.from, until: second.isLength ? addDays(first.from, lengthOf(second)) : second.to };
  }
  if (first.isLength) return { from: today, until: addDays(today, lengthOf(first)) };
  const before = words.slice(0, first.start);
  if (FROM.test(before)) return { from: first.from, until: first.from === first.to ? null : first.to };
  return { from: UNTIL.test(before) ? today : first.from, until: first.to };
}
