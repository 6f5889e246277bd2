import { describe, expect, it } from 'vitest';
import { readYears } from '../../src/model/retention.js';
import { readSetUp } from '../../src/features/settings/read-set-up.js';
import { sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { pastRetention } from '../../src/model/past-retention.js';

const HOLD = { at: '2022-01-01T09:00:00.000Z', by: { id: 'carys', name: 'Carys' } };
const closed = (closedAt: string): ReturnType<typeof sampleAction> => sampleAction({ status: 'done', closedAt });

describe('actions whose time is over', () => {
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

  it('are never open ones, nor held ones, nor any of a held group', () => {
    const now = '2040-01-01T00:00:00.000Z';
    const old = closed('2001-01-01T00:00:00.000Z');
    const cancelled = { ...old, status: 'cancelled' as const };
    const actions = [sampleAction({ raisedAt: '2001-01-01T00:00:00.000Z' }), { ...old, hold: HOLD }, old, cancelled];
    expect(pastRetention(sampleGroup({ actions }), now)).toEqual([old, cancelled]);
    expect(pastRetention(sampleGroup({ actions, retention: { years: 7, hold: HOLD } }), now)).toEqual([]);
  });
});

describe('years as said', () => {
  it.each([
    ['7', 7],
    ['7 years', 7],
    ['for 7 years', 7],
    ['for seven years after closing', 7],
    ['10 years after they are closed.', 10],
    ['99', 99],
    ['am 7 mlynedd', 7],
    ['saith mlynedd', 7],
    ['am ddeg', null],
    ['dwy flynedd ar ôl cau', 2],
    ['0', null],
    ['100 years', null],
    ['for ever', null],
    ['7.5 years', null],
    ['', null],
  ])('“%s”', (words, years) => {
    expect(readYears(words)).toBe(years);
  });

  it.each([
    ['keep for 7 years', '7 years'],
    ['keep closed actions for 10 years', '10 years'],
    ['retention 5 years', '5 years'],
    ['retention period: 5', '5'],
    ['cadw am 7 mlynedd', '7 mlynedd'],
    ['cadw camau caeedig am 7 mlynedd', '7 mlynedd'],
  ])('are a part of a set-up: %s', (said, retention) => {
    const read = readSetUp(`Housing Board; ${said}; chair Siân Rees`);
    expect(read).toMatchObject({ name: 'Housing Board', chair: 'Siân Rees' });
    expect(readYears(read.retention ?? '')).toBe(readYears(retention));
    expect(readYears(readSetUp(said).retention ?? '')).toBe(readYears(retention));
  });

  it('leave groups alone whose names begin so', () => {
    expect(readSetUp('Keep Wales Tidy Board')).toEqual({ name: 'Keep Wales Tidy Board' });
    expect(readSetUp('Cadw Heritage Group; chair Siân')).toMatchObject({ name: 'Cadw Heritage Group' });
  });
});
