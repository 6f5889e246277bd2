import { describe, expect, it } from 'vitest';
import { readPretend } from '../../../src/features/pretend/read-pretend.js';

/** Wednesday 12 October 2022, in a group that meets on 17 November. */
const context = { saidAt: '2022-10-12T11:00', nextMeeting: '2022-11-17', nation: 'england-and-wales' } as const;

const read = (words: string): string | null => readPretend(words, context);

describe('a pretended moment', () => {
  it.each([
    ['2022-11-29 09:00', '2022-11-29T09:00'],
    ['2022-11-29T14:30', '2022-11-29T14:30'],
    ['2022-11-29 9:05', '2022-11-29T09:05'],
    ['2022-11-29', '2022-11-29T09:00'],
  ])('is a date with or without a time: %s', (words, moment) => {
    expect(read(words)).toBe(moment);
  });

  it.each([
    ['tomorrow', '2022-10-13T09:00'],
    ['29 November', '2022-11-29T09:00'],
    ['29 November 2022 at 10am', '2022-11-29T10:00'],
    ['29 November 14:30', '2022-11-29T14:30'],
    ['next Tuesday at 9', '2022-10-18T09:00'],
    ['the next meeting', '2022-11-17T09:00'],
    ['yfory', '2022-10-13T09:00'],
    ['29 Tachwedd am 10:00', '2022-11-29T10:00'],
  ])('is a day in everyday words: %s', (words, moment) => {
    expect(read(words)).toBe(moment);
  });

  it.each(['2022-02-31', '2022-11-29 25:00', '31 February', 'ongoing', 'whenever you like', ''])(
    'is not read from "%s"',
    (words) => {
      expect(read(words)).toBeNull();
    },
  );
});
