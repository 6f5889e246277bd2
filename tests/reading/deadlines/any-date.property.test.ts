import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../../src/model/calendar/days.js';
import { findDeadline } from '../../../src/reading/deadlines/find-deadline.js';
import { readDeadline } from '../../../src/reading/deadlines/read-deadline.js';
import { OCTOBER, outcome, saidOn } from './said.js';

const ENGLISH = 'January February March April May June July August September October November December'.split(' ');
const WELSH = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ');
const AFTER_O = 'Ionawr Chwefror Fawrth Ebrill Fai Fehefin Orffennaf Awst Fedi Hydref Dachwedd Ragfyr'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const DYDDIAU = 'Llun Mawrth Mercher Iau Gwener Sadwrn Sul'.split(' ');
const CY_ENDINGS =
  'af il ydd ydd ed ed fed fed fed fed eg fed eg eg fed eg eg fed eg fed ain ain ain ain ain ain ain ain ain ain ain'.split(
    ' ',
  );

const at = (list: readonly string[], index: number): string => list[index] ?? '';
const two = (number: number): string => String(number).padStart(2, '0');
const english = (day: number): string => (day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'));

interface Parts {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly weekday: number;
}

/** Every way of writing a whole date that the reader promises to read. */
const FORMS: Readonly<Record<string, (parts: Parts) => string>> = {
  iso: ({ y, m, d }) => `${y}-${two(m)}-${two(d)}`,
  slashes: ({ y, m, d }) => `${two(d)}/${two(m)}/${y}`,
  'short slashes': ({ y, m, d }) => `${d}/${m}/${y % 100}`,
  dots: ({ y, m, d }) => `${d}.${m}.${y}`,
  dashes: ({ y, m, d }) => `${two(d)}-${two(m)}-${y % 100}`,
  plain: ({ y, m, d }) => `${d} ${at(ENGLISH, m - 1)} ${y}`,
  ordinal: ({ y, m, d }) => `${d}${english(d)} of ${at(ENGLISH, m - 1)}, ${y}`,
  'split ordinal': ({ y, m, d }) => `${d} ${english(d)} ${at(ENGLISH, m - 1)} ${y}`,
  short: ({ y, m, d }) => `${d} ${at(ENGLISH, m - 1).slice(0, 3)} ${y % 100}`,
  hyphens: ({ y, m, d }) => `${two(d)}-${at(ENGLISH, m - 1).slice(0, 3).toUpperCase()}-${y}`,
  'month first': ({ y, m, d }) => `${at(ENGLISH, m - 1)} ${d}${english(d)}, ${y}`,
  weekday: ({ y, m, d, weekday }) => `${at(DAYS, weekday - 1)} ${d} ${at(ENGLISH, m - 1)} ${y}`,
  'short weekday': ({ y, m, d, weekday }) => `${at(DAYS, weekday - 1).slice(0, 3)}, ${d}${english(d)} ${at(ENGLISH, m - 1)} ${y}`,
  'a time before': ({ y, m, d }) => `5pm on ${d} ${at(ENGLISH, m - 1)} ${y}`,
  'a time after': ({ y, m, d }) => `${d} ${at(ENGLISH, m - 1)} ${y} at 17:00`,
  'close of play': ({ y, m, d }) => `close of play on ${d}/${m}/${y}`,
  'a range': ({ y, m, d }) => `1 January 2019 to ${d} ${at(ENGLISH, m - 1)} ${y}`,
  Welsh: ({ y, m, d }) => `${d} ${at(WELSH, m - 1)} ${y}`,
  'Welsh ordinal': ({ y, m, d }) => `${d}${at(CY_ENDINGS, d - 1)} o ${at(AFTER_O, m - 1)} ${y}`,
  'Welsh with mis': ({ y, m, d }) => `${d} mis ${at(WELSH, m - 1)} ${y}`,
  'Welsh weekday': ({ y, m, d, weekday }) => `dydd ${at(DYDDIAU, weekday - 1)} ${d} ${at(WELSH, m - 1)} ${y}`,
  'Welsh mutated weekday': ({ y, m, d, weekday }) => `ddydd ${at(DYDDIAU, weekday - 1)}, y ${d}${at(CY_ENDINGS, d - 1)} o ${at(AFTER_O, m - 1)} ${y}`,
}; // prettier-ignore

const anyDay = fc.integer({ min: 0, max: 5843 }).map((days) => addDays('2020-01-01', days));
const anyForm = fc.constantFrom(...Object.keys(FORMS));

const partsOf = (day: string): Parts => {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  return { y, m, d, weekday: weekdayOf(day) };
};
const written = (day: string, form: string): string => FORMS[form]?.(partsOf(day)) ?? '';

describe('any date from 2020 to 2035', () => {
  it('reads the same in every form, in either language', () => {
    fc.assert(
      fc.property(anyDay, anyForm, (day, form) => {
        expect(outcome(readDeadline(written(day, form), OCTOBER))).toBe(day);
      }),
      { numRuns: 1500 },
    );
  });

  it('is found after "by" or "erbyn" in a task', () => {
    fc.assert(
      fc.property(anyDay, anyForm, fc.constantFrom('by', 'before', 'no later than', 'erbyn'), (day, form, by) => {
        const task = `AJ to circulate the draft ${by} ${written(day, form)}.`;
        expect(outcome(findDeadline(task, OCTOBER))).toBe(day);
      }),
      { numRuns: 800 },
    );
  });

  it('means the next such day without a year', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 364 }), fc.boolean(), (today, ahead, isWelsh) => {
        const day = addDays(today, ahead);
        const { m, d } = partsOf(day);
        fc.pre(!(m === 2 && d === 29));
        const words = isWelsh ? `erbyn ${d} ${at(WELSH, m - 1)}` : `by ${d} ${at(ENGLISH, m - 1)}`;
        expect(outcome(readDeadline(words, saidOn(today)))).toBe(day);
      }),
      { numRuns: 800 },
    );
  });

  it('means the day on which both agree with its weekday and without a year', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 300 }), (today, ahead) => {
        const day = addDays(today, ahead);
        const { m, d, weekday } = partsOf(day);
        fc.pre(!(m === 2 && d === 29));
        expect(outcome(readDeadline(`${at(DAYS, weekday - 1)} ${d} ${at(ENGLISH, m - 1)}`, saidOn(today)))).toBe(day);
      }),
      { numRuns: 500 },
    );
  });

  it('means its last day for a month, in either language', () => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), (day, isWelsh) => {
        const { y, m } = partsOf(day);
        const last = addDays(m === 12 ? `${y + 1}-01-01` : `${y}-${two(m + 1)}-01`, -1);
        const words = isWelsh
          ? `erbyn diwedd mis ${at(WELSH, m - 1)} ${y}`
          : `by the end of ${at(ENGLISH, m - 1)} ${y}`;
        expect(outcome(readDeadline(words, OCTOBER))).toBe(last);
      }),
      { numRuns: 400 },
    );
  });
});
