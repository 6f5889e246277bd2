import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/reading/deadlines/read-deadline.js';
import { OCTOBER, outcome, saidOn, span } from './said.js';

const reads = (words: string, due: string): void => {
  expect(outcome(readDeadline(words, OCTOBER))).toBe(due);
};

describe('a month', () => {
  it.each([
    ['March 2023', 'period 2023-03-01 2023-03-31'], ['Mar-23', 'period 2023-03-01 2023-03-31'], ['March 23', 'period 2023-03-01 2023-03-31'], ['in October', 'period 2022-10-01 2022-10-31'],
    ['September', 'period 2023-09-01 2023-09-30'], ['by February 2024', 'period 2024-02-01 2024-02-29'], ['before March', 'day 2023-02-28 2023-02-28'],
    ['mis Mawrth 2023', 'period 2023-03-01 2023-03-31'], ['ym Mawrth 2023', 'period 2023-03-01 2023-03-31'], ['ym mis Hydref', 'period 2022-10-01 2022-10-31'],
    ['Hydref 2022', 'period 2022-10-01 2022-10-31'], ['yng Ngorffennaf 2023', 'period 2023-07-01 2023-07-31'], ['o fis Tachwedd ymlaen', 'period 2022-11-01 2022-11-30'],
    ['i Fai 2023', 'period 2023-05-01 2023-05-31'], ['03/2023', 'period 2023-03-01 2023-03-31'], ['3.2023', 'period 2023-03-01 2023-03-31'], ['2023-03', 'period 2023-03-01 2023-03-31'],
    ['03/23', 'period 2023-03-01 2023-03-31'], ['by 12/23', 'period 2023-12-01 2023-12-31'], ['Nov 22 onwards', 'period 2022-11-01 2022-11-30'], ['Dec 22 (TBC)', 'period 2022-12-01 2022-12-31'],
  ])('is read from %s as %s', (words, found) => {
    expect(span(readDeadline(words, OCTOBER))).toBe(found);
  }); // prettier-ignore

  it.each([
    ['early November', '2022-11-10'], ['mid-November', '2022-11-15'], ['mid November 2022', '2022-11-15'], ['late November', '2022-11-30'], ['end-November', '2022-11-30'],
    ['end Nov', '2022-11-30'], ['by the end of November', '2022-11-30'], ['before the end of November', '2022-11-30'], ['the middle of December', '2022-12-15'],
    ['by the start of December', '2022-12-01'], ['beginning of December', '2022-12-10'], ['first half of November', '2022-11-15'], ['second half of November', '2022-11-30'],
    ['erbyn diwedd mis Tachwedd', '2022-11-30'], ['diwedd Tachwedd', '2022-11-30'], ['canol mis Tachwedd', '2022-11-15'], ['ganol Tachwedd', '2022-11-15'],
    ['dechrau mis Rhagfyr', '2022-12-10'], ['erbyn dechrau mis Rhagfyr', '2022-12-01'], ['hwyr ym mis Tachwedd', '2022-11-30'],
  ])('is read in part from %s', reads); // prettier-ignore
});

describe('a week', () => {
  it.each([
    ['w/c 14 November', '2022-11-20'], ['w/c 14/11', '2022-11-20'], ['wc 14th Nov', '2022-11-20'], ['W/C: 14 Nov 2022', '2022-11-20'], ['w/b 14 November', '2022-11-20'],
    ['week commencing Monday 14 November', '2022-11-20'], ['week beginning 14th November', '2022-11-20'], ['week of 16 November', '2022-11-20'], ['week 23rd August', '2023-08-27'],
    ['14 November (week commencing)', '2022-11-20'], ['week ending 18 November', '2022-11-18'], ['w/e 18/11/22', '2022-11-18'], ['wk c 14 Nov', '2022-11-20'], ['w/comm 14 Nov', '2022-11-20'],
    ['w/c 7 and 14 November', '2022-11-20'], ['weeks commencing 7, 14 and 21 November', '2022-11-27'], ['w/c 7/11 and 14/11', '2022-11-20'], ['week of November 16', '2022-11-20'],
    ['this week', '2022-10-16'], ['next week', '2022-10-23'], ['the week after next', '2022-10-30'], ['end of the week', '2022-10-16'], ['end of next week', '2022-10-23'],
    ["yr wythnos sy'n dechrau 14 Tachwedd", '2022-11-20'], ['wythnos yn dechrau ar 14 Tachwedd', '2022-11-20'], ['yr wythnos sy’n dechrau ddydd Llun 14 Tachwedd', '2022-11-20'],
    ["yr wythnos sy'n gorffen 18 Tachwedd", '2022-11-18'], ['yr wythnos nesaf', '2022-10-23'], ['yr wythnos hon', '2022-10-16'], ['erbyn diwedd yr wythnos', '2022-10-16'], ["dechrau'r wythnos nesaf", '2022-10-17'],
  ])('is read from %s', reads); // prettier-ignore
});

