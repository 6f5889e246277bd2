import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay, lastDayOfMonth, weekdayOf } from '../../../src/model/calendar/days.js';

describe('the calendar', () => {
  it('tells real days from impossible dates', () => {
    expect(['2024-02-29', '2022-12-31'].every(isDay)).toBe(true);
    expect(['2022-02-29', '2022-02-31', '2022-13-01', '2022-1-1', 'today', ''].some(isDay)).toBe(false);
  });

  it('counts across the end of a month, a year and a leap day', () => {
    expect(addDays('2022-11-30', 1)).toBe('2022-12-01');
    expect(addDays('2022-12-31', 1)).toBe('2023-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2022-10-12', '2022-11-30')).toBe(49);
  });

  it('knows that 14 July 2022 was a Thursday and 1 January 1950 a Sunday', () => {
    expect(weekdayOf('2022-07-14')).toBe(4);
    expect(weekdayOf('1950-01-01')).toBe(7);
  });

  it('knows the last day of each kind of month', () => {
    expect(lastDayOfMonth(2023, 2)).toBe('2023-02-28');
    expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29');
    expect(lastDayOfMonth(2022, 11)).toBe('2022-11-30');
    expect(lastDayOfMonth(2022, 12)).toBe('2022-12-31');
  });

  it('returns to the same day after going forward and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (days) => {
        expect(daysBetween('2000-01-01', addDays('2000-01-01', days))).toBe(days);
        expect(isDay(addDays('2000-01-01', days))).toBe(true);
      }),
    );
  });
});
