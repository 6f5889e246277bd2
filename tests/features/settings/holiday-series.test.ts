import { describe, expect, it } from 'vitest';
import { meetingsBetween } from '../../../src/model/group-meetings.js';
import { nextMeeting } from '../../../src/model/next-meeting.js';
import { readMeetings } from '../../../src/reading/schedules/meetings/read-meetings.js';
import { sampleGroup } from '../../fixtures/sample-group.js';

function group(words: string) {
  const read = readMeetings(words, '2022-10-19');
  if (!read.ok) throw new Error(words);
  return sampleGroup({ series: read.series, meetings: [], nation: 'england-and-wales', zone: 'Europe/London' });
}
const daysOf = (words: string, from: string, to: string) =>
  meetingsBetween(group(words), from, to).map(({ day }) => day);

describe('a series that avoids bank holidays', () => {
  it('leaves Boxing Day out', () => {
    // Mondays: 28 November, 26 December (Boxing Day), 30 January.
    expect(daysOf('last Monday of the month 10:00, except bank holidays', '2022-11-01', '2023-01-31')).toEqual([
      '2022-11-28',
      '2023-01-30',
    ]);
  });

  it('meets on the next working day: Tuesday 27 December 2022 is the substitute for Christmas Day, so Wednesday', () => {
    expect(
      daysOf(
        'last Monday of the month 10:00, if it is a bank holiday the next working day',
        '2022-12-01',
        '2022-12-31',
      ),
    ).toEqual(['2022-12-28']);
  });

  it('finds a moved meeting if only its new day is searched', () => {
    expect(
      daysOf(
        'last Monday of the month 10:00, if it is a bank holiday the next working day',
        '2022-12-28',
        '2022-12-28',
      ),
    ).toEqual(['2022-12-28']);
  });

  it('gives a moved meeting as the next one', () => {
    const at = '2022-12-01T09:00:00.000Z';
    expect(nextMeeting(group('last Monday of the month 10:00, except bank holidays'), at)?.day).toBe('2023-01-30');
  });

  it('meets on bank holidays if nothing was said about them', () => {
    expect(daysOf('last Monday of the month 10:00', '2022-12-01', '2022-12-31')).toEqual(['2022-12-26']);
  });
});