describe('the start of a period that has begun already', () => {
  it.each([
    ['by the start of the year', '2023-01-01'], ['by the beginning of the month', '2022-11-01'], ['by the start of the week', '2022-10-17'], ["erbyn dechrau'r wythnos", '2022-10-17'],
    ['by the start of next month', '2022-11-01'], ['by the start of the academic year', '2023-09-01'], ["erbyn dechrau'r flwyddyn", '2023-01-01'],
  ])('is that of the next: %s', reads); // prettier-ignore
});

describe('a season', () => {
  it.each([
    ['Autumn 2021', 'period 2021-09-01 2021-11-30'], ['Winter 2022/23', 'period 2022-12-01 2023-02-28'], ['winter 2023', 'period 2023-12-01 2024-02-29'], ['in the autumn', 'period 2022-09-01 2022-11-30'],
    ['by spring', 'period 2023-03-01 2023-05-31'], ['next autumn', 'period 2023-09-01 2023-11-30'], ['early spring', 'period 2023-03-01 2023-03-31'], ['Late Summer 2023', 'period 2023-08-01 2023-08-31'],
    ['before the summer', 'day 2023-05-31 2023-05-31'], ['Gwanwyn 2023', 'period 2023-03-01 2023-05-31'], ['yr hydref', 'period 2022-09-01 2022-11-30'], ['haf 2023', 'period 2023-06-01 2023-08-31'],
    ['Gaeaf 2022', 'period 2022-12-01 2023-02-28'], ['yn y gwanwyn', 'period 2023-03-01 2023-05-31'], ['Spring 2023-ongoing', 'period 2023-03-01 2023-05-31'],
    ['Fall 2023', 'period 2023-09-01 2023-11-30'], ['next fall', 'period 2023-09-01 2023-11-30'], ['the fall', 'not-a-deadline'],
  ])('is read from %s as %s', (words, found) => {
    expect(span(readDeadline(words, OCTOBER))).toBe(found);
  }); // prettier-ignore
});

describe('a quarter, a half, a year', () => {
  it.each([
    ['Q4 2022/23', 'period 2023-01-01 2023-03-31'], ['Q1 2023-24', 'period 2023-04-01 2023-06-30'], ['2023/24 Q1', 'period 2023-04-01 2023-06-30'], ['Q4 22/23', 'period 2023-01-01 2023-03-31'],
    ['Q3', 'period 2022-10-01 2022-12-31'], ['Q2', 'period 2023-07-01 2023-09-30'], ['end of Q3', 'period 2022-12-01 2022-12-31'], ['fourth quarter of 2022/23', 'period 2023-01-01 2023-03-31'],
    ['Q3 2023', 'period 2023-07-01 2023-09-30'], ['last quarter of 2022', 'period 2022-10-01 2022-12-31'], ['H1 2023/24', 'period 2023-04-01 2023-09-30'], ['H2 2023', 'period 2023-07-01 2023-12-31'],
    ['first half of 2023', 'period 2023-01-01 2023-06-30'], ['Chwarter 4 2022/23', 'period 2023-01-01 2023-03-31'], ['Ch4 2022/23', 'period 2023-01-01 2023-03-31'],
    ['pedwerydd chwarter 2022/23', 'period 2023-01-01 2023-03-31'], ['chwarter olaf 2022/23', 'period 2023-01-01 2023-03-31'], ['hanner cyntaf 2023', 'period 2023-01-01 2023-06-30'],
    ['Q2 (July-Sept) 2023/24', 'period 2023-07-01 2023-09-30'], ['Q3 (22/23)', 'period 2022-10-01 2022-12-31'], ['Q2/3 2023/24', 'period 2023-07-01 2023-12-31'], ['Q1, Q2 2023/24', 'period 2023-04-01 2023-09-30'],
    ['Quarters 3 and 4, 2022-23', 'period 2022-10-01 2023-03-31'], ['Chwarter 1 a 2 2023/24', 'period 2023-04-01 2023-09-30'], ['2Q 2023/24', 'period 2023-07-01 2023-09-30'], ['Q2 2023/4', 'period 2023-07-01 2023-09-30'],
    ['Q3 FY24', 'period 2023-10-01 2023-12-31'], ['Q3 FY2024', 'period 2023-10-01 2023-12-31'], ['H1 FY24', 'period 2023-04-01 2023-09-30'], ["Q3 '23", 'period 2023-07-01 2023-09-30'], ['Q4-2022', 'period 2022-10-01 2022-12-31'],
    ['2022-26', 'period 2022-01-01 2026-12-31'], ['2022/2026', 'period 2022-01-01 2026-12-31'], ['2023 - 25', 'period 2023-01-01 2025-12-31'], ['2023/4', 'period 2023-04-01 2024-03-31'],
    ['2023/24', 'period 2023-04-01 2024-03-31'], ['over the course of 2023-24', 'period 2023-04-01 2024-03-31'], ['FY 23/24', 'period 2023-04-01 2024-03-31'], ['FY23', 'period 2022-04-01 2023-03-31'],
    ['2023', 'period 2023-01-01 2023-12-31'], ['by 2025', 'period 2025-01-01 2025-12-31'], ['early 2023', 'period 2023-01-01 2023-03-31'], ['mid 2023', 'period 2023-01-01 2023-06-30'],
    ['academic year 2022/23', 'period 2022-09-01 2023-08-31'], ['2023/24 academic year', 'period 2023-09-01 2024-08-31'], ['blwyddyn academaidd 2022/23', 'period 2022-09-01 2023-08-31'],
  ])('is read from %s as %s', (words, found) => {
    expect(span(readDeadline(words, OCTOBER))).toBe(found);
  }); // prettier-ignore

  it.each([
    ['this month', '2022-10-31'], ['next month', '2022-11-30'], ['end of next month', '2022-11-30'], ['by the end of the month', '2022-10-31'], ['month end', '2022-10-31'], ['EOM', '2022-10-31'],
    ['next quarter', '2023-03-31'], ['end of the quarter', '2022-12-31'], ['this year', '2022-12-31'], ['end of year', '2022-12-31'], ['year end', '2022-12-31'], ['next year', '2023-12-31'],
    ['end of the financial year', '2023-03-31'], ['end of FY', '2023-03-31'], ['next financial year', '2024-03-31'], ['end of the academic year', '2023-08-31'], ['this school year', '2023-08-31'],
    ['y mis nesaf', '2022-11-30'], ['y mis hwn', '2022-10-31'], ['diwedd y mis', '2022-10-31'], ['y chwarter nesaf', '2023-03-31'], ['eleni', '2022-12-31'], ['diwedd eleni', '2022-12-31'],
    ['erbyn diwedd y flwyddyn', '2022-12-31'], ['y flwyddyn nesaf', '2023-12-31'], ['erbyn diwedd y flwyddyn ariannol', '2023-03-31'], ['y flwyddyn ariannol nesaf', '2024-03-31'],
  ])('is read from %s in October 2022', reads); // prettier-ignore
});

