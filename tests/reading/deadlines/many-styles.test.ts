import { describe, expect, it } from 'vitest';
import { findDeadline } from '../../../src/reading/deadlines/find-deadline.js';
import { readDeadline } from '../../../src/reading/deadlines/read-deadline.js';
import { lastDay, MARCH, NOVEMBER } from './said.js';

describe('cells of November 2026', () => {
  it.each([
    ['by Fri 27 Nov', '2026-11-27'], ['27.11.26', '2026-11-27'], ['before the Xmas break', '2026-12-24'], ['3 weeks before 18 December', '2026-11-27'],
    ['five working days before 15 December 2026', '2026-12-08'], ['a fortnight after 4 December', '2026-12-18'], ['the Tuesday after next', '2026-11-24'],
    ['Thursday after next', '2026-11-26'], ['Wednesday, next week', '2026-11-18'], ['the twenty-ninth day of January 2027', '2027-01-29'],
    ['12th day of next month', '2026-12-12'], ['10 of next month', '2026-12-10'], ['December, 3rd', '2026-12-03'], ['wk 50', '2026-12-13'],
    ['week 3 of January 2027', '2027-01-21'], ['w/c Wed 25 November', '2026-11-29'], ['by end of this working week', '2026-11-13'], ['Monday 5 December', '2026-12-05'],
    ['by Sunday 29th', '2026-11-29'], ['15 March in 2027', '2027-03-15'], ['last week of February', '2027-02-28'], ['by the next meeting on 14 December', '2026-12-14'],
    ['Mothering Sunday', '2027-03-07'], ['by Hogmanay', '2026-12-31'], ['every Thursday', 'none'], ['within three weeks of receipt', 'none'],
    ['as agreed at the meeting of 14 October', 'none'], ['EOP Thursday', '2026-11-12'], ['COP 30/11', '2026-11-30'], ['2 weeks post meeting', '2026-11-25'],
    ['mid-to-late January', '2027-01-31'], ["end Jan '27", '2027-01-31'], ['Nov 26', '2026-11-30'], ['By 5pm Mon 23 Nov', '2026-11-23'],
    ['start of next financial year', '2027-04-30'], ['Whitsun', '2027-05-16'], ['by Easter Mon', '2027-03-29'], ['the second Thursday in December', '2026-12-10'],
    ['2nd Thurs of Dec', '2026-12-10'], ['erbyn 27 Tachwedd', '2026-11-27'], ['dydd Gwener 27 Tach', '2026-11-27'], ['erbyn y 27ain', '2026-11-27'],
    ['y trydydd o Ragfyr', '2026-12-03'], ['erbyn y cyntaf o Ionawr', '2027-01-01'], ['y pymthegfed o Ragfyr', '2026-12-15'], ['erbyn yr ugeinfed o Dachwedd', '2026-11-20'],
    ['erbyn yr ail ar bymtheg o Ragfyr', '2026-12-17'], ['yr unfed ar hugain o Ionawr 2027', '2027-01-21'], ['erbyn y dydd Gwener olaf o Dachwedd', '2026-11-27'],
    ['dydd Llun cyntaf mis Rhagfyr', '2026-12-07'], ['yr ail ddydd Mawrth ym mis Ionawr', '2027-01-12'], ['dydd Iau olaf y mis', '2026-11-26'],
    ['wythnos gyntaf mis Rhagfyr', '2026-12-07'], ['ail wythnos Ionawr', '2027-01-14'], ['wythnos olaf mis Tachwedd', '2026-11-30'], ['o fewn un mis ar ddeg', '2027-10-11'],
    ['o fewn tair wythnos', '2026-12-02'], ['ymhen deng niwrnod', '2026-11-21'], ['pythefnos cyn 15 Rhagfyr', '2026-12-01'], ['wythnos cyn y Nadolig', '2026-12-18'],
    ['tri diwrnod gwaith cyn 18 Rhagfyr', '2026-12-15'], ['wythnos ar ôl 4 Rhagfyr', '2026-12-11'], ['deuddydd cyn y Bwrdd ar 9 Rhagfyr', '2026-12-07'],
    ['y dydd Llun ar ôl 25 Tachwedd', '2026-11-30'], ['y dydd Gwener cyn y Nadolig', '2026-12-18'], ['erbyn Calan Gaeaf', '2027-11-01'], ['erbyn Gŵyl Ddewi', '2027-03-01'],
    ['erbyn y Sulgwyn', '2027-05-16'], ["erbyn dechrau'r flwyddyn", '2027-01-01'], ['erbyn canol dydd ddydd Gwener', '2026-11-13'],
    ['cyn y cyfarfod ar 8 Rhagfyr', '2026-12-08'], ['cyn cyfarfod mis Rhagfyr', '2026-12-09'], ['y cyfarfod ar ôl y nesaf', 'day'], ['bob dydd Gwener', 'none'],
    ['bob pythefnos', 'none'], ['every fortnight', 'none'], ['cyn gynted a phosibl', 'none'], ['cyn gynted ag y bo modd', 'none'], ['dim dyddiad cau', 'none'],
    ['ar fyrder', 'none'], ["o fewn pythefnos i'w dderbyn", 'none'], ['wythnos 49', '2026-12-06'], ['yr wythnos ar ôl nesaf', '2026-11-29'],
    ['dydd Llun 5 Rhagfyr', '2026-12-05'], ['erbyn diwedd yr wythnos nesaf', '2026-11-22'], ['ddiwedd mis Ionawr', '2027-01-31'], ['canol Rhagfyr', '2026-12-15'],
    ['dechrau Rhagfyr', '2026-12-10'], ['erbyn 5yp ddydd Llun 23 Tachwedd', '2026-11-23'], ['wythnos yn cychwyn 23 Tachwedd', '2026-11-29'], ['Sul y Mamau', '2027-03-07'],
    ['gŵyl y banc mis Awst', '2027-08-30'], ['ymhen y mis', '2026-12-11'], ['drennydd', '2026-11-13'], ['nos yfory', '2026-11-12'],
  ])('%s: %s', (words, due) => {
    expect(lastDay(readDeadline(words, NOVEMBER))).toBe(due);
  }); // prettier-ignore
});

