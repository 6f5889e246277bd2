import { describe, expect, it } from 'vitest';
import { madeBy, setUpOf } from './set-up-of.js';

describe('how often a group meets, with any verb and in any order', () => {
  it.each([
    [
      'From February we’ll convene just once a quarter, on the second Wednesday at 2pm',
      'INTERVAL=3;BYDAY=2WE',
      '2023-02-08',
      '14:00',
    ],
    [
      'First Monday of each month, half nine: that’s when this lot will gather from now on',
      'BYDAY=1MO',
      '2022-11-07',
      '09:30',
    ],
    [
      'Starting in the new year this group gets together every other month, fourth Tuesday, 3pm',
      'INTERVAL=2;BYDAY=4TU',
      '2023-01-24',
      '15:00',
    ],
    ['we’re going monthly: second Thursday, ten o’clock', 'BYDAY=2TH', '2022-11-10', '10:00'],
    ['Meetings go quarterly next year, third Wednesday, 10am', 'INTERVAL=3;BYDAY=3WE', '2023-01-18', '10:00'],
    [
      'Next year the board is to sit on the last Friday of every month at 11, starting in January',
      'BYDAY=-1FR',
      '2023-01-27',
      '11:00',
    ],
    ['our meetings move to Tuesdays, every fortnight, 1pm', 'INTERVAL=2;BYDAY=TU', '2022-10-25', '13:00'],
    ['cyfarfodydd misol o Ionawr, dydd Mawrth cyntaf am 11', 'BYDAY=1TU', '2023-01-03', '11:00'],
    [
      'bob chwarter y bydd y pwyllgor yn cyfarfod, yr ail ddydd Gwener am 10',
      'BYMONTH=1,4,7,10;BYDAY=2FR',
      '2023-01-13',
      '10:00',
    ],
    [
      'dydd Llun cyntaf bob mis am hanner awr wedi naw fydd ein cyfarfodydd ni o hyn allan',
      'BYDAY=1MO',
      '2022-11-07',
      '09:30',
    ],
    [
      'unwaith y mis o fis Ionawr ymlaen rydyn ni am gwrdd, y trydydd dydd Mawrth, 3 o’r gloch prynhawn',
      'BYDAY=3TU',
      '2023-01-17',
      '15:00',
    ],
    [
      'Pedwerydd dydd Mercher pob mis am ddau y pnawn: dyna pryd bydd y bwrdd yn dod at ei gilydd',
      'BYDAY=4WE',
      '2022-10-26',
      '14:00',
    ],
  ])('is read: %s', (said, rule, from, start) => {
    const { group, problems } = madeBy(said, 'sian');
    expect(problems).toEqual([]);
    expect(group.series?.rule).toContain(rule);
    expect([group.series?.from, group.series?.start]).toEqual([from, start]);
  });

  it.each([
    'Owain and Gwen meet the police every second Thursday',
    'The catering committee meets on the first Monday of every month',
    'Do we meet every month?',
    'we used to meet monthly on the first Tuesday',
    'Tomos to meet the auditors once a quarter, third Friday',
    'the group gathers feedback every month',
  ])('is not read where it is about something else: %s', (said) => {
    expect(setUpOf('sian', said)).toBeNull();
  });
});

describe('a rhythm of meetings told without a word for meeting', () => {
  it.each([
    ['we’ve slipped into last Fridays, nine to eleven, call that the rule', 'last Friday of the month, 9:00 to 11:00'],
    [
      'Every other Wednesday, 3pm, starting 9 November. Once a month wasn’t enough',
      'Every other Wednesday, 3pm, starting 9 November',
    ],
    ['Alternate Thursdays at 11, the first of those on 3 November', 'Alternate Thursdays at 11, from 3 November'],
    ['First Tuesdays from now on people, half one till three', 'First Tuesday of the month, 13:30 to 15:00'],
    ['once a month isn’t working. Fortnightly on Thursdays at 11 then', 'Fortnightly on Thursdays at 11'],
    ["We've swapped to fortnightly Fridays at 9.15", 'fortnightly Fridays at 9.15'],
    ['bimonthly from now on, first Monday, 2pm', 'every two months, first Monday, 2pm'],
    ['every two months suits us better: third Wednesday, 10am', 'every two months, third Wednesday, 10am'],
    ['dydd Iau cynta’r mis fyddwn ni rwan, deg tan hanner dydd', 'dydd Iau cyntaf y mis, 10:00 to 12:00'],
    [
      'Bob yn ail ddydd Gwener am ddau, y cynta ar 11 Tachwedd – roedd misol yn rhy araf',
      'Bob yn ail ddydd Gwener am ddau, from 11 Tachwedd',
    ],
  ])('is read: %s', (said, wanted) => {
    expect(setUpOf('claire', said)).toBe(`meets ${wanted}`);
  });

  it.each([
    'every Friday at 4, tidy the register',
    'Every Monday at 9 remind me',
    'first Thursday of the month at 10 is too early',
    'I work every other Tuesday, 9am to 1pm',
    'every second Tuesday at 10 Huw sends the figures',
  ])('is not read out of what else is done each week: %s', (said) => {
    expect(setUpOf('claire', said)).toBeNull();
  });
});
