import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/reading/deadlines/find-dates.js';
import { readDeadline } from '../../../src/reading/deadlines/read-deadline.js';
import { lastDay, NOVEMBER, saidOn } from './said.js';

describe('a weekday that does not match its date', () => {
  it.each([
    ['by Monday 4 December', '2026-12-04'], ['by Thursday 27th', '2026-11-27'], ['by Sunday 30 November', '2026-11-30'], ['Tuesday 15 January 2027', '2027-01-15'],
    ['erbyn dydd Llun 4 Rhagfyr', '2026-12-04'], ['Wed 26/11', '2026-11-26'], ['Friday 10 Nov', '2026-11-10'], ['Mon 24/11/26', '2026-11-24'], ['Saturday 31st', '2026-12-31'],
    ['dydd Gwener 3 Rhagfyr', '2026-12-03'],
  ])('gives the nearest such date: %s is %s', (words, due) => {
    expect(lastDay(readDeadline(words, NOVEMBER))).toBe(due);
  }); // prettier-ignore

  it.each([
    ['by Monday 4 December', '2026-12-04', ['weekday', 'year']], ['by Thursday 27th', '2026-10-27', ['weekday', 'month', 'year']],
    ['by Monday 4 December 2026', '2026-12-04', ['weekday']], ['erbyn dydd Llun 4 Rhagfyr', '2026-12-04', ['weekday', 'year']],
    ['by Friday 4 December', '2026-12-04', ['year']],
  ])('is marked as inferred if it was wrong: %s', (words, due, inferred) => {
    const reading = readDeadline(words, saidOn('2026-10-13'));
    expect(reading).toMatchObject({ ok: true, deadline: { due, inferred } });
  }); // prettier-ignore

  it('gives next year for a date just past, which is marked as inferred', () => {
    const reading = readDeadline('by 1 October', saidOn('2022-10-13'));
    expect(reading).toMatchObject({ ok: true, deadline: { due: '2023-10-01', inferred: ['weekday', 'year'] } });
  });
});

describe('the meeting after next', () => {
  it.each(['the meeting after next', 'by the next meeting but one', "y cyfarfod wedi'r nesaf", 'y cyfarfod ar ôl y nesaf'])('has no known day yet in "%s"', (words) => {
    const reading = readDeadline(words, NOVEMBER);
    expect(reading).toMatchObject({ ok: true, deadline: { due: null, basis: 'day', inferred: ['meeting-date'] } });
  }); // prettier-ignore
});

describe('a day without its month', () => {
  const daysIn = (words: string): readonly (string | null)[] =>
    findDates(words, NOVEMBER).map(({ is }) => (is === 'no-such-date' ? null : is.to));

  it.each([
    ['our January meeting, on Thursday the 21st', ['2027-01-31', '2027-01-21']],
    ['shut until 4 January so it will be the 20th', ['2027-01-04', '2027-01-20']],
    ['from 28 December, back on the 5th', ['2026-12-28', '2027-01-05']],
    ['the 30th, or 4 January', ['2026-11-30', '2027-01-04']],
    ['the letter of 3 March asks for it by the 27th', ['2027-03-03', '2026-11-27']],
  ])('is in the month just named, or in the next: %s', (words, days) => {
    expect(daysIn(words)).toEqual(days);
  });
});
