import { describe, expect, it } from 'vitest';
import type { Group } from '../../src/model/group.js';
import type { NudgePolicy } from '../../src/model/nudge-policy.js';
import { KEPT_DAYS } from '../../src/model/outdated-items.js';
import { MOST_DAYS } from '../../src/reading/schedules/policy-part.js';
import { outboxSpanMs } from '../../src/delivery/plan-run.js';
import { onDay, sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { settled } from './planned.js';
import { playedDays } from './played-days.js';

const DAY = 24 * 60 * 60 * 1000;

function groupOf(due: string, policy: Partial<NudgePolicy>): Group {
  const group = sampleGroup({ actions: [sampleAction({ deadline: onDay(due) })] });
  return { ...group, nudging: { ...group.nudging, ...policy } };
}

describe('a week of one working day', () => {
  it('of a group has each slot in one digest, although ten of its days are ten weeks', () => {
    const group = groupOf('2022-09-14', { weekdays: [3], daysBefore: [1, 0], everyDaysAfter: 10 });
    // The tenth Wednesday after 14 September is 23 November.
    expect(playedDays('2022-09-01', '2022-11-30', group)).toEqual([
      'digest/lee/2022-09-07: g1/ISCG-1/2022-09-14/before-1/lee',
      'digest/lee/2022-09-14: g1/ISCG-1/2022-09-14/before-0/lee',
      'digest/lee/2022-11-23: g1/ISCG-1/2022-09-14/after-10/lee',
    ]);
  });

  it('of a lead has each slot in one digest, on their day before the deadline and after it', () => {
    const group = groupOf('2022-09-15', { daysBefore: [1, 0], everyDaysAfter: 10 });
    // Monday 19 September was a bank holiday: ten working days after the 15th are on the 30th, twenty on 14 October.
    expect(playedDays('2022-09-01', '2022-10-31', group, [settled('lee', { weekdays: [3] })])).toEqual([
      'digest/lee/2022-09-14: g1/ISCG-1/2022-09-15/before-0/lee',
      'digest/lee/2022-10-05: g1/ISCG-1/2022-09-15/after-10/lee',
      'digest/lee/2022-10-19: g1/ISCG-1/2022-09-15/after-20/lee',
    ]);
  });

  it('of a lead has its digest three weeks ahead if bank holidays take the two weeks between', () => {
    const group = groupOf('2027-01-07', { daysBefore: [0], everyDaysAfter: 5 });
    // Christmas Day and New Year's Day were Fridays; five working days after Thursday the 7th is the 14th.
    expect(playedDays('2026-12-01', '2027-01-20', group, [settled('lee', { weekdays: [5] })])).toEqual([
      'digest/lee/2026-12-18: g1/ISCG-1/2027-01-07/before-0/lee',
      'digest/lee/2027-01-15: g1/ISCG-1/2027-01-07/after-5/lee',
    ]);
  });
});

describe('how far back planning looks at what was sent', () => {
  it('is a month for five days a week, and longer the fewer days a group works', () => {
    // 5 days are a week, 8.75 with holidays, and 21 to spare; on one day a week they are 43.75.
    expect(outboxSpanMs([groupOf('2022-09-15', {})], new Map())).toBe(30 * DAY);
    expect(outboxSpanMs([groupOf('2022-09-15', { weekdays: [1] })], new Map())).toBe(65 * DAY);
  });

  it('is as far as anybody’s widest personal gap', () => {
    const lee = settled('lee', { everyDaysAfter: 20 });
    // 20 days are four weeks, 35 days with holidays.
    expect(outboxSpanMs([groupOf('2022-09-15', {})], new Map([['lee', lee]]))).toBe(56 * DAY);
  });

  it('is never further than sent items are kept, however far apart nudges may be in a week of one day', () => {
    const group = groupOf('2022-09-15', { weekdays: [1], everyDaysAfter: MOST_DAYS });
    // 60 days a week apart are 525 with holidays.
    expect(outboxSpanMs([group], new Map())).toBe(546 * DAY);
    expect(KEPT_DAYS).toBeGreaterThan(546);
  });
});
