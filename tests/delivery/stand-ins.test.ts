import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/model/person.js';
import { sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { asLines, planningRun, settled } from './planned.js';

// Due on Thursday 15 September, in London (UTC+1). Auckland is at UTC+12 until the 25th.
const group = sampleGroup({ actions: [sampleAction()] });
const AUCKLAND = 'Pacific/Auckland';

const told = (now: string, people: readonly Person[]): readonly string[] =>
  asLines(planningRun(now, [group], { people }).items);

/** What is told first, and when, by the looks that each look asks for. */
function firstTold(from: string, people: readonly Person[]): readonly string[] {
  for (let now: string | null = from; now !== null && now < '2022-09-20';) {
    const { items, next } = planningRun(now, [group], { people });
    if (items.length > 0) return [now, ...asLines(items)];
    now = next.get('g1') ?? null;
  }
  return [];
}

describe('the leave of a stand-in', () => {
  const away = settled('lee', { leave: { from: '2022-09-12', until: '2022-09-16', standIn: 'mair' } });

  it('ends with the day where they are, although that day continues where the lead is', () => {
    const leave = { from: '2022-09-12', until: '2022-09-14', standIn: null };
    const people = [away, settled('mair', { zone: AUCKLAND, leave })];
    // 09:00 on the 15th in Auckland is 22:00 on the 14th in London.
    expect(told('2022-09-14T08:00:00.000Z', people)).toEqual([]);
    expect(told('2022-09-14T20:59:00.000Z', people)).toEqual([]);
    expect(firstTold('2022-09-14T08:00:00.000Z', people)).toEqual([
      '2022-09-14T21:00:00.000Z',
      'digest/mair/2022-09-15: g1/ISCG-1/2022-09-15/before-1/lee',
    ]);
  });

  it('begins with the day where they are, although the day before continues where the lead is', () => {
    const leave = { from: '2022-09-15', until: '2022-09-15', standIn: 'owen' };
    const people = [away, settled('mair', { zone: AUCKLAND, leave })];
    expect(told('2022-09-14T05:59:00.000Z', people)).toEqual([
      'digest/mair/2022-09-14: g1/ISCG-1/2022-09-15/before-5/lee',
    ]);
    expect(told('2022-09-14T21:00:00.000Z', people)).toEqual([]);
    expect(firstTold('2022-09-14T21:00:00.000Z', people)).toEqual([
      '2022-09-15T08:00:00.000Z',
      'digest/owen/2022-09-15: g1/ISCG-1/2022-09-15/before-0/lee',
    ]);
  });

  it('is over in the morning where they are, although the lead’s next day began long ago', () => {
    const leave = { from: '2022-09-14', until: '2022-09-14', standIn: null };
    const lee = settled('lee', {
      zone: AUCKLAND,
      leave: { from: '2022-09-12', until: '2022-09-15', standIn: 'mair' },
    });
    const people = [lee, settled('mair', { leave })];
    // The last day begins for Lee at 21:00 on the 14th by UTC, which is a day of leave for Mair still.
    expect(told('2022-09-14T21:00:00.000Z', people)).toEqual([]);
    expect(firstTold('2022-09-14T21:00:00.000Z', people)).toEqual([
      '2022-09-15T08:00:00.000Z',
      'digest/mair/2022-09-15: g1/ISCG-1/2022-09-15/before-0/lee',
    ]);
  });
});

describe('the leave of a lead', () => {
  it('ends with the day where the lead is, although that day continues where the stand-in is', () => {
    const leave = { from: '2022-09-12', until: '2022-09-15', standIn: 'mair' };
    const people = [settled('lee', { zone: AUCKLAND, leave }), settled('mair', {})];
    // The 16th begins in Auckland at 12:00 on the 15th by UTC, 13:00 for Mair.
    expect(told('2022-09-15T11:59:00.000Z', people)).toEqual([
      'digest/mair/2022-09-15: g1/ISCG-1/2022-09-15/before-0/lee',
    ]);
    expect(told('2022-09-15T12:00:00.000Z', people)).toEqual([]);
    expect(firstTold('2022-09-15T12:00:00.000Z', people)).toEqual([
      '2022-09-15T21:00:00.000Z',
      'digest/lee/2022-09-16: g1/ISCG-1/2022-09-15/before-0/lee',
    ]);
  });
});
