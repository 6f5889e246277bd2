import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/reading/deadlines/read-deadline.js';
import { OCTOBER, outcome, saidOn, span } from './said.js';

const reads = (words: string, due: string): void => {
  expect(outcome(readDeadline(words, OCTOBER))).toBe(due);
};

describe('a day of the calendar', () => {
  it.each([
    ['15/11/22', '2022-11-15'], ['15/11/2022', '2022-11-15'], ['15.11.22', '2022-11-15'], ['15-11-2022', '2022-11-15'], ['15 / 11 / 2022', '2022-11-15'],
    ['15/11', '2022-11-15'], ['15.11', '2022-11-15'], ['1/3', '2023-03-01'], ['by Monday 21/11', '2022-11-21'], ['Mon 21/11/22', '2022-11-21'],
    ['2022-11-15', '2022-11-15'], ['2022/11/15', '2022-11-15'], ['2022-11-15T17:00', '2022-11-15'], ['2022-11-15T17:00:00.000Z', '2022-11-15'],
    ['15/11/2022 17:00', '2022-11-15'], ['29/02', '2024-02-29'],
    ['15 11 2022', '2022-11-15'], ['15\\11\\22', '2022-11-15'], ['20221115', '2022-11-15'], ['2022-Nov-15', '2022-11-15'], ['2022 November 15', '2022-11-15'], ['Nov-15-2022', '2022-11-15'],
    ['2022-11-15T17:00:00+01:00', '2022-11-15'], ['17.00 Tuesday 15 November', '2022-11-15'],
  ])('is read from the figures of %s with the day first', reads); // prettier-ignore

  it.each([
    ['30 November', '2022-11-30'], ['30th November', '2022-11-30'], ['30 th November', '2022-11-30'], ['30th of November, 2022', '2022-11-30'],
    ['30-Nov-22', '2022-11-30'], ['30 Nov 22', '2022-11-30'], ["30 Nov '22", '2022-11-30'], ['30 Nov. 2022', '2022-11-30'], ['30/Nov/2022', '2022-11-30'],
    ['30Nov2022', '2022-11-30'], ['Wed 30 Nov', '2022-11-30'], ['Wednesday, 30th November 2022', '2022-11-30'], ['Wednesday the 30th of November', '2022-11-30'],
    ['the thirtieth of November', '2022-11-30'], ['twenty-first of March', '2023-03-21'], ['November 30th', '2022-11-30'], ['November 30, 2022', '2022-11-30'],
    ['Nov 30', '2022-11-30'], ['Wednesday November 30', '2022-11-30'], ['(30 November)', '2022-11-30'], ['30 NOVEMBER 2022', '2022-11-30'], ['30 November 2019', '2019-11-30'],
  ])('is read from %s', reads); // prettier-ignore

  it.each([
    ['erbyn 30 Tachwedd', '2022-11-30'], ['30ain o Dachwedd', '2022-11-30'], ['y 30ain o Dachwedd 2022', '2022-11-30'], ['dydd Mercher 30 Tachwedd', '2022-11-30'],
    ['1af Rhagfyr', '2022-12-01'], ['y 1af o Ragfyr', '2022-12-01'], ['2il o Fedi 2023', '2023-09-02'], ['3ydd Ionawr', '2023-01-03'], ['erbyn y 5ed o Fawrth', '2023-03-05'],
    ['11eg o Chwefror', '2023-02-11'], ['18fed Ebrill', '2023-04-18'], ['5 Mai', '2023-05-05'], ['6 o Fai 2023', '2023-05-06'], ['10 o Fehefin', '2023-06-10'],
    ['14 Gorffennaf', '2023-07-14'], ['14 o Orffennaf', '2023-07-14'], ['9 Awst', '2023-08-09'], ['31 Hydref', '2022-10-31'], ['dydd Iau 14 Gorffennaf 2022', '2022-07-14'],
    ['dydd Mawrth 15 Tachwedd', '2022-11-15'], ['ddydd Llun, 21 Tachwedd', '2022-11-21'], ['3 mis Mawrth 2023', '2023-03-03'],
  ])('is read from the Welsh %s', reads); // prettier-ignore

  it.each([
    ['31 February', 'no-such-date'], ['29 February 2023', 'no-such-date'], ['30/13/22', 'no-such-date'], ['32 March', 'no-such-date'], ['31/11/2022', 'no-such-date'],
    ['0 May', 'no-such-date'], ['2022-02-30', 'no-such-date'], ['31ain Tachwedd', 'no-such-date'], ['30 Chwefror 2023', 'no-such-date'], ['Friday 31 June', 'no-such-date'],
    ['30 November 2022, then 31 February', 'no-such-date'],
  ])('does not move for %s', reads); // prettier-ignore
});

