import { addDays } from '../calendar/days.js';
import { MONTH, monthNumber } from './date-words.js';
import type { InferredPart } from './deadline.js';
import type { DateParser } from './parser.js';
import { fullYear, monthOf, monthPeriod, period, type Period, yearOf } from './period.js';

const YEAR = "((?:19|20)\\d{2}|'\\d{2})";
const PAIR = '((?:19|20)?\\d{2}) ?[/–-] ?((?:20)?\\d{2})(?!\\d)';

/** `March 2023`, `mis Mawrth 2023`, `Mar 23`. */
const monthYear: DateParser = {
  pattern: `(?<!\\p{L})(?:mis |fis )?(${MONTH})\\.?,? (?:of )?(?:${YEAR}|(2[0-9])(?![\\d:.]| ?(?:am|pm|st|nd|rd|th)))(?![/\\d])`,
  extract: ([, month, year, short]) => monthPeriod(fullYear(year ?? short ?? ''), monthNumber(month ?? '')),
};

/** `March`: the next one to end on or after today. */
const month: DateParser = {
  pattern: `(?<!\\p{L})(?:mis |fis )?(${MONTH})(?!\\p{L})(?!\\.? ?\\d)`,
  extract: ([, name], { today }) => {
    const number = monthNumber(name ?? '');
    const year = yearOf(today) + (number < monthOf(today) ? 1 : 0);
    return monthPeriod(year, number, ['day', 'year']);
  },
};

const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  gwanwyn: 3,
  wanwyn: 3,
  summer: 6,
  haf: 6,
  autumn: 9,
  fall: 9,
  hydref: 9,
  winter: 12,
  gaeaf: 12,
  aeaf: 12,
};

function season(first: number, year: number, inferred: readonly InferredPart[]): Period {
  const last = first === 12 ? monthPeriod(year + 1, 2) : monthPeriod(year, first + 2);
  return period(monthPeriod(year, first).from ?? '', last.to ?? '', inferred);
}

/** `Autumn 2021`, `Gwanwyn 2023`, `in the autumn`, `yr hydref`: meteorological seasons, the next one to end. */
const seasons: DateParser = {
  pattern: `(?<!\\p{L})(the |this |next |y |yr )?(spring|summer|autumn|winter|g?wanwyn|haf|hydref|g?aeaf)(?!\\p{L})(?: ?(?:of )?(?:${YEAR}(?:[/–-]\\d{2,4})?))?`,
  extract: ([, article, name, year], { today }) => {
    const first = SEASONS[name ?? ''] ?? 3;
    if (year !== undefined) return season(first, fullYear(year), ['period']);
    // "Hydref" is October too: only with an article is it the season.
    if (article === undefined && name === 'hydref') return null;
    for (let offset = -1; offset < 3; offset += 1) {
      const found = season(first, yearOf(today) + offset, ['period', 'year']);
      if ((found.to ?? '') >= today && !(article === 'next ' && (found.from ?? '') <= today)) return found;
    }
    return null;
  },
};

/** The first of the two years of `2022/23`, when they follow one another. */
function financialStart(first: string, second: string): number | null {
  const start = fullYear(first);
  return fullYear(second) === start + 1 ? start : null;
}

/** The UK's financial year runs from April to March; its fourth quarter is January to March. */
function quarterOf(start: number, quarter: number): Period {
  const month = ((quarter - 1) * 3 + 3) % 12;
  const year = start + (quarter === 4 ? 1 : 0);
  return period(monthPeriod(year, month + 1).from ?? '', monthPeriod(year, month + 3).to ?? '');
}

