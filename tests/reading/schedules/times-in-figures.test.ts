import { describe, expect, it } from 'vitest';
import { readMeetings } from '../../../src/reading/schedules/meetings/read-meetings.js';
import { readTime } from '../../../src/reading/schedules/said-time.js';
import { timesInFigures } from '../../../src/reading/schedules/times-in-figures.js';

describe('times in words', () => {
  it.each([
    ['at half past nine', 'at 9:30'],
    ['am hanner awr wedi naw', 'am 9:30'],
    ['quarter to three in the afternoon', '2:45pm'],
    ['chwarter i ddeg', '9:45'],
    ['ten past one', '1:10'],
    ['at twenty-five to twelve', 'at 11:35'],
    ['quarter to one', '12:45'],
    ['half nine', '9:30'],
    ['half 9 in the morning', '9:30am'],
    ['am ddau o’r gloch', 'am 2:00'],
    ['dau o’r gloch pnawn', '2:00pm'],
    ['eight at night', 'eight at night'],
    ['eleven o’clock', '11:00'],
    ['at ten on Tuesdays', 'at 10:00 on Tuesdays'],
    ['am un ar ddeg', 'am 11:00'],
    ['chwarter wedi tri y prynhawn', '3:15pm'],
  ])('become figures: %s', (words, figures) => {
    expect(timesInFigures(words)).toBe(figures);
  });

  it.each([
    'for two weeks at ten sites',
    'half of the members',
    'am ddau ddiwrnod',
    'the past three meetings',
    'wedi naw mis',
  ])('are not found in other words: %s', (words) => {
    expect(timesInFigures(words)).toBe(words);
  });

  it('are read for nudges too', () => {
    expect(readTime('half past nine')).toBe('09:30');
    expect(readTime('chwarter i ddeg')).toBe('09:45');
  });
});

describe('meeting times in everyday words', () => {
  const TODAY = '2022-10-12';
  it.each([
    ['every third Wednesday at half past nine', 'FREQ=MONTHLY;BYDAY=3WE', '2022-10-19', '09:30'],
    ['bob trydydd dydd Mercher am hanner awr wedi naw', 'FREQ=MONTHLY;BYDAY=3WE', '2022-10-19', '09:30'],
    ['first Tuesday', 'FREQ=MONTHLY;BYDAY=1TU', '2022-11-01', '10:00'],
    ['the first Tuesday of the month at quarter past two', 'FREQ=MONTHLY;BYDAY=1TU', '2022-11-01', '14:15'],
    ['bob pythefnos ar ddydd Mawrth am ddau o’r gloch', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', '2022-10-18', '14:00'],
    ['once a month on the last Friday at ten to three', 'FREQ=MONTHLY;BYDAY=-1FR', '2022-10-28', '14:50'],
  ])('are a series: %s', (said, rule, from, start) => {
    expect(readMeetings(said, TODAY)).toMatchObject({ ok: true, series: { said, rule, from, start } });
  });

  it.each(['every fortnight', 'bob pythefnos'])('continue from the next meeting if no day is given: %s', (said) => {
    const next = { day: '2022-10-18', start: '14:00', end: '15:00', state: 'planned' } as const;
    expect(readMeetings(said, TODAY, next)).toMatchObject({
      ok: true,
      series: { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', from: '2022-10-18', start: '14:00', end: '15:00' },
    });
    expect(readMeetings(said, TODAY)).toEqual({ ok: false, said });
  });
});
