import { describe, expect, it } from 'vitest';
import { sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { pastRetention } from '../../src/model/past-retention.js';

const HOLD = { at: '2022-01-01T09:00:00.000Z', by: { id: 'carys', name: 'Carys' } };
const closed = (closedAt: string): ReturnType<typeof sampleAction> => sampleAction({ status: 'done', closedAt });

describe('actions past their retention', () => {
  it.each([
    ['seven years to the millisecond', '2015-09-15T08:00:00.000Z', 1],
    ['a millisecond less', '2015-09-15T08:00:00.001Z', 0],
    ['longer', '2001-01-01T00:00:00.000Z', 1],
  ])('%s', (_, closedAt, count) => {
    expect(pastRetention(sampleGroup({ actions: [closed(closedAt)] }), '2022-09-15T08:00:00.000Z')).toHaveLength(count);
  });

  it('are counted from a leap day to the day after it', () => {
    const group = sampleGroup({ actions: [closed('2016-02-29T12:00:00.000Z')], retention: { years: 1, hold: null } });
    expect(pastRetention(group, '2017-02-28T23:59:59.000Z')).toHaveLength(0);
    expect(pastRetention(group, '2017-03-01T00:00:00.000Z')).toHaveLength(1);
  });

  it('are never open or held ones, nor those of a held group', () => {
    const now = '2040-01-01T00:00:00.000Z';
    const old = closed('2001-01-01T00:00:00.000Z');
    const cancelled = { ...old, status: 'cancelled' as const };
    const actions = [sampleAction({ raisedAt: '2001-01-01T00:00:00.000Z' }), { ...old, hold: HOLD }, old, cancelled];
    expect(pastRetention(sampleGroup({ actions }), now)).toEqual([old, cancelled]);
    expect(pastRetention(sampleGroup({ actions, retention: { years: 7, hold: HOLD } }), now)).toEqual([]);
  });
});
