import { describe, expect, it } from 'vitest';
import { readMeetings } from '../../../../src/reading/schedules/meetings/read-meetings.js';
import { seriesDays } from '../../../../src/model/series-days.js';

const TODAY = '2022-07-14';

/** The days of the first meetings of a series up to the end of 2023, and its times. */
function read(words: string, count: number): string {
  const reading = readMeetings(words, TODAY);
  if (!reading.ok || reading.series === null) return 'not a series';
  const { series } = reading;
  const days = seriesDays(series, TODAY, '2023-12-31').slice(0, count);
  return `${days.join(' ')} at ${series.start}${series.end === null ? '' : `-${series.end}`}`;
}

describe('meetings that repeat', () => {
  it.each([
    ['every Monday 2 till 4', '14:00-16:00'],
    ['bob dydd Llun 9 tan 11', '09:00-11:00'],
    ['bob dydd Llun o 10 y bore tan hanner dydd', '10:00-12:00'],
    ['weekly on Mondays, 10am to noon', '10:00-12:00'],
  ])('end at the hour that is said without more: %s', (words, times) => {
    expect(read(words, 1)).toBe(`2022-07-18 at ${times}`);
  });

  it.each([
    'every second Thursday of the month 11:00-12:30',
    'Every second Thursday of the month, 11:00–12:30.',
    'the second Thursday of each month from 11:00 to 12:30',
    'monthly on the second Thursday 11.00-12.30',
    '2nd Thursday of every month between 11am and 12.30pm',
    'second Thursday monthly 11-12:30',
    "bob ail ddydd Iau o'r mis 11:00-12:30",
    'ail ddydd Iau bob mis rhwng 11:00 a 12:30',
    'yn fisol ar yr ail ddydd Iau 11yb i 12.30yh',
    'the second Thursday of each month, 11 to 12.30',
    'second Thursday of the month 11-12.30',
    'yr ail ddydd Iau o bob mis am 11 y bore tan 12:30',
    'ar yr ail ddydd Iau o bob mis, 11 tan 12.30',
  ])('are on the second Thursday of the month, today too, with %s', (words) => {
    expect(read(words, 4)).toBe('2022-07-14 2022-08-11 2022-09-08 2022-10-13 at 11:00-12:30');
  });

  it.each([
    'fortnightly on Tuesdays at 10:00 from 6 October',
    'every two weeks on Tuesday at 10:00 from 6 October 2022',
    'every 2 weeks on Tuesday, 10am, starting 6 October',
    'every other Tuesday at 10 from 6 October',
    'every second Tuesday at 10:00 from 6 October',
    'alternate Tuesdays at 10:00 from 11 October',
    'bob pythefnos ar ddydd Mawrth am 10:00 o 6 Hydref',
    'bob yn ail ddydd Mawrth am 10:00 o 6 Hydref',
    'bob dwy wythnos ar ddydd Mawrth am 10:00 o 6 Hydref 2022',
  ])('count from the first Tuesday on or after that Thursday with %s', (words) => {
    expect(read(words, 3)).toBe('2022-10-11 2022-10-25 2022-11-08 at 10:00');
  });

  it.each([
    'weekly on Mondays 9.30am-10.30am',
    'every Monday 9:30-10:30',
    'Mondays 9.30 to 10.30am',
    'bob dydd Llun 9:30-10:30',
  ])('are every Monday with %s', (words) => {
    expect(read(words, 3)).toBe('2022-07-18 2022-07-25 2022-08-01 at 09:30-10:30');
  });

  it.each(['last Friday of the month', 'dydd Gwener olaf y mis'])('are at 10:00 without a time in %s', (words) => {
    expect(read(words, 3)).toBe('2022-07-29 2022-08-26 2022-09-30 at 10:00');
  });

  it('have calendar quarters without a start', () => {
    expect(read('quarterly on the first Wednesday', 3)).toBe('2022-10-05 2023-01-04 2023-04-05 at 10:00');
    expect(read('quarterly on the last Friday at 2pm', 3)).toBe('2022-09-30 2022-12-30 2023-03-31 at 14:00');
  });

  it('have quarters and months from a given start', () => {
    expect(read('quarterly on the first Wednesday from 1 August 2022', 3)).toBe(
      '2022-08-03 2022-11-02 2023-02-01 at 10:00',
    );
    expect(read('every two months on the first Monday from September', 3)).toBe(
      '2022-09-05 2022-11-07 2023-01-02 at 10:00',
    );
  });

  it('may be on several weekdays of a month, or on days of the month', () => {
    expect(read('first and third Monday of the month', 3)).toBe('2022-07-18 2022-08-01 2022-08-15 at 10:00');
    expect(read('dydd Llun cyntaf a dydd Iau olaf y mis', 3)).toBe('2022-07-28 2022-08-01 2022-08-25 at 10:00');
    expect(read('on the 15th of each month', 3)).toBe('2022-07-15 2022-08-15 2022-09-15 at 10:00');
  });

  it('may have chosen months, left-out months and an end', () => {
    expect(read('first Thursday of March, June, September and December', 3)).toBe(
      '2022-09-01 2022-12-01 2023-03-02 at 10:00',
    );
    expect(read('monthly on the first Monday except August', 3)).toBe('2022-09-05 2022-10-03 2022-11-07 at 10:00');
    expect(read('second Thursday of the month 11:00, but not in August or September', 2)).toBe(
      '2022-07-14 2022-10-13 at 11:00',
    );
    expect(read('last Wednesday of the month from October until December at 16:00', 5)).toBe(
      '2022-10-26 2022-11-30 2022-12-28 at 16:00',
    );
  });

  it('are cancelled on single days that are left out', () => {
    expect(readMeetings('every second Thursday of the month 11:00-12:30 except 8 September 2022', TODAY)).toEqual({
      ok: true,
      series: {
        said: 'every second Thursday of the month 11:00-12:30 except 8 September 2022',
        rule: 'FREQ=MONTHLY;BYDAY=2TH',
        from: '2022-07-14',
        start: '11:00',
        end: '12:30',
      },
      meetings: [{ day: '2022-09-08', start: '11:00', end: '12:30', state: 'cancelled' }],
    });
  });

  it('may be any number of weeks apart', () => {
    const expected = '2022-07-20 2022-08-31 2022-10-12 at 14:00';
    expect(read('six-weekly on Wednesdays at 2pm', 3)).toBe(expected);
    expect(read('every 6 weeks on Wednesday, 1400hrs', 3)).toBe(expected);
    expect(read('bob chwe wythnos ar ddydd Mercher am 2yp', 3)).toBe(expected);
  });

  it('may be on any weekday of the month in either language', () => {
    const NAMES = [
      ['MO', 'Monday', 'Llun'],
      ['TU', 'Tuesday', 'Mawrth'],
      ['WE', 'Wednesday', 'Mercher'],
      ['TH', 'Thursday', 'Iau'],
      ['FR', 'Friday', 'Gwener'],
    ] as const;
    const WHICH = [
      ['1', 'first', (day: string) => `dydd ${day} cyntaf`],
      ['2', 'second', (day: string) => `ail ddydd ${day}`],
      ['3', 'third', (day: string) => `trydydd dydd ${day}`],
      ['4', 'fourth', (day: string) => `pedwerydd dydd ${day}`],
      ['-1', 'last', (day: string) => `dydd ${day} olaf`],
    ] as const;
    for (const [code, english, welsh] of NAMES) {
      for (const [number, ordinal, phrase] of WHICH) {
        const series = { rule: `FREQ=MONTHLY;BYDAY=${number}${code}`, start: '11:00', end: '12:30' };
        const inEnglish = `the ${ordinal} ${english} of every month 11:00-12:30`;
        const inWelsh = `${phrase(welsh)} bob mis 11:00-12:30`;
        expect(readMeetings(inEnglish, TODAY)).toMatchObject({ ok: true, series });
        expect(readMeetings(inWelsh, TODAY)).toMatchObject({ ok: true, series });
      }
    }
  });

  it('are running if their start is shortly past', () => {
    expect(read('fortnightly on Thursdays from 30 June', 2)).toBe('2022-07-14 2022-07-28 at 10:00');
  });

  it.each([
    '',
    'weekly',
    'monthly',
    'Tuesday',
    'whenever we can',
    'monthly on Thursdays',
    'seventh Thursday of the month',
    'second Thursday of the month 25:00',
    'second Thursday of the month 11:00-10:00',
    'every second Thursday of the month from 31 September',
    'fortnightly on Mawrth',
  ])('are refused in %j, which is quoted', (words) => {
    expect(readMeetings(words, TODAY)).toEqual({ ok: false, said: words });
  });
});
