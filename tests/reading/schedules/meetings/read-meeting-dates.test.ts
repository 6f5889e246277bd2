import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMeetings } from '../../../../src/reading/schedules/meetings/read-meetings.js';

function read(words: string, today = '2022-07-14'): readonly string[] | string {
  const reading = readMeetings(words, today);
  if (!reading.ok) return `not read: ${reading.said}`;
  return reading.meetings.map(({ day, start, end }) => `${day} ${start}${end === null ? '' : `-${end}`}`);
}

describe('meetings as a list of dates', () => {
  it.each([
    '17 November 2022 11:00-12:30, 15 December 2022 11:00-12:30; 26 January 2023 11:00-12:30',
    '17 November, 15 December and 26 January 2023, 11:00-12:30',
    '26 January 2023, 15 December 2022, 17 November 2022, 11:00-12:30',
    '17 November 2022, 15 December, 26 January 11:00-12:30',
    'Thursday 17 November, Thursday 15 December, Thursday 26 January 11-12.30pm',
    '17/11/2022, 15/12/2022, 26/1/2023 11am to 12.30pm',
    '17.11.22 11:00–12:30; 15.12.22; 26.01.23',
    '2022-11-17, 2022-12-15 and 2023-01-26 from 11:00 to 12:30',
    'November 17, 2022, December 15, 2022 and January 26, 2023 (11:00-12:30)',
    '17th November 2022 (11.00 - 12.30)\n15th December 2022 (11.00 - 12.30)\n26th January 2023 (11.00 - 12.30)',
    '17 Tachwedd 2022 11:00-12:30, 15 Rhagfyr 2022, 26 Ionawr 2023',
    'dydd Iau 17 Tachwedd, dydd Iau 15 Rhagfyr a dydd Iau 26 Ionawr rhwng 11:00 a 12:30',
  ])('%s', (words) => {
    expect(read(words)).toEqual(['2022-11-17 11:00-12:30', '2022-12-15 11:00-12:30', '2023-01-26 11:00-12:30']);
  });

  it('have times of their own if they differ', () => {
    expect(read('17 November 2022 11:00-12:30, 15 December 2022 at 2pm, 26 January 2023')).toEqual([
      '2022-11-17 11:00-12:30',
      '2022-12-15 14:00',
      '2023-01-26 14:00',
    ]);
  });

  it('may share a month between days', () => {
    expect(read('17 and 24 November 2022 at 11')).toEqual(['2022-11-17 11:00', '2022-11-24 11:00']);
  });

  it('start at 10:00 if no time is given', () => {
    expect(read('17 November 2022')).toEqual(['2022-11-17 10:00']);
  });

  it('have March for Mawrth after a number', () => {
    expect(read('8 Mawrth 2023 am 10:00')).toEqual(['2023-03-08 10:00']);
  });

  it('are the next such dates without a year, so that the last of the list is not past', () => {
    expect(read('15 September', '2022-10-12')).toEqual(['2023-09-15 10:00']);
    expect(read('15 September, 13 October and 17 November', '2022-10-12')).toEqual([
      '2022-09-15 10:00',
      '2022-10-13 10:00',
      '2022-11-17 10:00',
    ]);
  });

  it('have the year that fits their weekdays', () => {
    expect(read('Friday 14 July', '2022-07-01')).toEqual(['2023-07-14 10:00']);
  });

  it('have a day once', () => {
    expect(read('17 November 2022 11:00, 17/11/2022')).toEqual(['2022-11-17 11:00']);
  });

  it.each([
    ['Tuesday 17 November 2022', 'Tuesday 17 November 2022'],
    ['17 November 2022, 31 February 2023 11:00', '31 February 2023'],
    ['30/13/22', '30/13/22'],
    ['17 November 2022 at 25:00', '17 November 2022 at 25:00'],
    ['17 November 2022 in Cardiff', '17 November 2022 in Cardiff'],
  ])('are refused in %j, with what is wrong', (words, said) => {
    expect(readMeetings(words, '2022-07-14')).toEqual({ ok: false, said });
  });

  it('are read for any date in any of its forms', () => {
    const MONTHS = 'January February March April May June July August September October November December'.split(' ');
    const MISOEDD = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ');
    const day = fc.date({ min: new Date('2022-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, number] = iso.split('-').map(Number) as [number, number, number];
        const forms = [
          iso,
          `${number}/${month}/${year}`,
          `${number} ${MONTHS[month - 1] ?? ''} ${year}`,
          `${number} ${MISOEDD[month - 1] ?? ''} ${year}`,
          `${MONTHS[month - 1] ?? ''} ${number}, ${year}`,
        ];
        for (const form of forms) expect(read(`${form} 11:00-12:30`)).toEqual([`${iso} 11:00-12:30`]);
      }),
      { numRuns: 200 },
    );
  });

  it('are read from any text, or refused', () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom(
          'every',
          'second',
          'Thursday',
          'dydd',
          'Mawrth',
          'of',
          'month',
          '17',
          '2022',
          '11:00',
          '-',
          ',',
          'am',
          'from',
          'until',
          'o',
          '31st',
          'except',
          'last',
          'two',
          'weeks',
        ),
        fc.string({ maxLength: 6 }),
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        expect(typeof readMeetings(parts.join(' '), '2022-07-14').ok).toBe('boolean');
      }),
      { numRuns: 400 },
    );
  });
});
