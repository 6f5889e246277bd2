import { expect, it } from 'vitest';
import { readingDay } from '../../../src/features/plan-progress/rules/apply-reading.js';

/** Wednesday 19 October 2022, 10:40. */
const SAID: Parameters<typeof readingDay>[1] = {
  saidAt: '2022-10-19T10:40',
  nextMeeting: null,
  nation: 'england-and-wales',
  terms: [],
};

it.each([
  ['Monday', '2022-10-17'],
  ['last Friday', '2022-10-14'],
  ['dydd Gwener diwethaf', '2022-10-14'],
  ['the 23rd', '2022-09-23'],
  ['the end of September', '2022-09-30'],
  ['30/9', '2022-09-30'],
  ['yesterday', '2022-10-18'],
  ['ddoe', '2022-10-18'],
  ['last week', '2022-10-16'],
  ['last month', '2022-09-30'],
])('a reading of “%s” belongs to %s', (when, day) => {
  expect(readingDay(when, SAID, '2022-10-19')).toEqual({ day });
});

it('a reading refuses a future day', () => {
  expect(readingDay('2022-10-20', SAID, '2022-10-19')).toBe('future');
});