describe('tasks of November 2026', () => {
  it.each([
    ['Sam to provide the costings on 10 December', '2026-12-10'], ['Join the call on Thursday', 'none'],
    ['Ada to circulate the note two weeks before the Board on 9 December', '2026-11-25'], ['Circulate papers by the Friday before the meeting on 9 December.', '2026-12-04'],
    ['Write to the council within 10 working days of 16 November 2026', '2026-11-30'], ['Send out invitations a week before Christmas', '2026-12-18'],
    ['Report back to the meeting after next', 'day'], ["Kim to give four weeks' notice to the landlord", 'none'], ['Set up a stall at the fair on 5 December', 'none'],
    ['Finance to submit the return on or before 30 November', '2026-11-30'], ['Draft plan to be shared in the first week of December', '2026-12-07'],
    ['Update the site every Friday', 'none'], ['Members may comment', 'none'], ['Jo to send slides by 20 November and the final report by 11 December', '2026-12-11'],
    ['Review the risk register before the Audit Committee on 2 December', '2026-12-02'], ['Siân i anfon y drafft erbyn dydd Gwener nesaf', '2026-11-20'],
    ["Gwen i gyflwyno'r papur ar 10 Rhagfyr", '2026-12-10'], ["Pawb i ymuno â'r alwad ddydd Iau", 'none'],
    ['Tomos i lunio nodyn wythnos cyn y cyfarfod ar 9 Rhagfyr', '2026-12-02'], ["Rhian i rannu'r cofnodion o fewn 5 diwrnod gwaith i'r cyfarfod", '2026-11-18'],
    ['Alun i ateb llythyr 3 Tachwedd', 'none'], ["Diweddaru'r wefan bob dydd Llun", 'none'], ["Bydd Elin yn trefnu'r gweithdy ar 12 Ionawr", 'none'],
    ['Nia to share y papur by dydd Mercher 25 Tachwedd', '2026-11-25'], ['Cadeirydd i ysgrifennu at y Gweinidog cyn diwedd Ionawr 2027', '2027-01-31'],
  ])('%s: %s', (words, due) => {
    expect(lastDay(findDeadline(words, NOVEMBER))).toBe(due);
  }); // prettier-ignore
});

describe('cells of March 2025', () => {
  it.each([
    ['by 20 March', '2025-03-20'], ['1 March', '2026-03-01'], ['two days after Easter', '2025-04-22'], ['the day after the May Day bank holiday', '2025-05-06'],
    ['August bank holiday', '2025-08-25'], ['spring bank holiday', '2025-05-26'], ['summer bank holiday', '2025-08-25'], ['6th Friday of May', 'no-such-date'],
    ['fifth Friday of May 2025', '2025-05-30'], ['2025-W20', '2025-05-18'], ['by 14th April 25', '2025-04-14'], ['within the next 4 business days', '2025-03-21'],
    ['the weekend after next', '2025-04-06'], ['Friday of the following week', '2025-03-28'], ['a month before 30 June', '2025-05-30'],
    ['three days prior to 1 May 2025', '2025-04-28'], ['Version: 2.11.24', 'none'], ["in a fortnight's time", '2025-03-31'],
    ['erbyn y Pasg', '2025-04-20'], ['erbyn 1 Mawrth', '2026-03-01'], ['deufis cyn 31 Mai 2025', '2025-03-31'], ['dydd Mawrth nesaf', '2025-03-25'],
    ['dydd Llun y Pasg', '2025-04-21'], ['y 31ain o Fai', '2025-05-31'], ['15-20 Ebrill', '2025-04-20'], ["rhwng nawr a'r Pasg", '2025-04-20'],
    ['erbyn toriad yr haf', '2025-07-31'],
  ])('%s: %s', (words, due) => {
    expect(lastDay(readDeadline(words, MARCH))).toBe(due);
  }); // prettier-ignore
});

describe('tasks of March 2025', () => {
  it.each([
    ['Ravi to present the findings on Thursday', '2025-03-20'], ['Lee to phone the caterer the day before the AGM on 14 May', '2025-05-13'],
  ])('%s: %s', (words, due) => {
    expect(lastDay(findDeadline(words, MARCH))).toBe(due);
  }); // prettier-ignore
});
