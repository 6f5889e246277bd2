import { describe, expect, it } from 'vitest';
import { colourByRule, type Rated } from '../../src/model/colour-by-rule.js';

/** From 1 October 2022 for 100 days until 9 January 2023; nothing done yet. */
const planned = (today: string, changes: Partial<Rated> = {}): Rated => ({
  isDone: false,
  isStarted: false,
  isSaidPlanned: false,
  since: '2022-10-01',
  due: '2023-01-09',
  firstDue: '2023-01-09',
  today,
  ...changes,
});

describe('a plan that is rated by status', () => {
  it.each([
    ['planned and not begun is blue until its last day', planned('2023-01-09'), 'blue'],
    ['not begun the day after is red', planned('2023-01-10'), 'red'],
    ['begun is amber', planned('2022-10-02', { isStarted: true }), 'amber'],
    ['begun and late is amber still', planned('2023-02-01', { isStarted: true }), 'amber'],
    ['done is green, however late', planned('2023-02-01', { isDone: true }), 'green'],
    ['no day and not begun is blue', planned('2030-01-01', { due: null, firstDue: null }), 'blue'],
    ['noted and declared planned is blue', planned('2022-10-02', { isStarted: true, isSaidPlanned: true }), 'blue'],
    ['noted, declared planned and late is red', planned('2023-02-01', { isStarted: true, isSaidPlanned: true }), 'red'],
  ])('%s', (_, rated, colour) => {
    expect(colourByRule('status', rated)).toBe(colour);
  });
});

describe('a plan that is rated by time', () => {
  it.each([
    ['not begun before half of its time is blue', planned('2022-11-19'), 'blue'],
    ['not begun at half of its time is amber', planned('2022-11-20'), 'amber'],
    ['not begun before three quarters of its time is amber', planned('2022-12-14'), 'amber'],
    ['not begun at three quarters of its time is red', planned('2022-12-15'), 'red'],
    ['begun and in time is green', planned('2022-12-15', { isStarted: true }), 'green'],
    [
      'begun and put off past its first day is amber',
      planned('2022-12-15', { isStarted: true, firstDue: '2022-12-31' }),
      'amber',
    ],
    ['late is red, though begun', planned('2023-01-10', { isStarted: true }), 'red'],
    ['done is green', planned('2023-01-10', { isDone: true }), 'green'],
    ['no day and not begun is blue', planned('2030-01-01', { due: null, firstDue: null }), 'blue'],
    ['a time that has not begun is blue', planned('2022-09-01'), 'blue'],
  ])('%s', (_, rated, colour) => {
    expect(colourByRule('time', rated)).toBe(colour);
  });
});

describe('a plan that is rated by what its leads declare', () => {
  it('has no colour by rule', () => {
    expect(colourByRule('declared', planned('2023-02-01'))).toBeNull();
  });
});
