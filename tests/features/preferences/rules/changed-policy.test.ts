import { describe, expect, it } from 'vitest';
import type { Group } from '../../../../src/model/group.js';
import type { NudgePolicy } from '../../../../src/model/nudge-policy.js';
import type { OutboxItem } from '../../../../src/model/outbox-item.js';
import { sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';
import { asLines, type Known, planned, settled } from '../../../delivery/planned.js';

/** The group of an action due on Thursday 15 September 2022, with this in its policy. */
function groupWith(policy: Partial<NudgePolicy> = {}): Group {
  const group = sampleGroup({ actions: [sampleAction()] });
  return { ...group, nudging: { ...group.nudging, ...policy } };
}

const sentAt = (now: string, known: Known = {}): readonly OutboxItem[] =>
  planned(now, [groupWith()], known).map((item) => ({ ...item, state: 'sent' as const }));

describe('a group that changes its days before the last one', () => {
  // As five working days before, on Thursday the 8th.
  const outbox = sentAt('2022-09-08T08:00:00.000Z');
  const told = (now: string, policy: Partial<NudgePolicy>): readonly string[] =>
    asLines(planned(now, [groupWith(policy)], { outbox }));

  it('has nothing repeated for a day before the one that was sent', () => {
    expect(asLines(outbox)).toEqual(['digest/lee/2022-09-08: g1/ISCG-1/2022-09-15/before-5/lee']);
    // Six and seven days before are the 7th and the 6th.
    expect(told('2022-09-09T08:00:00.000Z', { daysBefore: [7, 6, 3] })).toEqual([]);
    expect(told('2022-09-12T07:59:00.000Z', { daysBefore: [7, 6, 3] })).toEqual([]);
    expect(told('2022-09-12T08:00:00.000Z', { daysBefore: [7, 6, 3] })).toEqual([
      'digest/lee/2022-09-12: g1/ISCG-1/2022-09-15/before-3/lee',
    ]);
  });

  it('has the day after the sent one sent as well, if it is among the new ones', () => {
    expect(told('2022-09-09T08:00:00.000Z', { daysBefore: [4] })).toEqual([
      'digest/lee/2022-09-09: g1/ISCG-1/2022-09-15/before-4/lee',
    ]);
  });

  it('has nothing repeated on a day whose hour it moves to later or earlier', () => {
    expect(told('2022-09-08T13:00:00.000Z', { at: '14:00' })).toEqual([]);
    expect(told('2022-09-09T13:00:00.000Z', { at: '14:00' })).toEqual([]);
    expect(told('2022-09-09T07:00:00.000Z', { at: '08:00' })).toEqual([]);
    expect(told('2022-09-14T07:00:00.000Z', { at: '08:00' })).toEqual([
      'digest/lee/2022-09-14: g1/ISCG-1/2022-09-15/before-1/lee',
    ]);
  });
});

describe('a group that changes its week before the last day', () => {
  it('has nothing repeated for the same day under another name, or at its new hour', () => {
    const outbox = sentAt('2022-09-08T08:00:00.000Z');
    // Without Fridays Thursday the 8th is four days before the 15th, and no longer five: 8, 12, 13, 14.
    const policy = { weekdays: [1, 2, 3, 4], daysBefore: [4, 1], at: '14:00' } as const;
    expect(asLines(planned('2022-09-12T13:00:00.000Z', [groupWith(policy)]))).toEqual([
      'digest/lee/2022-09-12: g1/ISCG-1/2022-09-15/before-4/lee',
    ]);
    expect(asLines(planned('2022-09-12T13:00:00.000Z', [groupWith(policy)], { outbox }))).toEqual([]);
    expect(asLines(planned('2022-09-14T13:00:00.000Z', [groupWith(policy)], { outbox }))).toEqual([
      'digest/lee/2022-09-14: g1/ISCG-1/2022-09-15/before-1/lee',
    ]);
  });
});

describe('a group that changes the days between those after the last one', () => {
  // As five working days after, on Friday the 23rd: Monday the 19th was a bank holiday.
  const outbox = sentAt('2022-09-23T08:00:00.000Z');
  const told = (now: string, policy: Partial<NudgePolicy>): readonly string[] =>
    asLines(planned(now, [groupWith(policy)], { outbox }));

  it('gets the first of the new ones that comes after the one that was sent', () => {
    expect(asLines(outbox)).toEqual(['digest/lee/2022-09-23: g1/ISCG-1/2022-09-15/after-5/lee']);
    // The third is the 21st, the sixth the 26th.
    expect(told('2022-09-23T16:00:00.000Z', { everyDaysAfter: 3 })).toEqual([]);
    expect(told('2022-09-26T08:00:00.000Z', { everyDaysAfter: 3 })).toEqual([
      'digest/lee/2022-09-26: g1/ISCG-1/2022-09-15/after-6/lee',
    ]);
    // The fourth is the 22nd, the eighth the 28th.
    expect(told('2022-09-27T08:00:00.000Z', { everyDaysAfter: 4 })).toEqual([]);
    expect(told('2022-09-28T08:00:00.000Z', { everyDaysAfter: 4 })).toEqual([
      'digest/lee/2022-09-28: g1/ISCG-1/2022-09-15/after-8/lee',
    ]);
  });

  it('gets a slot by its new day, whatever it is called, if its week changes', () => {
    // By Mondays to Wednesdays the fifth after Wednesday the 14th is Wednesday the 28th: 20, 21, 26, 27, 28.
    const weekdays = [1, 2, 3] as const;
    expect(told('2022-09-27T08:00:00.000Z', { weekdays })).toEqual([]);
    expect(told('2022-09-28T08:00:00.000Z', { weekdays })).toEqual([
      'digest/lee/2022-09-28: g1/ISCG-1/2022-09-15/after-5/lee',
    ]);
  });
});

describe('a lead who changes their own week', () => {
  it('hears of a slot again if its day is now later', () => {
    // The fifth day after is Friday the 23rd; who works Mondays to Thursdays has it on Monday the 26th.
    const outbox = sentAt('2022-09-23T08:00:00.000Z');
    const people = [settled('lee', { weekdays: [1, 2, 3, 4] })];
    expect(asLines(planned('2022-09-26T08:00:00.000Z', [groupWith()], { people, outbox }))).toEqual([
      'digest/lee/2022-09-26: g1/ISCG-1/2022-09-15/after-5/lee',
    ]);
  });
});

describe('a lead who changes where they are', () => {
  it('hears of a day once, although it begins again for them in the west', () => {
    // The 15th begins at 12:00 on the 14th by UTC in Auckland, where it is told at 21:00, and at 23:00 in London.
    const outbox = sentAt('2022-09-14T21:00:00.000Z', { people: [settled('lee', { zone: 'Pacific/Auckland' })] });
    expect(asLines(outbox)).toEqual(['digest/lee/2022-09-15: g1/ISCG-1/2022-09-15/before-0/lee']);
    const people = [settled('lee', { zone: 'Europe/London' })];
    expect(asLines(planned('2022-09-15T08:00:00.000Z', [groupWith()], { people, outbox }))).toEqual([]);
    expect(asLines(planned('2022-09-16T08:00:00.000Z', [groupWith()], { people, outbox }))).toEqual([]);
    expect(asLines(planned('2022-09-23T08:00:00.000Z', [groupWith()], { people, outbox }))).toEqual([
      'digest/lee/2022-09-23: g1/ISCG-1/2022-09-15/after-5/lee',
    ]);
  });
});