describe('figures with the month first', () => {
  it.each([
    ['11/15/2022', '2022-11-15'], ['11/15/22', '2022-11-15'], ['by 11/30', '2022-11-30'], ['12/11/2022', '2022-11-12'], ['11.15.2022', 'no-such-date'], ['2/30/2023', 'no-such-date'],
  ])('are a date only if the second one cannot be a month: %s', reads); // prettier-ignore

  it('are marked as inferred', () => {
    const reading = readDeadline('11/15/2022', OCTOBER);
    expect(reading.ok && reading.deadline.inferred).toEqual(['weekday', 'month']);
  });
});

describe('a missing year', () => {
  it.each([
    ['Thursday 14 July', '2022-10-12', '2022-07-14'], ['Thursday 14 July', '2022-06-01', '2022-07-14'], ['14 July', '2022-10-12', '2023-07-14'],
    ['12 October', '2022-10-12', '2022-10-12'], ['11 October', '2022-10-12', '2023-10-11'], ['Jan 3rd', '2021-12-17', '2022-01-03'], ['29 February', '2022-10-12', '2024-02-29'],
    ['Monday 3 January', '2021-12-17', '2022-01-03'], ['Friday 14 October', '2022-10-19', '2022-10-14'],
  ])('of %s, said on %s, becomes %s', (words, day, due) => {
    expect(outcome(readDeadline(words, saidOn(day)))).toBe(due);
  }); // prettier-ignore
});

describe('a weekday', () => {
  it.each([
    ['Friday', '2022-10-14'], ['this Friday', '2022-10-14'], ['on Wednesday', '2022-10-19'], ['Monday', '2022-10-17'], ['next Monday', '2022-10-17'],
    ['next Friday', '2022-10-21'], ['Friday this week', '2022-10-14'], ['Friday next week', '2022-10-21'], ['Monday week', '2022-10-24'], ['Weds', '2022-10-19'],
    ['erbyn dydd Gwener', '2022-10-14'], ['nos Wener', '2022-10-14'], ['dydd Gwener nesaf', '2022-10-21'], ['next week Thursday', '2022-10-20'],
    ['next week, on Thursday', '2022-10-20'], ['Friday fortnight', '2022-10-28'], ['bore Llun', '2022-10-17'], ['fore dydd Mawrth', '2022-10-18'], ['prynhawn Iau', '2022-10-13'], ['dydd Mawrth', '2022-10-18'], ['ddydd Sul', '2022-10-16'],
  ])('is read from %s on a Wednesday', reads); // prettier-ignore

  it.each([
    ['Friday 14th', '2022-10-14'], ['Monday 21', '2022-11-21'], ['on Monday 21 at 10am', '2022-11-21'], ['by the 30th', '2022-10-30'], ['30th', '2022-10-30'],
    ['the 5th', '2022-11-05'], ['the 5th of next month', '2022-11-05'], ['dydd Iau y 10fed', '2022-11-10'], ['31st', '2022-10-31'],
    ['last Friday of November', '2022-11-25'], ['first Monday in December', '2022-12-05'], ['the second Tuesday of March 2023', '2023-03-14'],
    ['last working day of the month', '2022-10-31'], ['last working day of December 2022', '2022-12-30'], ['first week of November', '2022-11-07'],
  ])('is read from %s', reads); // prettier-ignore

  it.each([
    ['today', '2022-10-12'], ['tomorrow', '2022-10-13'], ['the day after tomorrow', '2022-10-14'], ['heddiw', '2022-10-12'], ['yfory', '2022-10-13'], ['drennydd', '2022-10-14'],
    ['EOD', '2022-10-12'], ['COP today', '2022-10-12'], ['EOD tomorrow', '2022-10-13'], ['close of play Friday', '2022-10-14'], ['Friday close of play', '2022-10-14'],
    ['close of business on Friday 14 October', '2022-10-14'], ['noon Friday', '2022-10-14'], ['by 5.30pm on Friday 14 October', '2022-10-14'], ['17:00 14 October', '2022-10-14'],
    ['midnight 14 October', '2022-10-14'], ['diwedd y dydd heddiw', '2022-10-12'], ['hanner dydd ddydd Gwener', '2022-10-14'], ['5yp ddydd Gwener 14 Hydref', '2022-10-14'],
  ])('is read from %s without its time', reads); // prettier-ignore
});