describe('a feast or a holiday', () => {
  it.each([
    ['before Christmas', '2022-12-24'], ['by Christmas', '2022-12-25'], ['before the Christmas break', '2022-12-24'], ['before Xmas', '2022-12-24'], ['before Easter', '2023-04-06'],
    ['by Easter 2024', '2024-03-31'], ['by the new year', '2022-12-31'], ['in the New Year', '2023-01-31'], ['cyn y Nadolig', '2022-12-24'], ['cyn y Pasg', '2023-04-06'], ["cyn gwyliau'r Nadolig", '2022-12-24'],
    ['by Good Friday', '2023-04-07'], ['Easter Monday 2024', '2024-04-01'], ['by Christmas Eve', '2022-12-24'], ['Boxing Day', '2022-12-26'], ["by New Year's Eve", '2022-12-31'], ["before St David's Day", '2023-02-28'],
    ["by International Women's Day", '2023-03-08'], ['by Remembrance Sunday', '2022-11-13'], ['by Halloween', '2022-10-31'], ['May Day 2023', '2023-05-01'], ['erbyn Gŵyl Dewi', '2023-03-01'], ['Gwener y Groglith', '2023-04-07'], ['yn y Flwyddyn Newydd', '2023-01-31'],
  ])('is read from %s', reads); // prettier-ignore

  it.each([
    ['england-and-wales', '2023-08-28'], ['scotland', '2023-08-07'],
  ] as const)('may be the August bank holiday of %s', (nation, day) => {
    expect(outcome(readDeadline('by the August bank holiday', { ...OCTOBER, nation }))).toBe(day);
  }); // prettier-ignore

  it.each([['2008', '2008-03-23'], ['2021', '2021-04-04'], ['2025', '2025-04-20'], ['2038', '2038-04-25']])(
    'may be Easter %s, which falls on %s',
    (year, day) => {
      expect(outcome(readDeadline(`by Easter ${year}`, OCTOBER))).toBe(day);
    },
  ); // prettier-ignore

  it('may be next year’s Easter if this year’s is over', () => {
    expect(outcome(readDeadline('before Easter', saidOn('2023-04-07')))).toBe('2024-03-28');
  });
});

describe('days from one to another, said on Wednesday 12 October 2022', () => {
  it.each([
    ['between now and the 5th of November', 'period 2022-10-12 2022-11-05'],
    ['between now and Christmas', 'period 2022-10-12 2022-12-25'],
    ['from today until Friday', 'period 2022-10-12 2022-10-14'],
    ["rhwng nawr a'r Nadolig", 'period 2022-10-12 2022-12-25'],
    ['rhwng rŵan a diwedd y mis', 'period 2022-10-12 2022-10-31'],
    ['o heddiw tan ddydd Gwener', 'period 2022-10-12 2022-10-14'],
    ["rhwng y 3ydd a'r 10fed o Dachwedd", 'period 2022-11-03 2022-11-10'],
    ["o'r 24 i'r 28 o Hydref", 'period 2022-10-24 2022-10-28'],
    ['the 24th to the 28th of October', 'period 2022-10-24 2022-10-28'],
    ['the 24th through the 28th of October', 'period 2022-10-24 2022-10-28'],
  ])('are read from %s', (words, found) => {
    expect(span(readDeadline(words, OCTOBER))).toBe(found);
  });
});
