import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/reading/deadlines/find-dates.js';
import { findDeadline } from '../../../src/reading/deadlines/find-deadline.js';
import { readDeadline } from '../../../src/reading/deadlines/read-deadline.js';
import { NOVEMBER, OCTOBER, outcome, span } from './said.js';

describe('colloquial Welsh', () => {
  it.each([
    ['yr wythnos nesa', '2026-11-22'], ['y mis nesa', '2026-12-31'], ['dydd Iau nesa', '2026-11-19'], ['y cyfarfod nesa', '2026-12-09'], ['wythnos nesa', '2026-11-22'],
    ['yr wythnos ganlynol', '2026-11-22'], ['y mis canlynol', '2026-12-31'], ['dydd Mawrth wythnos nesa', '2026-11-17'], ['wythnos nesaf dydd Iau', '2026-11-19'],
    ['wythnos i heddi', '2026-11-18'], ['y cynta o Ragfyr', '2026-12-01'], ['wythnos gynta Rhagfyr', '2026-12-07'], ["dydd Gwener ola'r mis", '2026-11-27'],
  ])('is read: %s', (words, due) => {
    expect(outcome(readDeadline(words, NOVEMBER))).toBe(due);
  }); // prettier-ignore
});

describe('a day of the month in words', () => {
  it.each([
    ["i'r wythfed", '2026-12-08'], ['ar yr wythfed yn lle hynny', '2026-12-08'], ['to the eighth please', '2026-12-08'], ['erbyn y cynta', '2026-12-01'],
  ])('is read if only a day fits: %s', (words, due) => {
    expect(findDates(words, NOVEMBER).map(({ is }) => is !== 'no-such-date' && is.to)).toEqual([due]);
  }); // prettier-ignore

  it.each([
    'back to the first draft',
    'I will go to the second and third schools',
    "i'r trydydd cyfarfod",
    'ar y cynta i ateb',
  ])('is not read if it counts something else: %s', (words) => {
    expect(findDates(words, NOVEMBER).filter(({ end, start }) => end - start < 14)).toEqual([]);
  });
});

describe('days from one weekday to another', () => {
  it.each([
    ['Monday to Friday', 'period 2026-11-16 2026-11-20'], ['from Monday until Friday', 'period 2026-11-16 2026-11-20'], ['o ddydd Llun tan ddydd Gwener', 'period 2026-11-16 2026-11-20'],
    ['Thursday to Friday', 'period 2026-11-12 2026-11-13'],
  ])('end after they begin: %s', (words, days) => {
    expect(span(readDeadline(words, NOVEMBER))).toBe(days);
  }); // prettier-ignore
});

describe('Welsh deadlines that were once misread or not read', () => {
  it.each([
    ['erbyn y dydd Gwener olaf o Dachwedd', '2022-11-25'], ['erbyn Calan Gaeaf', '2022-11-01'], ['cyn y cyfarfod ar 8 Medi', '2023-09-08'], ['cyn cyfarfod mis Tachwedd', '2022-11-17'],
    ['erbyn y cyntaf o Fedi', '2023-09-01'], ['erbyn y pymthegfed o Fedi', '2023-09-15'], ['erbyn ail wythnos mis Tachwedd', '2022-11-14'], ['erbyn wythnos gyntaf mis Tachwedd', '2022-11-07'],
    ['erbyn wythnos olaf mis Tachwedd', '2022-11-30'], ['o fewn un mis ar ddeg', '2023-09-12'], ['erbyn Gŵyl Ddewi', '2023-03-01'], ['erbyn Gwyl Dewi', '2023-03-01'],
    ['erbyn canol dydd', '2022-10-12'], ['erbyn y Sulgwyn', '2023-05-28'], ["erbyn dechrau'r flwyddyn", '2023-01-01'],
  ])('are read in a task: %s', (words, due) => {
    expect(outcome(findDeadline(`Siân i ysgrifennu at y Bwrdd ${words}`, OCTOBER))).toBe(due);
  }); // prettier-ignore

  it.each(['cyn gynted a phosibl', 'cyn gynted ag y bo modd', 'dim dyddiad cau', 'ar fyrder'])('have no day: %s', (words) => {
    expect(outcome(readDeadline(words, OCTOBER))).toBe('none');
  }); // prettier-ignore

  it.each(['bob pythefnos', 'every fortnight'])('are ongoing: %s', (words) => {
    expect(outcome(readDeadline(words, OCTOBER))).toBe('ongoing');
  });
});

describe('the Welsh word "fy" (my)', () => {
  it.each(['peidiwch â fy atgoffa', 'fy nghamau', 'stopiwch fy nodiadau'])('is not a financial year: %s', (words) => {
    expect(outcome(readDeadline(words, NOVEMBER))).toBe('not-a-deadline');
  });

  it.each([
    ['end of FY', '2027-03-31'],
    ['end of the fy', '2027-03-31'],
    ['next FY', '2028-03-31'],
  ])('is a financial year in English: %s', (words, due) => {
    expect(outcome(readDeadline(words, NOVEMBER))).toBe(due);
  });
});
