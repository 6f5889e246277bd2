import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/reading/plans/timeline.js';

const BASE = '2022-12-01';
const days = (words: string): readonly (string | boolean | null)[] => {
  const read = readTimeline(words, BASE);
  return read === null ? [] : [read.start, read.end, read.isOngoing, read.isComplete, read.needsBase];
};

describe('the timeline of an item', () => {
  it('has the first and the last day of what is said', () => {
    expect(days('Q4 2022/23')).toEqual(['2023-01-01', '2023-03-31', false, false, false]);
    expect(days('Autumn 2021')).toEqual(['2021-09-01', '2021-11-30', false, false, false]);
    expect(days('by 31 March 2024')).toEqual(['2024-03-31', '2024-03-31', false, false, false]);
    expect(days('2023/24')).toEqual(['2023-04-01', '2024-03-31', false, false, false]);
    expect(days('Gwanwyn 2024')).toEqual(['2024-03-01', '2024-05-31', false, false, false]);
  });

  it('spans the first day of several dates to the last', () => {
    expect(days('-March 2023. - Nov 22 with training ongoing. -March 2023')).toEqual([
      '2022-11-01',
      '2023-03-31',
      true,
      false,
      false,
    ]);
    expect(days('April 2024 – March 2026')).toEqual(['2024-04-01', '2026-03-31', false, false, false]);
  });

  it('is ongoing, in both languages', () => {
    expect(days('Jan 2023 then rolling')).toEqual(['2023-01-01', '2023-01-31', true, false, false]);
    expect(days('On-going')).toEqual([null, null, true, false, false]);
    expect(days('Mawrth 2024 – parhaus')).toEqual(['2024-03-01', '2024-03-31', true, false, false]);
    expect(days('Aug 2023 In progress')).toEqual(['2023-08-01', '2023-08-31', false, false, false]);
  });

  it('is complete', () => {
    expect(days('Complete')).toEqual([null, null, false, true, false]);
    expect(days('Completed June 2023')).toEqual(['2023-06-01', '2023-06-30', false, true, false]);
    expect(days('Cwblhawyd')).toEqual([null, null, false, true, false]);
    expect(days('This commitment is complete.')).toEqual([null, null, false, true, false]);
    expect(days('Four efforts are complete and one remains under way.')).toEqual([null, null, false, false, false]);
    expect(days('This commitment is on track to be complete in 2016')).toEqual([
      '2016-01-01',
      '2016-12-31',
      false,
      false,
      false,
    ]);
  });

  it('needs a day to count from if the words give none, and invents none', () => {
    for (const words of [
      '6 months-1 Year',
      'Within 6 months',
      'Year 1',
      'Short term',
      'Medium term (2-3 years)',
      'Tymor byr',
    ])
      expect(days(words)).toEqual([null, null, false, false, true]);
  });

  it('does not take a moving year as a date', () => {
    expect(days('January to April 2023 – to be updated after this year’s events')).toEqual([
      '2023-01-01',
      '2023-04-30',
      false,
      false,
      false,
    ]);
  });

  it('is empty for a cell without words', () => {
    expect(days('')).toEqual([]);
    expect(days('–')).toEqual([]);
  });
});
