import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/reading/deadlines/read-deadline.js';
import { OCTOBER, outcome } from './said.js';

const reads = (words: string, due: string): void => {
  expect(outcome(readDeadline(words, OCTOBER))).toBe(due);
};

describe('days, weeks and months counted from the day of the message', () => {
  it.each([
    ['within 5 days', '2022-10-17'], ['within 28 days', '2022-11-09'], ['within a week', '2022-10-19'], ['in two weeks', '2022-10-26'], ["in two weeks' time", '2022-10-26'],
    ['in six weeks’ time', '2022-11-23'], ['2 weeks from today', '2022-10-26'], ['fortnight', '2022-10-26'], ['within the next fortnight', '2022-10-26'], ['one to two weeks', '2022-10-26'],
    ['in the next couple of weeks', '2022-10-26'], ['within 48 hours', '2022-10-14'], ['within 24 hours', '2022-10-13'], ['a month', '2022-11-12'], ['in 3 months', '2023-01-12'],
    ['3-6 months', '2023-04-12'], ['6 months-1 Year', '2023-10-12'], ['in the next 6 months', '2023-04-12'], ['within the next year', '2023-10-12'], ['18 months', '2024-04-12'],
    ['12 wks', '2023-01-04'], ['6 mths', '2023-04-12'], ['2-3 yrs', '2025-10-12'], ['12+ months', '2023-10-12'], ['within half a year', '2023-04-12'],
    ['within twenty-eight (28) days', '2022-11-09'], ['twenty one days', '2022-11-02'], ['forty-five days', '2022-11-26'],
    ['a week today', '2022-10-19'], ['a fortnight tomorrow', '2022-10-27'], ['a week on Friday', '2022-10-21'], ['two weeks on Monday', '2022-10-31'], ['a week from Tuesday', '2022-10-25'],
  ])('are read from %s', reads); // prettier-ignore

  it.each([
    ['ymhen wythnos', '2022-10-19'], ['o fewn pythefnos', '2022-10-26'], ['ymhen pythefnos', '2022-10-26'], ['o fewn mis', '2022-11-12'], ['ymhen tri mis', '2023-01-12'],
    ['o fewn 6 mis', '2023-04-12'], ['dros y 3 mis nesaf', '2023-01-12'], ['o fewn y chwe mis nesaf', '2023-04-12'], ['o fewn blwyddyn', '2023-10-12'], ['ymhen dwy flynedd', '2024-10-12'],
    ['cyn pen mis', '2022-11-12'], ['cyn pen pythefnos', '2022-10-26'], ['ymhen deufis', '2022-12-12'], ['ymhen deuddydd', '2022-10-14'],
    ['wythnos i ddydd Gwener', '2022-10-21'], ['wythnos i heddiw', '2022-10-19'], ['pythefnos i heddiw', '2022-10-26'],
  ])('are read from the Welsh %s', reads); // prettier-ignore

  it('give the last day of a shorter month for the 31st and a month', () => {
    expect(outcome(readDeadline('in a month', { ...OCTOBER, saidAt: '2023-01-31T09:00' }))).toBe('2023-02-28');
  });
});

describe('working days', () => {
  it.each([
    ['within 10 working days', '2022-10-26'], ['within ten (10) working days', '2022-10-26'], ['3 business days', '2022-10-17'], ['o fewn 10 diwrnod gwaith', '2022-10-26'],
    ['5 clear working days', '2022-10-19'], ['10 w/days', '2022-10-26'], ['3 workdays', '2022-10-17'],
  ])('are counted from %s over weekends', reads); // prettier-ignore

  it.each([
    ['england-and-wales', '2023-01-05'], ['scotland', '2023-01-06'], ['northern-ireland', '2023-01-05'],
  ] as const)('skip the bank holidays of %s', (nation, due) => {
    // From Friday 23 December 2022: 26 and 27 December and 2 January are holidays in all three, 3 January in Scotland.
    const reading = readDeadline('within 6 working days', { ...OCTOBER, nation, saidAt: '2022-12-23T11:00' });
    expect(outcome(reading)).toBe(due);
  }); // prettier-ignore
});

