import { describe, expect, it } from 'vitest';
import { sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';
import { planned, settled } from '../../../delivery/planned.js';

describe('what a person has settled for themselves', () => {
  const group = sampleGroup({ actions: [sampleAction()] });
  const lee = (own: Parameters<typeof settled>[1]) => ({ people: [settled('lee', own)] });
  const keys = (now: string, own: Parameters<typeof settled>[1], of = group): readonly string[] =>
    planned(now, [of], lee(own)).flatMap(({ subject }) =>
      (subject.slots ?? []).map(({ key }) => `${subject.person} ${key}`),
    );

  it('is their own hour and zone: half past seven in New York is half past twelve in London', () => {
    const own = { zone: 'America/New_York', at: '07:30', quiet: { from: '18:00', until: '07:00' } };
    expect(keys('2022-09-15T11:29:00.000Z', own)).toEqual([]);
    expect(keys('2022-09-15T11:30:00.000Z', own)).toEqual(['lee g1/ISCG-1/2022-09-15/before-0/lee']);
  });

  it('is an hour within quiet hours put off to their end', () => {
    const own = { at: '07:00' };
    expect(keys('2022-09-15T06:59:00.000Z', own)).toEqual([]);
    expect(keys('2022-09-15T07:00:00.000Z', own)).toHaveLength(1);
  });

  it('is a working week: what would fall on a Thursday comes on the Wednesday before, and late ones on the Monday after', () => {
    const own = { weekdays: [1, 2, 3] } as const;
    expect(keys('2022-09-14T08:00:00.000Z', own)).toEqual(['lee g1/ISCG-1/2022-09-15/before-0/lee']);
    // Five working days after the 15th is Friday the 23rd, and they are back on Monday the 26th.
    expect(keys('2022-09-26T08:00:00.000Z', own)).toEqual(['lee g1/ISCG-1/2022-09-15/after-5/lee']);
    expect(keys('2022-09-22T08:00:00.000Z', own)).toEqual([]);
  });

  it('is other days before and after, or what is overdue alone', () => {
    expect(keys('2022-09-12T08:00:00.000Z', { daysBefore: [3], everyDaysAfter: 2 })).toEqual([
      'lee g1/ISCG-1/2022-09-15/before-3/lee',
    ]);
    expect(keys('2022-09-20T08:00:00.000Z', { daysBefore: [3], everyDaysAfter: 2 })).toEqual([
      'lee g1/ISCG-1/2022-09-15/after-2/lee',
    ]);
    expect(keys('2022-09-15T08:00:00.000Z', { onlyOverdue: true })).toEqual([]);
    expect(keys('2022-09-23T08:00:00.000Z', { onlyOverdue: true })).toEqual(['lee g1/ISCG-1/2022-09-15/after-5/lee']);
  });

  it('is being away: whoever stands in is told meanwhile, and nobody is when they are away too', () => {
    const leave = { from: '2022-09-12', until: '2022-09-16', standIn: 'mair' };
    expect(keys('2022-09-15T08:00:00.000Z', { leave })).toEqual(['mair g1/ISCG-1/2022-09-15/before-0/lee']);
    const both = [
      settled('lee', { leave }),
      settled('mair', { leave: { from: '2022-09-15', until: '2022-09-15', standIn: 'lee' } }),
    ];
    expect(planned('2022-09-15T08:00:00.000Z', [group], { people: both })).toEqual([]);
  });

  it('is being away with nobody: they are told of it on the working day on which they are back', () => {
    const leave = { from: '2022-09-12', until: '2022-09-16', standIn: null };
    expect(keys('2022-09-16T08:00:00.000Z', { leave })).toEqual([]);
    // The 19th is a bank holiday.
    expect(keys('2022-09-20T08:00:00.000Z', { leave })).toEqual(['lee g1/ISCG-1/2022-09-15/before-0/lee']);
  });

  it('is a snooze, which ends on its day', () => {
    expect(keys('2022-09-15T08:00:00.000Z', { snoozedUntil: '2022-09-16' })).toEqual([]);
    expect(keys('2022-09-16T08:00:00.000Z', { snoozedUntil: '2022-09-16' })).toHaveLength(1);
  });
});
