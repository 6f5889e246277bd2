import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/reading/deadlines/read-deadline.js';
import { lastDay, NOVEMBER } from './said.js';

describe('days counted from a date or an event', () => {
  it.each([
    ['2 weeks before 15 December', '2026-12-01'], ['5 working days before the Board on 3 December', '2026-11-26'], ['a week after 15 December', '2026-12-22'],
    ['4 weeks before 31 March', '2027-03-03'], ['by the Friday before the meeting on 3 December', '2026-11-27'], ['within 20 working days of 12 November 2026', '2026-12-10'],
    ['deuddydd cyn y Bwrdd ar 3 Rhagfyr', '2026-12-01'], ['a week before Christmas', '2026-12-18'], ['two weeks before the end of January', '2027-01-17'],
    ['10 days after the next meeting', '2026-12-19'], ['two days before 1 March', '2027-02-27'], ['the day after Boxing Day', '2026-12-27'],
    ['the last Friday before Christmas', '2026-12-18'], ['a month after the launch on 4 January', '2027-02-04'], ['the Monday after Easter', '2027-03-29'],
    ['the week before Easter', '2027-03-21'], ['the working day before 7 December', '2026-12-04'], ['within a month of 15/12/26', '2027-01-15'],
    ['3 days prior to the AGM (10 December)', '2026-12-07'], ['a fortnight from 20 November', '2026-12-04'],
    ['six weeks following the workshop on 2 December 2026', '2027-01-13'], ['tair wythnos cyn 31 Rhagfyr', '2026-12-10'], ['mis ar ôl y lansiad ar 4 Ionawr', '2027-02-04'],
    ['o fewn 10 diwrnod gwaith i 16 Tachwedd', '2026-11-30'], ['y diwrnod cyn y gynhadledd ar 3 Rhagfyr', '2026-12-02'], ['yr wythnos cyn y Nadolig', '2026-12-20'],
    ["y dydd Mercher wedi'r Pasg", '2027-03-31'], ['pum diwrnod gwaith cyn y cyfarfod nesaf', '2026-12-02'],
    ['no later than three days before the start of January', '2026-12-29'], ['the third Tuesday after Easter', '2027-04-13'],
    ['at least ten working days before the Council meeting on 16 December 2026', '2026-12-02'], ['mis cyn y Pasg', '2027-02-28'],
    ['the night before 10 December', '2026-12-09'], ['before Mothering Sunday', '2027-03-06'], ['10 minutes before the meeting', '2026-12-09'],
    ['2 weeks from Monday', '2026-11-30'], ['two weeks on Monday', '2026-11-30'], ['30 November (2 weeks before the Board)', '2026-11-30'],
    ['Draft by 20 November, a week before the Board on 27 November', '2026-11-20'], ['within two weeks of this meeting', '2026-11-25'],
    ['within a week of the next meeting', '2026-12-16'],
  ])('%s: %s', (words, due) => {
    expect(lastDay(readDeadline(words, NOVEMBER))).toBe(due);
  }); // prettier-ignore
});

describe('weekdays, weekends and months after next', () => {
  it.each([
    ['the Monday after next', '2026-11-23'], ['Friday after next', '2026-11-27'], ['the weekend after next', '2026-11-29'], ['Tuesday, next week', '2026-11-17'],
    ['monday of the following week', '2026-11-16'], ['next weekend', '2026-11-22'], ['by the weekend', '2026-11-15'], ['this weekend', '2026-11-15'],
    ['the month after next', '2027-01-31'], ['Thursday of next week', '2026-11-19'], ['Wednesday of the week after next', '2026-11-25'],
    ['dydd Llun ar ôl nesaf', '2026-11-23'], ['y mis ar ôl nesaf', '2027-01-31'], ['ddydd Mawrth, yr wythnos nesaf', '2026-11-17'], ['penwythnos nesaf', '2026-11-22'],
    ['by Tuesday (next week)', '2026-11-17'], ['Monday in the week after next', '2026-11-23'], ['y penwythnos ar ôl nesaf', '2026-11-29'],
  ])('%s: %s', (words, due) => {
    expect(lastDay(readDeadline(words, NOVEMBER))).toBe(due);
  }); // prettier-ignore
});
