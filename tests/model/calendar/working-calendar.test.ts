import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../src/model/calendar/days.js';
import { addWorkingDays, isWorkingDay } from '../../../src/model/calendar/working-days.js';
import { WorkingCalendar, workingCalendar } from '../../../src/model/calendar/working-calendar.js';

const WEEK = [1, 2, 3, 4, 5];

it('the working calendar counts over Christmas 2026: five working days after Wednesday 23 December is Monday 4 January', () => {
  const calendar = workingCalendar('england-and-wales', WEEK);
  // 24 December; 25 and (for Saturday's Boxing Day) 28 are holidays; 29, 30, 31 December; 1 January is a holiday; 4 January.
  expect(calendar.dayNumbered(calendar.numberOf('2026-12-23') + 5)).toBe('2027-01-04');
  expect(calendar.onOrBefore('2026-12-28')).toBe('2026-12-24');
  expect(calendar.onOrAfter('2026-12-25')).toBe('2026-12-29');
});

it('the working calendar counts a working week of its own: Monday to Wednesday', () => {
  const calendar = workingCalendar('england-and-wales', [1, 2, 3]);
  expect(calendar.dayNumbered(calendar.numberOf('2026-11-25') + 1)).toBe('2026-11-30');
  expect(calendar.onOrBefore('2026-11-27')).toBe('2026-11-25');
});

it('the working calendar has the nation’s bank holidays: 30 November is worked in Wales, 2 January 2026 not in Scotland', () => {
  expect(workingCalendar('england-and-wales', WEEK).isWorking('2026-01-02')).toBe(true);
  expect(workingCalendar('scotland', WEEK).isWorking('2026-01-02')).toBe(false);
});

it('the working calendar agrees with counting day by day, whatever is asked first and in which order', () => {
  const days = fc.integer({ min: 0, max: 7000 }).map((offset) => addDays('2015-01-01', offset));
  fc.assert(
    fc.property(days, days, fc.integer({ min: -60, max: 60 }), (one, other, count) => {
      const calendar = new WorkingCalendar('northern-ireland', WEEK);
      calendar.numberOf(one);
      const start = isWorkingDay(other, 'northern-ireland') ? other : addWorkingDays(other, -1, 'northern-ireland');
      expect(calendar.onOrBefore(other)).toBe(start);
      expect(calendar.dayNumbered(calendar.numberOf(other) + count)).toBe(
        count === 0 ? start : addWorkingDays(start, count, 'northern-ireland'),
      );
    }),
    { numRuns: 60 },
  );
});
