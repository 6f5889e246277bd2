import { describe, expect, it } from 'vitest';
import { openHours } from '../../src/delivery/availability.js';
import { sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { asLines, planningRun, planned, settled } from './planned.js';

describe('the hours of a day in which a digest goes out', () => {
  const night = { from: '18:00', until: '08:00' };
  const lunch = { from: '12:00', until: '14:00' };

  it.each([
    ['an hour of the day', '09:00', night, '09:00', '18:00'],
    ['an hour of the small hours', '06:00', night, '08:00', '18:00'],
    ['the last quiet minute of the morning', '07:59', night, '08:00', '18:00'],
    ['the end of the quiet hours', '08:00', night, '08:00', '18:00'],
    ['the last minute before the evening', '17:59', night, '17:59', '18:00'],
    ['the first quiet minute of the evening', '18:00', night, '08:00', '18:00'],
    ['an hour of the evening', '19:30', night, '08:00', '18:00'],
    ['an hour of the evening that is not quiet yet', '19:30', { from: '22:00', until: '06:00' }, '19:30', '22:00'],
    ['an hour within quiet ones of the day', '12:30', lunch, '14:00', '24:00'],
    ['an hour before quiet ones of the day', '09:00', lunch, '09:00', '12:00'],
    ['an hour after quiet ones of the day', '15:00', lunch, '15:00', '24:00'],
  ])('are, for %s', (_what, at, quiet, opens, closes) => {
    expect(openHours(at, quiet)).toEqual({ opens, closes });
  });
});

describe('somebody whose hour falls into the quiet hours of the evening', () => {
  const group = sampleGroup({ actions: [sampleAction()] });
  const people = [settled('lee', { at: '19:30' })];
  const told = (now: string, own = people): readonly string[] => asLines(planned(now, [group], { people: own }));

  it('gets the digest of the day at the end of that day’s quiet hours, and none in the evening', () => {
    // London is an hour ahead of UTC.
    expect(told('2022-09-15T06:59:00.000Z')).toEqual([]);
    expect(told('2022-09-15T07:00:00.000Z')).toEqual(['digest/lee/2022-09-15: g1/ISCG-1/2022-09-15/before-0/lee']);
    expect(told('2022-09-15T18:30:00.000Z')).toEqual([]);
    const [item] = planned('2022-09-15T12:00:00.000Z', [group], { people });
    expect(item).toMatchObject({ dueAt: '2022-09-15T07:00:00.000Z', until: '2022-09-15T17:00:00.000Z' });
  });

  it('has it planned for that moment, and not for the evening before', () => {
    const outbox = planned('2022-09-14T07:00:00.000Z', [group], { people }).map((item) => ({
      ...item,
      state: 'sent' as const,
    }));
    expect(asLines(outbox)).toEqual(['digest/lee/2022-09-14: g1/ISCG-1/2022-09-15/before-1/lee']);
    const run = planningRun('2022-09-14T07:01:00.000Z', [group], { people, outbox });
    expect(run.items).toEqual([]);
    expect(run.next.get('g1')).toBe('2022-09-15T07:00:00.000Z');
  });

  it('follows their own quiet hours, even if the hour is their group’s', () => {
    const late = [settled('lee', { quiet: { from: '20:00', until: '10:00' } })];
    expect(told('2022-09-15T08:59:00.000Z', late)).toEqual([]);
    expect(told('2022-09-15T09:00:00.000Z', late)).toHaveLength(1);
    // At work by night: the group's 09:00 is theirs at 20:00, and the day ends at midnight.
    const night = [settled('lee', { quiet: { from: '08:00', until: '20:00' } })];
    expect(told('2022-09-15T08:00:00.000Z', night)).toEqual([]);
    expect(told('2022-09-15T18:59:00.000Z', night)).toEqual([]);
    expect(told('2022-09-15T19:00:00.000Z', night)).toEqual([
      'digest/lee/2022-09-15: g1/ISCG-1/2022-09-15/before-0/lee',
    ]);
    expect(planned('2022-09-15T19:00:00.000Z', [group], { people: night })[0]?.until).toBe('2022-09-15T23:00:00.000Z');
  });
});
