import { describe, expect, it } from 'vitest';
import { isRelativeMove, readMove } from '../../../src/reading/deadlines/read-move.js';
import { NOVEMBER, outcome } from './said.js';

/** Said on Wednesday 11 November 2026 of an action that is due on Friday 4 December 2026. */
const moved = (words: string, present: string | null = '2026-12-04'): string =>
  outcome(readMove(words, present, NOVEMBER));

describe('words that move a deadline from its day', () => {
  it.each([
    ['back a week', '2026-12-11'], ['back by a week', '2026-12-11'], ['by another fortnight', '2026-12-18'], ['by two weeks', '2026-12-18'],
    ['another week', '2026-12-11'], ['a further 3 days', '2026-12-07'], ['a week later', '2026-12-11'], ['to the week after', '2026-12-11'],
    ['the week after that', '2026-12-11'], ['to the following week', '2026-12-11'], ['two more weeks', '2026-12-18'], ['a couple more weeks', '2026-12-18'],
    ['out by a month', '2027-01-04'], ['back 5 working days', '2026-12-11'], ['a week or so later', '2026-12-11'], ['by an extra week', '2026-12-11'],
    ['to the Friday after', '2026-12-11'], ['the following Tuesday', '2026-12-08'], ['to the day after', '2026-12-05'], ['one more month', '2027-01-04'],
    ['a week longer', '2026-12-11'], ['on a week', '2026-12-11'], ['along a fortnight', '2026-12-18'], ['back about a week', '2026-12-11'],
  ])('count %s: %s', (words, due) => {
    expect(moved(words)).toBe(due);
  }); // prettier-ignore

  it.each([
    ['pythefnos arall', '2026-12-18'], ['wythnos arall', '2026-12-11'], ['am wythnos arall', '2026-12-11'], ['o bythefnos', '2026-12-18'],
    ['yn ôl wythnos', '2026-12-11'], ['yn ol o wythnos', '2026-12-11'], ['wythnos yn hwyrach', '2026-12-11'], ["i'r wythnos wedyn", '2026-12-11'],
    ['tan yr wythnos ganlynol', '2026-12-11'], ['mis arall', '2027-01-04'], ['o fis', '2027-01-04'], ['tair wythnos arall', '2026-12-25'],
    ["i'r dydd Gwener wedyn", '2026-12-11'], ['i’r diwrnod canlynol', '2026-12-05'], ['dwy wythnos ychwanegol', '2026-12-18'],
  ])('count %s: %s', (words, due) => {
    expect(moved(words)).toBe(due);
  }); // prettier-ignore

  it.each([
    ['forward a week', '2026-11-27'], ['a week earlier', '2026-11-27'], ['forward by two days', '2026-12-02'], ['wythnos yn gynharach', '2026-11-27'], ['ymlaen wythnos', '2026-11-27'],
    ['to the week before', '2026-11-27'],
  ])('count %s back: %s', (words, due) => {
    expect(moved(words)).toBe(due);
  }); // prettier-ignore

  it('mark the day as counted, and are kept', () => {
    expect(readMove('back a week', '2026-12-04', NOVEMBER)).toMatchObject({
      ok: true,
      deadline: { said: 'back a week', basis: 'day', due: '2026-12-11', inferred: ['weekday', 'day', 'month', 'year'] },
    });
  });

  it('count from today if the deadline is so long past that counting from it gives no future day', () => {
    expect(moved('back a week', '2026-10-30')).toBe('2026-11-18');
    expect(moved('back a month', '2026-10-30')).toBe('2026-11-30');
  });

  it.each(['a few more days', 'a bit', 'some more time', 'back a while'])('do not guess how long %s is', (words) => {
    expect(moved(words)).toBe('not-a-deadline');
  });

  it('have nothing to count from if there is no day yet', () => {
    expect(moved('back a week', null)).toBe('not-a-deadline');
  });
});

describe('words with a day of their own', () => {
  it.each([
    ['12 December', '2026-12-12'], ['to the end of the month', '2026-11-30'], ['next Friday', '2026-11-20'], ['in a week', '2026-11-18'], ['a week on Friday', '2026-11-20'],
    ['the week after next', '2026-11-29'], ['by a week on Monday', '2026-11-23'], ['two weeks before the meeting', '2026-11-25'], ['erbyn dydd Gwener', '2026-11-13'],
  ])('are read as usual: %s is %s', (words, due) => {
    expect(isRelativeMove(words)).toBe(false);
    expect(moved(words)).toBe(due);
  }); // prettier-ignore
});
