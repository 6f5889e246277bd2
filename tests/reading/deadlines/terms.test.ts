import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/reading/deadlines/read-deadline.js';
import { OCTOBER, outcome, saidOn } from './said.js';
import type { DeadlineContext } from '../../../src/reading/deadlines/parsing/deadline-reading.js';

const SENEDD: DeadlineContext = {
  ...OCTOBER,
  terms: [
    { name: 'Autumn term', from: '2022-09-12', to: '2022-12-18' },
    { name: 'Spring term', from: '2023-01-09', to: '2023-04-02' },
    { name: 'Summer term', from: '2023-04-24', to: '2023-07-16' },
  ],
};

describe('the group’s own terms', () => {
  it.each([
    ['this term', '2022-12-18'], ['by the end of term', '2022-12-18'], ['next term', '2023-04-02'], ['the autumn term', '2022-12-18'], ['end of the summer term', '2023-07-16'],
    ['before recess', '2022-12-18'], ['before the summer recess', '2023-07-16'], ['tymor nesaf', '2023-04-02'],
  ])('settle %s', (words, due) => {
    expect(outcome(readDeadline(words, SENEDD))).toBe(due);
  }); // prettier-ignore

  it('are past once their last day is', () => {
    expect(outcome(readDeadline('end of term', { ...SENEDD, saidAt: '2022-12-19T09:00' }))).toBe('2023-04-02');
  });
});

describe('a group without its own terms', () => {
  it.each([
    ['autumn term', '2022-12-31'], ['by the end of the spring term', '2023-03-31'], ['summer term 2023', '2023-07-31'], ['before the summer recess', '2023-07-31'], ['tymor yr hydref', '2022-12-31'],
  ])('reads %s by the usual months of schools', (words, due) => {
    expect(outcome(readDeadline(words, OCTOBER))).toBe(due);
  }); // prettier-ignore

  it('does not know "end of term"', () => {
    expect(outcome(readDeadline('end of term', saidOn('2022-10-12')))).toBe('not-a-deadline');
  });
});
