import { describe, expect, it } from 'vitest';
import { seriesNotes } from '../../../src/features/settings/rules/series-notes.js';
import { readMeetings } from '../../../src/reading/schedules/meetings/read-meetings.js';

const TODAY = '2022-10-19';
const notesOn = (words: string) => {
  const read = readMeetings(words, TODAY);
  return seriesNotes({ series: read.ok ? read.series : null, nation: 'england-and-wales' }, TODAY);
};

describe('notes about a group’s series of meetings', () => {
  it('say that months without a 31st have no meeting', () => {
    expect(notesOn('on the 31st of every month 10:00').missing).toBe(31);
  });

  it('say that February has none on the 30th', () => {
    expect(notesOn('on the 30th of every month 10:00').missing).toBe(30);
  });

  it('say nothing about a day that every month has', () => {
    expect(notesOn('on the 28th of every month 10:00').missing).toBeNull();
    expect(notesOn('third Thursday of the month 10:00').missing).toBeNull();
  });

  it('name next year’s meetings on bank holidays: Boxing Day, the end of May, the end of August', () => {
    expect(notesOn('last Monday of the month 10:00').holidays).toEqual(['2022-12-26', '2023-05-29', '2023-08-28']);
  });

  it('name none if it was said what becomes of those', () => {
    expect(notesOn('last Monday of the month 10:00, except bank holidays').holidays).toEqual([]);
  });
});
