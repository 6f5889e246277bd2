import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/reading/deadlines/read-deadline.js';
import { lastDay, NOVEMBER } from './said.js';

describe('holidays', () => {
  it.each([
    ['mothering sunday', '2027-03-07'], ['august bank holiday', '2027-08-30'], ['Hogmanay', '2026-12-31'], ['easter mon', '2027-03-29'], ['Easter Mon. 2027', '2027-03-29'],
    ['Good Fri', '2027-03-26'], ['Shrove Tuesday', '2027-02-09'], ['early May bank holiday', '2027-05-03'], ['late May bank holiday', '2027-05-31'],
    ['Bonfire Night', '2027-11-05'], ["Valentine's Day", '2027-02-14'], ['Xmas Eve', '2026-12-24'], ["New Year's Day", '2027-01-01'], ["Mother's Day", '2027-03-07'],
    ["Father's Day", '2027-06-20'], ['Burns Night', '2027-01-25'], ['Dydd Gŵyl Dewi', '2027-03-01'], ['Calan Mai', '2027-05-01'], ['Dydd Calan', '2027-01-01'],
    ['Dydd Nadolig', '2026-12-25'], ['dydd Llun y Sulgwyn', '2027-05-17'], ['Summer recess 2027', 'none'], ['Ascension Day', '2027-05-06'],
    ['by the spring bank hol', '2027-05-31'], ['half term recess 2028', 'none'],
  ])('%s: %s', (words, due) => {
    expect(lastDay(readDeadline(words, NOVEMBER))).toBe(due);
  }); // prettier-ignore
});

describe('words that mean no single day', () => {
  it.each([
    ['every Friday', 'none'], ['bob dydd Gwener', 'none'], ['on Fridays', 'none'], ['each Monday', 'none'], ['every other Tuesday', 'none'],
    ['first Monday of every month', 'none'], ['bob yn ail ddydd Mawrth', 'none'], ['every two weeks', 'none'], ['within 2 weeks of receipt', 'none'],
    ['within 5 working days of appointment', 'none'], ['two weeks after approval', 'none'], ['3 months from sign-off', 'none'], ['2 weeks ago', 'none'],
    ['wythnos ar ôl ei dderbyn', 'none'], ['as agreed at the meeting of 15 October', 'none'], ['as discussed on 3 November', 'none'], ['see minutes of 14 October', 'none'],
    ['fel y cytunwyd yn y cyfarfod ar 15 Hydref', 'none'], ['Mrs May', 'none'], ['may need review', 'none'], ['May to lead', 'none'], ['Version: 1.10.30', 'none'],
    ['v1.10.26', 'none'], ["four weeks' notice", 'none'], ['6 week consultation', 'none'], ['un mis o rybudd', 'none'], ['every second Wednesday', 'none'],
    ['bob mis Mawrth', 'none'], ['each working day', 'none'], ['within 14 days of invoice', 'none'], ["ymhen pythefnos o'i gael", 'none'], ['letter dated 3 May 2026', 'none'],
    ['Ms May to lead', 'none'], ['may be late', 'none'], ['ver. 2.10.26', 'none'], ["two months' notice", 'none'],
  ])('%s: %s', (words, due) => {
    expect(lastDay(readDeadline(words, NOVEMBER))).toBe(due);
  }); // prettier-ignore
});