describe('a weekday after its day', () => {
  it.each([
    ['30/11/2022 (Wed)', '2022-11-30'], ['2022-11-30 (Wednesday)', '2022-11-30'], ['30 November, Wednesday', '2022-11-30'], ['30 November or Friday', '2022-10-14'],
  ])('adds nothing in %s', reads); // prettier-ignore
});

describe('a year relative to this one', () => {
  it.each([
    ['March next year', '2023-03-31'], ['December of next year', '2023-12-31'], ['5 December next year', '2023-12-05'], ['by the end of February of next year', '2023-02-28'],
    ['December this year', '2022-12-31'], ['spring next year', '2023-05-31'], ['mis Rhagfyr y flwyddyn nesaf', '2023-12-31'],
  ])('is read from %s', reads); // prettier-ignore
});

describe('a range', () => {
  it.each([
    ['14-25 November', 'period 2022-11-14 2022-11-25'], ['17th- 25th November 2022', 'period 2022-11-17 2022-11-25'], ['14th to the 25th of November', 'period 2022-11-14 2022-11-25'],
    ['November 14-25, 2022', 'period 2022-11-14 2022-11-25'], ['Jan 3rd- 6th', 'period 2023-01-03 2023-01-06'], ['between 14 and 25 November', 'period 2022-11-14 2022-11-25'],
    ['14/11/22 - 25/11/22', 'period 2022-11-14 2022-11-25'], ['28 Dec - 6 Jan', 'period 2022-12-28 2023-01-06'], ['From 1 September 2022 – 30 November', 'period 2022-09-01 2022-11-30'],
    ['1 September – 20 October', 'period 2022-09-01 2022-10-20'], ['Monday 14 - Friday 18 November', 'period 2022-11-14 2022-11-18'], ['14, 16 and 25 November', 'period 2022-11-16 2022-11-25'],
    ['Nov/Dec 2022', 'period 2022-11-01 2022-12-31'], ['January to April 2023', 'period 2023-01-01 2023-04-30'], ['November - January', 'period 2022-11-01 2023-01-31'],
    ['Nov 2023 to February', 'period 2023-11-01 2024-02-29'], ['Spring/Summer 2023', 'period 2023-03-01 2023-08-31'], ['Q3/Q4 2022/23', 'period 2022-10-01 2023-03-31'],
    ['2023-2025', 'period 2023-01-01 2025-12-31'],
    ['17/18 November', 'period 2022-11-17 2022-11-18'], ['17/18th November 2022', 'period 2022-11-17 2022-11-18'], ['30th November/1st December', 'period 2022-11-30 2022-12-01'],
    ['31 October–4 November 2022', 'period 2022-10-31 2022-11-04'], ['Oct 31-Nov 4', 'period 2022-10-31 2022-11-04'], ['14th-25th of November, 2022', 'period 2022-11-14 2022-11-25'],
    ['Dec 22 - Feb 23', 'period 2022-12-01 2023-02-28'], ["Dec '22 - Feb '23", 'period 2022-12-01 2023-02-28'], ['5-9/12/22', 'period 2022-12-05 2022-12-09'], ['5/12-9/12', 'period 2022-12-05 2022-12-09'],
    ['05/12/22-09/12/22', 'period 2022-12-05 2022-12-09'], ['05.12.22-09.12.22', 'period 2022-12-05 2022-12-09'], ['rhwng 14 a 25 Tachwedd', 'period 2022-11-14 2022-11-25'], ['o 14 Tachwedd hyd at 25 Tachwedd', 'period 2022-11-14 2022-11-25'],
    ['Ionawr i Ebrill 2023', 'period 2023-01-01 2023-04-30'], ['rhwng Ionawr ac Ebrill 2023', 'period 2023-01-01 2023-04-30'],
  ])('is read from %s as %s', (words, found) => {
    expect(span(readDeadline(words, OCTOBER))).toBe(found);
  }); // prettier-ignore
});
