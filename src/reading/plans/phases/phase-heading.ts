import type { Day } from '../../../model/calendar/day.js';
import { oneSpaced } from '../../text/one-spaced.js';
import { planDates } from '../timeline.js';

/** A phase's heading taken apart. */
export interface PhaseHeading {
  /** "phase", "stage": what the plan calls its phases. */
  readonly word: string;
  readonly id: string;
  readonly rest: string;
  /** The whole line. */
  readonly said: string;
}

const HEADING =
  /^[\s*_#]*(phase|stage|cam|cyfnod)\s+(\d{1,2}\s?[a-z]?|[a-z]|[ivx]{1,4})(?![\p{L}\d])\s*(?:[):.–—-]+\s*(.*)|)$/iu;
const LEAD_IN =
  /(?:\s*[:,(–—-]|\s(?:from|begins?|beginning|starts?|starting|commences?|commencing|commence work|deadline|due|by|week|w\/c|week commencing|in|on|until|between|during|o|rhwng|erbyn|ar|yn|hyd))\s*$/iu;
const BEGINS = /\b(?:commenc\w*|begin\w*|start\w*|from|onwards?|dechrau|o)\b[^.]{0,20}$/iu;
const ENDS = /\b(?:by|until|deadline|end\w*|due|erbyn|tan|hyd)\b[^.]{0,12}$/iu;

/** Takes the heading of a phase apart; null if the line is none. */
export function phaseHeading(line: string): PhaseHeading | null {
  const [, word, id, rest] = line.length > 300 ? [] : (HEADING.exec(line) ?? []);
  return word === undefined || id === undefined
    ? null
    : { word: word.toLowerCase(), id: id.replace(/\s/gu, '').toLowerCase(), rest: (rest ?? '').trim(), said: line };
}

/** The title and the days after a phase's number. With a single day, words such as "commence" show which one it is. */
export function titleAndDays(
  rest: string,
  base: Day,
): { readonly title: string; readonly start: Day | null; readonly end: Day | null } {
  const dates = planDates(rest, base);
  const [first] = dates;
  return { title: titleOf(rest.slice(0, first?.start ?? rest.length), first !== undefined), ...daysOf(rest, base) };
}

/** The first and last day in some words. */
export function daysOf(words: string, base: Day): { readonly start: Day | null; readonly end: Day | null } {
  const days = planDates(words, base).flatMap(({ is, start }) =>
    typeof is === 'string' || is.from === null || is.to === null ? [] : [{ from: is.from, to: is.to, at: start }],
  );
  const [first, second] = days;
  if (first === undefined) return { start: null, end: null };
  const before = words.slice(0, first.at);
  if (second === undefined && BEGINS.test(before) && first.from === first.to) return { start: first.from, end: null };
  if (second === undefined && ENDS.test(before)) return { start: null, end: first.to };
  return {
    start: days.map(({ from }) => from).sort()[0] ?? null,
    end:
      days
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? null,
  };
}

function titleOf(words: string, isBeforeDate: boolean): string {
  let title = words;
  for (let at = 0; at < 4 && LEAD_IN.test(title); at++) title = title.replace(LEAD_IN, '');
  const parts = title.split(/\s*:\s+|\s+[–—-]\s+/u).filter((part) => part.trim() !== '');
  const whole = isBeforeDate && parts.length > 1 ? (parts[0] ?? title) : title;
  return oneSpaced(whole.replace(/[:\s–—-]+$/u, ''));
}