/** `Q4 2022/23`, `quarter 2 of 2023-24`, `Chwarter 4 2022/23`; `Q3 2022` and `Q3` are of the financial year too. */
const quarter: DateParser = {
  pattern: `(?<!\\p{L})(?:q ?|quarter |chwarter |ch)([1-4])(?!\\d)(?:,? ?(?:of |o )?(?:fy ?)?(?:${PAIR}|${YEAR}))?`,
  extract: ([, number, first, second, year], { today }) => {
    const wanted = Number(number);
    if (first !== undefined && second !== undefined) {
      const start = financialStart(first, second);
      return start === null ? null : quarterOf(start, wanted);
    }
    if (year !== undefined) return quarterOf(fullYear(year), wanted);
    const start = yearOf(today) - (monthOf(today) < 4 ? 1 : 0);
    const here = quarterOf(start, wanted);
    const chosen = (here.to ?? '') >= today ? here : quarterOf(start + 1, wanted);
    return { ...chosen, inferred: ['period', 'year'] };
  },
};

/** `2023/24`, `FY 2023-24`, `financial year 2023/24`. */
const financialYear: DateParser = {
  pattern: `(?<![\\d/])(?:(?:fy|financial year|blwyddyn ariannol|flwyddyn ariannol) ?)?${PAIR}(?!/)`,
  extract: ([, first, second]) => {
    const start = /^\d{2}$/.test(first ?? '') && Number(first) < 15 ? null : financialStart(first ?? '', second ?? '');
    return start === null ? null : period(`${start}-04-01`, `${start + 1}-03-31`);
  },
};

/** `2024`, alone. */
const year: DateParser = {
  pattern: '(?<![\\d/.,£#-])((?:20)[1-4]\\d)(?![\\d/.-]\\d|\\d)',
  extract: ([, digits]) => period(`${digits ?? ''}-01-01`, `${digits ?? ''}-12-31`),
};

/** `a term`: one of the group's own, by its name. */
const term: DateParser = {
  pattern:
    '(?<!\\p{L})(?:the )?(?:(end|start|beginning) of )?(?:the )?([\\p{L}]{3,20}(?: [\\p{L}]{3,20})?) term(?!\\p{L})',
  extract: ([, , name], { terms, today }) => {
    const fitting = (terms ?? []).filter((candidate) =>
      candidate.name.toLowerCase().includes((name ?? '').replace(/^(?:this|next) /, '')),
    );
    const found = fitting
      .filter((candidate) => candidate.to >= today)
      .sort((one, other) => (one.to < other.to ? -1 : 1))[0];
    return found === undefined ? null : period(found.from, found.to, ['period', 'year']);
  },
};

/** Christmas, Easter (by the Gregorian computus) and the like, as the day before which something is wanted. */
export function easter(ofYear: number): string {
  const a = ofYear % 19;
  const b = Math.floor(ofYear / 100);
  const c = ofYear % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${ofYear}-0${Math.floor(f / 31)}-${String((f % 31) + 1).padStart(2, '0')}`;
}

/** `before Christmas`, `cyn y Pasg`, `by Easter`: up to the day before. */
const feast: DateParser = {
  pattern: `(?<!\\p{L})(christmas|xmas|nadolig|easter|pasg|new year|y calan)(?!\\p{L})(?: (?:break|holidays?|recess|period))?(?: ?${YEAR})?`,
  extract: ([, name, said], { today }) => {
    const dayIn = (ofYear: number): string =>
      /christmas|xmas|nadolig/.test(name ?? '')
        ? `${ofYear}-12-25`
        : /easter|pasg/.test(name ?? '')
          ? addDays(easter(ofYear), -2)
          : `${ofYear}-01-01`;
    const found =
      said === undefined
        ? [0, 1].map((ahead) => dayIn(yearOf(today) + ahead)).find((day) => day > today)
        : dayIn(fullYear(said));
    if (found === undefined) return null;
    const eve = addDays(found, -1);
    return { from: eve, to: eve, basis: 'day', inferred: ['day', 'month', 'year', 'weekday'] };
  },
};

/** Periods of the calendar, longest forms first. */
export const CALENDAR_PERIODS: readonly DateParser[] = [
  quarter,
  seasons,
  monthYear,
  term,
  feast,
  financialYear,
  month,
  year,
];
