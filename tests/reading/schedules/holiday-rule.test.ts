import { describe, expect, it } from 'vitest';
import { readMeetings } from '../../../src/reading/schedules/meetings/read-meetings.js';

const read = (words: string) => {
  const found = readMeetings(words, '2022-10-19');
  return found.ok ? { rule: found.series?.rule, start: found.series?.start, onHoliday: found.series?.onHoliday } : null;
};
const MONDAYS = { rule: 'FREQ=MONTHLY;BYDAY=1MO', start: '10:00' };

describe('a meeting on a bank holiday', () => {
  it.each([
    'first Monday of the month 10:00, except bank holidays',
    'first Monday of the month at 10am, not on bank holidays',
    'first Monday of the month 10:00 avoiding bank holidays',
    'first Monday of the month 10:00 unless it is a bank holiday',
    'first Monday of the month 10:00 (no meeting on a bank holiday)',
    'first Monday of the month, 10:00, but not if it falls on a bank holiday',
    'dydd Llun cyntaf y mis 10:00, ac eithrio gwyliau banc',
    'dydd Llun cyntaf y mis 10:00 heblaw ar ŵyl banc',
  ])('is left out: %s', (words) => {
    expect(read(words)).toEqual({ ...MONDAYS, onHoliday: 'skip' });
  });

  it.each([
    'first Monday of the month 10:00, if it is a bank holiday the next working day',
    'first Monday of the month 10:00; when that falls on a bank holiday, we meet the following day',
    'first Monday of the month 10:00, moved to the next working day if it is a bank holiday',
    'first Monday of the month 10:00, or the following working day if that is a bank holiday',
    "dydd Llun cyntaf y mis 10:00, y diwrnod gwaith nesaf os yw'n ŵyl banc",
    "dydd Llun cyntaf y mis 10:00, os yw'n ŵyl y banc y diwrnod gwaith nesaf",
  ])('moves to the next working day: %s', (words) => {
    expect(read(words)).toEqual({ ...MONDAYS, onHoliday: 'move' });
  });

  it('stays if nothing is said', () => {
    expect(read('first Monday of the month 10:00')).toEqual({ ...MONDAYS, onHoliday: undefined });
  });
});
