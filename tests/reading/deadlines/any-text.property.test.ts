import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../../src/model/calendar/days.js';
import { findDeadline } from '../../../src/reading/deadlines/find-deadline.js';
import { readDeadline } from '../../../src/reading/deadlines/read-deadline.js';
import { OCTOBER } from './said.js';
import type { DeadlineReading } from '../../../src/reading/deadlines/parsing/deadline-reading.js';

const piece = fc.constantFrom(
  'by ', 'before ', 'the ', 'end of ', 'mid-', 'early ', 'next ', 'this ', 'within ', 'w/c ', 'week ', 'week commencing ', 'meeting ', 'a week before ', 'to ', '-', '–', '/', '.', ', ',
  '1', '31', '2022', '22/23', '30/13/22', '12 ', '3rd ', 'th ', 'November ', 'Feb ', 'May ', 'Mawrth ', 'o Dachwedd ', 'dydd ', 'Llun ', 'Friday ', 'Q4 ', 'spring ', 'hydref ',
  'erbyn ', 'diwedd ', 'mis ', 'o fewn ', 'diwrnod gwaith ', 'working days ', 'months ', 'year ', 'Christmas ', 'Easter ', 'term ', 'recess ', 'ongoing', 'TBC', 'COP ', 'twenty-', 'first ',
  ' ', '   ', '\t', '\n', '’', 'İ', 'ŵ', '(', ')', '£', ':', '00', '999999999999', 'x',
); // prettier-ignore

const anyText = fc.oneof(
  fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 120 }),
);

function holds(reading: DeadlineReading, text: string): void {
  expect(reading.start).toBeGreaterThanOrEqual(0);
  expect(reading.end).toBeGreaterThanOrEqual(reading.start);
  expect(reading.end).toBeLessThanOrEqual(text.length);
  if (!reading.ok) return;
  const { from, due } = reading.deadline;
  expect(due === null || isDay(due)).toBe(true);
  expect(from === null || isDay(from)).toBe(true);
  expect(from === null || due === null || from <= due).toBe(true);
}

describe('any text', () => {
  it('reads as a deadline whose days exist and are in order, or is refused', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        holds(readDeadline(text, OCTOBER), text);
      }),
      { numRuns: 700 },
    );
  });

  it('gives a deadline within its offsets, or none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = findDeadline(text, OCTOBER);
        if (reading === null) return;
        holds(reading, text);
        if (reading.ok) expect(reading.deadline.said).toBe(text.slice(reading.start, reading.end).trim());
      }),
      { numRuns: 700 },
    );
  });
});

describe('five million characters of', () => {
  it.each(['by ', '1', '1 ', 'a ', 'the ', 'next ', '1/', '30 November ', 'by the end of ', 'week ', '-', ' ', 'May ', 'twenty-', 'a week before ', '(', 'y cyfarfod '])(
    '%j are read without hanging',
    (repeated) => {
      const text = repeated.repeat(Math.ceil(5_000_000 / repeated.length));
      expect(() => readDeadline(text, OCTOBER)).not.toThrow();
      expect(() => findDeadline(text, OCTOBER)).not.toThrow();
    },
  ); // prettier-ignore
});
