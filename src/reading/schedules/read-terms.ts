import type { Day } from '../../model/calendar/day.js';
import { isDay } from '../../model/calendar/days.js';
import type { Term } from '../../model/term.js';
import { readDeadline } from '../deadlines/read-deadline.js';

/** Two years of terms and half-terms; the settings form has room for these. */
const MOST = 12;
const LONGEST_NAME = 40;
/** A name, then two days: "autumn: 5 September to 16 December 2022". */
const PARTS =
  /^(?<name>[^:\d]{2,60}?|[^:]{2,60}?(?=:))[\s:]{1,4}(?<first>\S.*?)\s{0,3}(?:\bto\b|\buntil\b|\btan\b|\bhyd\b|\bi\b|[–—]|\s-\s)\s{0,3}(?<last>\S.*)$/iu;

/**
 * Reads terms, separated by lines, semicolons or commas: "autumn 5 September to 16 December 2022, spring 9 January to
 * 31 March 2023". Gives them in order of day, or the refused words: no name, no two days, or a last day before the
 * first.
 */
export function readTerms(
  words: string,
  today: Day,
): { readonly ok: true; readonly terms: readonly Term[] } | { readonly ok: false; readonly said: string } {
  const terms: Term[] = [];
  const said = words.split(/[;\n]|,(?=\s*\p{L})/u).map((part) => part.trim());
  for (const part of said.filter((each) => each !== '')) {
    const term = readTerm(part, today);
    if (term === null || terms.length === MOST) return { ok: false, said: part };
    terms.push(term);
  }
  return { ok: true, terms: terms.sort((one, other) => (one.from < other.from ? -1 : 1)) };
}

function readTerm(words: string, today: Day): Term | null {
  const { name = '', first = '', last = '' } = PARTS.exec(words)?.groups ?? {};
  const to = dayOf(last, today);
  if (to === null || name.trim() === '' || name.length > LONGEST_NAME) return null;
  // A first day without a year is in the year of its last day, or the year before.
  const year = /\b\d{4}\b/.test(first) ? '' : ` ${to.slice(0, 4)}`;
  const from = dayOf(`${first}${year}`, today);
  if (from === null) return null;
  const began = from > to && year !== '' ? `${Number(from.slice(0, 4)) - 1}${from.slice(4)}` : from;
  return began <= to && isDay(began) ? { name: name.trim().toLowerCase(), from: began, to } : null;
}

function dayOf(words: string, today: Day): Day | null {
  const reading = readDeadline(words.trim(), {
    saidAt: `${today}T09:00`,
    nextMeeting: null,
    nation: 'england-and-wales',
  });
  return reading.ok && reading.deadline.basis === 'day' ? reading.deadline.due : null;
}
