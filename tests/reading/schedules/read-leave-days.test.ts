import { describe, expect, it } from 'vitest';
import { readLeaveDays } from '../../../src/reading/schedules/read-leave-days.js';

/** Wednesday 19 October 2022. */
const NOW = { saidAt: '2022-10-19T10:40', nextMeeting: null, nation: 'england-and-wales', terms: [] } as const;

describe('the days of a leave, given on Wednesday 19 October 2022', () => {
  it.each([
    ["o'r 24ain tan yr 28ain o Hydref", '2022-10-24', '2022-10-28'],
    ['o y 24ain tan yr 28ain o Hydref', '2022-10-24', '2022-10-28'],
    ["o'r 3ydd hyd at y 7fed o Dachwedd", '2022-11-03', '2022-11-07'],
    ["rhwng y 3ydd a'r 10fed o Dachwedd", '2022-11-03', '2022-11-10'],
    ['between the 3rd and the 10th of November', '2022-11-03', '2022-11-10'],
    ['from the 24th to the 28th of October', '2022-10-24', '2022-10-28'],
    ["am bythefnos o'r 7fed o Dachwedd", '2022-11-07', '2022-11-20'],
    ['two weeks from 7 December', '2022-12-07', '2022-12-20'],
  ])('%s', (said, from, until) => {
    expect(readLeaveDays(said, NOW)).toEqual({ ok: true, from, until });
  });
});