describe('the next meeting', () => {
  it.each([
    'next meeting', 'by the next meeting', 'before the next meeting', 'at the next Board meeting', 'in time for the next meeting', 'Next mtg', 'next SCG meeting', 'before the meeting',
    'y cyfarfod nesaf', 'erbyn y cyfarfod nesaf', 'yn y cyfarfod nesaf', 'cyn y cyfarfod nesaf',
  ])('is its day in %s', (words) => {
    const reading = readDeadline(words, OCTOBER);
    expect(reading.ok && reading.deadline).toEqual({
      said: words, basis: 'meeting', from: '2022-11-17', due: '2022-11-17', inferred: ['meeting-date'],
    });
  }); // prettier-ignore

  it('has no day if it is not known', () => {
    expect(outcome(readDeadline('by the next meeting', { ...OCTOBER, nextMeeting: null }))).toBe('meeting');
    expect(outcome(readDeadline('a week before the meeting', { ...OCTOBER, nextMeeting: null }))).toBe('day');
  });

  it.each([
    ['a week before the meeting', '2022-11-10'], ['two weeks ahead of the next meeting', '2022-11-03'], ['5 working days before the meeting', '2022-11-10'], ['the day before the meeting', '2022-11-16'],
    ['the week before the next meeting', '2022-11-13'], ['wythnos cyn y cyfarfod', '2022-11-10'], ['bythefnos cyn y cyfarfod nesaf', '2022-11-03'],
  ])('is counted back from in %s', reads); // prettier-ignore
});

describe('words without a day', () => {
  it.each(['Ongoing', 'On-going', 'on going', 'Rolling', 'Continuous', 'Monthly', 'each meeting', 'parhaus', 'Yn barhaus', 'bob mis'])('%s is ongoing', (words) => {
    expect(outcome(readDeadline(words, OCTOBER))).toBe('ongoing');
  }); // prettier-ignore

  it.each([
    'Complete', 'Completed', 'Closed', 'Complete – 12 May 2022', 'TBC', 'tbd', 'to be confirmed', 'N/A', 'ASAP', 'as soon as possible', 'immediately', '-',
    "Wedi'i gwblhau", 'Cwblhawyd', "i'w gadarnhau", 'cyn gynted â phosibl',
  ])('%s sets no deadline', (words) => {
    expect(outcome(readDeadline(words, OCTOBER))).toBe('none');
  }); // prettier-ignore

  it.each(['', '   ', 'Head of Housing', 'Comms team', 'AJ', '5', 'Item 5', 'High', 'Version 2.1', '£2022', 'we may', '10am', '029 2082 3456', 'Year 1'])('%s is not a deadline', (words) => {
    expect(outcome(readDeadline(words, OCTOBER))).toBe('not-a-deadline');
  }); // prettier-ignore
});

describe('several dates in one cell', () => {
  it.each([
    ['1st draft 5 Nov; final 20 Nov', '2022-11-20'], ['Nov 5, Nov 20', '2022-11-20'], ['was 5 Nov, now 20 Nov', '2022-11-20'], ['20 Nov (revised from 25 Nov)', '2022-11-20'], ['20 Nov (ext. from 5 Nov)', '2022-11-20'], ['20 Nov (formerly 5 Nov)', '2022-11-20'], ['Revised to 20 Nov from 5 Nov', '2022-11-20'],
    ['Complete by 20 Nov', '2022-11-20'],
    ['Original: 5/11/22 Revised: 20/11/22', '2022-11-20'], ['30/11/2022 (ongoing)', '2022-11-30'], ['Ongoing – review March 2023', '2023-03-31'], ['Jan 2023 then rolling', '2023-01-31'],
    ['ISCG-3 by 12 December', '2022-12-12'], ['Deadline: 30 November 2022', '2022-11-30'], ['no later than 30 November', '2022-11-30'], ['heb fod yn hwyrach na 30 Tachwedd', '2022-11-30'],
  ])('in %s count as %s', reads); // prettier-ignore
});
