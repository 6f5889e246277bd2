import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/reading/deadlines/read-deadline.js';
import { lastDay, NOVEMBER } from './said.js';

describe('days and weeks by their ordinal', () => {
  it.each([
    ['the thirtieth day', '2026-11-30'], ['15th day of next month', '2026-12-15'], ['20 of next month', '2026-12-20'], ['October, 1st', '2027-10-01'],
    ['twenty third day of September', '2027-09-23'], ['5th Tuesday of December', '2026-12-29'], ['6th Tuesday of December', 'no-such-date'],
    ['the twentieth of this month', '2026-11-20'], ['by the twenty-fifth', '2026-11-25'], ['the tenth of December', '2026-12-10'], ['2nd week of January', '2027-01-14'],
    ['third Wednesday next month', '2026-12-16'], ['the eighth of Jan', '2027-01-08'], ['on the first of the month', '2026-12-01'], ['y degfed o Ionawr', '2027-01-10'],
    ['y trydydd dydd Iau o Ragfyr', '2026-12-17'], ['erbyn y pymthegfed', '2026-11-15'], ['the twenty-second of next month', '2026-12-22'],
    ['Friday the eleventh', '2026-12-11'], ['March the first', '2027-03-01'], ['4th Sunday in January 2027', '2027-01-24'], ['yr ail ar hugain o Ionawr', '2027-01-22'],
    ['for the third time', 'none'], ['second reading', 'none'],
  ])('%s: %s', (words, due) => {
    expect(lastDay(readDeadline(words, NOVEMBER))).toBe(due);
  }); // prettier-ignore
});

describe('numbered weeks, and weeks that begin late', () => {
  it.each([
    ['2026-W49', '2026-12-06'], ['week 49', '2026-12-06'], ['wk 49', '2026-12-06'], ['W49', '2026-12-06'], ['week 2 of January', '2027-01-14'], ['week 2, 2027', '2027-01-17'],
    ['week no. 50', '2026-12-13'], ['by the end of week 48', '2026-11-29'], ['week 14 December', '2026-12-20'], ['wythnos 3, 2027', '2027-01-24'], ['2027 W1', '2027-01-10'],
    ['w/c 2 December', '2026-12-06'], ['week commencing Thursday 19 November', '2026-11-22'], ['week beginning 1 December', '2026-12-06'], ['w/c 30/11', '2026-12-06'],
    ['w/b Tuesday 8th December', '2026-12-13'], ["yr wythnos sy'n dechrau 1 Rhagfyr", '2026-12-06'], ['this working week', '2026-11-13'], ['next working week', '2026-11-20'],
    ['next 4 business days', '2026-11-17'], ['the next five working days', '2026-11-18'], ['yr wythnos waith hon', '2026-11-13'], ['week number 5 of 2027', '2027-02-07'],
    ['by wk52', '2026-12-27'], ['week 14', '2027-04-11'], ['weeks commencing 23 and 30 November', '2026-12-06'], ['w/c Fri 4 Dec', '2026-12-06'],
    ['the next ten working days', '2026-11-25'], ['item 3, week of action', 'none'],
  ])('%s: %s', (words, due) => {
    expect(lastDay(readDeadline(words, NOVEMBER))).toBe(due);
  }); // prettier-ignore
});

describe('dates in unusual spellings', () => {
  it.each([
    ['28 june in 2027', '2027-06-28'], ['14th April 27', '2027-04-14'], ['15-2', '2027-02-15'], ['last week of july', '2027-07-31'],
    ['by the next meeting on 26 November', '2026-11-26'], ['at the next Board meeting, 3 December', '2026-12-03'], ['y cyfarfod nesaf ar 3 Rhagfyr', '2026-12-03'],
    ['in time for the AGM on 14 January', '2027-01-14'], ['3rd of May in 2028', '2028-05-03'], ['21-11', '2026-11-21'], ['by the Board meeting on 26 November', '2026-11-26'],
  ])('%s: %s', (words, due) => {
    expect(lastDay(readDeadline(words, NOVEMBER))).toBe(due);
  }); // prettier-ignore
});
