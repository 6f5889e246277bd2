import { bankHolidays } from './bank-holidays.js';
import type { Day } from './day.js';
import { addDays, weekdayOf } from './days.js';
import type { Nation } from './nation.js';

/** The working days of a year: a running count for each of its days, and the list. */
interface Year {
  /** Working days before this year, counted from the calendar's first year; negative for earlier years. */
  readonly before: number;
  readonly upTo: ReadonlyMap<Day, number>;
  readonly days: readonly Day[];
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const firstOf = (year: number): Day => `${String(year).padStart(4, '0')}-01-01`;

/**
 * Numbers the working days of a nation and a set of weekdays in order, without bank holidays. Counting between two days
 * then costs the same however far apart they are.
 */
export class WorkingCalendar {
  readonly #nation: Nation;
  readonly #weekdays: ReadonlySet<number>;
  readonly #years = new Map<number, Year>();
  #first: number | null = null;
  #last = 0;

  /** Throws if the week is empty. */
  constructor(nation: Nation, weekdays: readonly number[]) {
    if (weekdays.length === 0) throw new Error('a week needs a working day');
    this.#nation = nation;
    this.#weekdays = new Set(weekdays);
  }

  isWorking(day: Day): boolean {
    const { upTo, days } = this.#year(yearOf(day));
    return days[(upTo.get(day) ?? 0) - 1] === day;
  }

  /** The number of the last working day up to and including a day. */
  numberOf(day: Day): number {
    const year = this.#year(yearOf(day));
    return year.before + (year.upTo.get(day) ?? 0);
  }

  /** The working day with a number. */
  dayNumbered(number: number): Day {
    const anchor = (this.#first ??= 2024);
    let year = anchor;
    for (;;) {
      const { before, days } = this.#year(year);
      const place = number - before - 1;
      if (place >= 0 && place < days.length) return days[place] ?? '';
      year += place < 0 ? -1 : 1;
    }
  }

  /** The day itself if it is a working day, else the last working day before it. */
  onOrBefore(day: Day): Day {
    return this.isWorking(day) ? day : this.dayNumbered(this.numberOf(day));
  }

  /** The day itself if it is a working day, else the next working day. */
  onOrAfter(day: Day): Day {
    return this.isWorking(day) ? day : this.dayNumbered(this.numberOf(day) + 1);
  }

  #year(year: number): Year {
    const known = this.#years.get(year);
    if (known !== undefined) return known;
    if (this.#first === null) {
      this.#first = year;
      this.#last = year;
    }
    while (this.#last < year) {
      const { before, days } = this.#years.get(this.#last) ?? this.#keep(this.#last, 0);
      this.#last += 1;
      this.#keep(this.#last, before + days.length);
    }
    while (this.#first > year) {
      const { before } = this.#years.get(this.#first) ?? this.#keep(this.#first, 0);
      this.#first -= 1;
      const made = this.#make(this.#first);
      this.#years.set(this.#first, { ...made, before: before - made.days.length });
    }
    return this.#years.get(year) ?? this.#keep(year, 0);
  }

  #keep(year: number, before: number): Year {
    const made = { ...this.#make(year), before };
    this.#years.set(year, made);
    return made;
  }

  #make(year: number): Omit<Year, 'before'> {
    const upTo = new Map<Day, number>();
    const days: Day[] = [];
    const holidays = bankHolidays(this.#nation, year);
    for (let day = firstOf(year); yearOf(day) === year; day = addDays(day, 1)) {
      if (this.#weekdays.has(weekdayOf(day)) && !holidays.has(day)) days.push(day);
      upTo.set(day, days.length);
    }
    return { upTo, days };
  }
}

const calendars = new Map<string, WorkingCalendar>();

/** Keyed by the list object: a policy keeps the same one for as long as it lasts. */
const byWeek = new WeakMap<readonly number[], Map<Nation, WorkingCalendar>>();

/** The calendar of a nation and some weekdays; the same object each time, because it caches its counts. */
export function workingCalendar(nation: Nation, weekdays: readonly number[]): WorkingCalendar {
  const own = byWeek.get(weekdays)?.get(nation);
  if (own !== undefined) return own;
  const key = `${nation} ${[...weekdays].sort().join('')}`;
  const known = calendars.get(key) ?? new WorkingCalendar(nation, weekdays);
  calendars.set(key, known);
  byWeek.set(weekdays, (byWeek.get(weekdays) ?? new Map<Nation, WorkingCalendar>()).set(nation, known));
  return known;
}
