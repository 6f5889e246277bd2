import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay } from '../../../src/model/calendar/working-days.js';

describe('the calendar of working days', () => {
  it('leaves out weekends', () => {
    expect(isWorkingDay('2022-11-19', 'england-and-wales')).toBe(false);
    expect(addWorkingDays('2022-11-18', 1, 'england-and-wales')).toBe('2022-11-21');
  });

  it('leaves out the bank holidays of 2022, including the Queen’s funeral and the Platinum Jubilee', () => {
    for (const day of [
      '2022-06-02',
      '2022-06-03',
      '2022-09-19',
      '2022-12-26',
      '2022-12-27',
      '2023-01-02',
      '2023-05-08',
    ]) {
      expect(isWorkingDay(day, 'england-and-wales'), day).toBe(false);
    }
    expect(isWorkingDay('2022-05-30', 'england-and-wales')).toBe(true);
  });

  it('has St Andrew’s Day as a holiday in Scotland, and 12 July in Northern Ireland, and neither in Wales', () => {
    expect(isWorkingDay('2022-11-30', 'scotland')).toBe(false);
    expect(isWorkingDay('2022-07-12', 'northern-ireland')).toBe(false);
    expect(isWorkingDay('2022-11-30', 'england-and-wales')).toBe(true);
    expect(isWorkingDay('2022-07-12', 'england-and-wales')).toBe(true);
  });

  it('counts thirty working days from 30 November 2022 over Christmas to 16 January 2023', () => {
    expect(addWorkingDays('2022-11-30', 30, 'england-and-wales')).toBe('2023-01-16');
  });

  it('counts two working days back from a Wednesday over the Queen’s funeral', () => {
    expect(addWorkingDays('2022-09-21', -2, 'england-and-wales')).toBe('2022-09-16');
  });
});
