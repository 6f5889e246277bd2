import { describe, expect, it } from 'vitest';
import { sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';
import { planned, settled } from '../../../delivery/planned.js';

describe('a person’s own terms', () => {
  const group = sampleGroup({ actions: [sampleAction()] });
  const lee = (own: Parameters<typeof settled>[1]) => ({ people: [settled('lee', own)] });
  const keys = (now: string, own: Parameters<typeof settled>[1], of = group): readonly string[] =>
    planned(now, [of], lee(own)).flatMap(({ subject }) =>
      (subject.slots ?? []).map(({ key }) => `${subject.person} ${key}`),
    );

  it('may be their own hour and zone: half past seven in New York is half past twelve in London', () => {
    const own = { zone: 'America/New_York', at: '07:30', quiet: { from: '18:00', until: '07:00' } };
    expect(keys('2022-09-15T11:29:00.000Z', own)).toEqual([]);
    expect(keys('2022-09-15T11:30:00.000Z', own)).toEqual(['lee g1/ISCG-1/2022-09-15/before-0/lee']);
  });

  it('may be an hour within quiet hours, which is postponed to their end', () => {
    const own = { at: '07:00' };
    expect(keys('2022-09-15T06:59:00.000Z', own)).toEqual([]);
    expect(keys('2022-09-15T07:00:00.000Z', own)).toHaveLength(1);
  });

  it('may be a working week: a Thursday’s nudge comes on the Wednesday before, and late ones on the Monday after', () => {
    const own = { weekdays: [1, 2, 3] } as const;
    expect(keys('2022-09-14T08:00:00.000Z', own)).toEqual(['lee g1/ISCG-1/2022-09-15/before-0/lee']);
    // Five working days after the 15th is Friday the 23rd, and they are back on Monday the 26th.
    expect(keys('2022-09-26T08:00:00.000Z', own)).toEqual(['lee g1/ISCG-1/2022-09-15/after-5/lee']);
    expect(keys('2022-09-22T08:00:00.000Z', own)).toEqual([]);
  });

  it('may be other days before and after, or only overdue nudges', () => {
    expect(keys('2022-09-12T08:00:00.000Z', { daysBefore: [3], everyDaysAfter: 2 })).toEqual([
      'lee g1/ISCG-1/2022-09-15/before-3/lee',
    ]);
    expect(keys('2022-09-20T08:00:00.000Z', { daysBefore: [3], everyDaysAfter: 2 })).toEqual([
      'lee g1/ISCG-1/2022-09-15/after-2/lee',
    ]);
    expect(keys('2022-09-15T08:00:00.000Z', { onlyOverdue: true })).toEqual([]);
    expect(keys('2022-09-23T08:00:00.000Z', { onlyOverdue: true })).toEqual(['lee g1/ISCG-1/2022-09-15/after-5/lee']);
  });

  it('may be a leave: the stand-in hears meanwhile, and nobody does if both are away', () => {
    const leave = { from: '2022-09-12', until: '2022-09-16', standIn: 'mair' };
    expect(keys('2022-09-15T08:00:00.000Z', { leave })).toEqual(['mair g1/ISCG-1/2022-09-15/before-0/lee']);
    const both = [
      settled('lee', { leave }),
      settled('mair', { leave: { from: '2022-09-15', until: '2022-09-15', standIn: 'lee' } }),
    ];
    expect(planned('2022-09-15T08:00:00.000Z', [group], { people: both })).toEqual([]);
  });

  it('may be a leave without a stand-in: they hear on the working day on which they are back', () => {
    const leave = { from: '2022-09-12', until: '2022-09-16', standIn: null };
    expect(keys('2022-09-16T08:00:00.000Z', { leave })).toEqual([]);
    // The 19th is a bank holiday.
    expect(keys('2022-09-20T08:00:00.000Z', { leave })).toEqual(['lee g1/ISCG-1/2022-09-15/before-0/lee']);
  });

  it('may be a snooze, which ends on its day', () => {
    expect(keys('2022-09-15T08:00:00.000Z', { snoozedUntil: '2022-09-16' })).toEqual([]);
    expect(keys('2022-09-16T08:00:00.000Z', { snoozedUntil: '2022-09-16' })).toHaveLength(1);
  });
});
