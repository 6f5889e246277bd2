import type { DeadlineReading, DeadlineContext } from '../../../src/reading/deadlines/parsing/deadline-reading.js';

/** Wednesday 12 October 2022, with the next meeting on Thursday 17 November. */
export const OCTOBER: DeadlineContext = {
  saidAt: '2022-10-12T11:00',
  nextMeeting: '2022-11-17',
  nation: 'england-and-wales',
};

/** Wednesday 11 November 2026, with the next meeting on Wednesday 9 December. */
export const NOVEMBER: DeadlineContext = { ...OCTOBER, saidAt: '2026-11-11T10:00', nextMeeting: '2026-12-09' };

/** Monday 17 March 2025, with the next meeting on Monday 14 April. */
export const MARCH: DeadlineContext = { ...OCTOBER, saidAt: '2025-03-17T10:00', nextMeeting: '2025-04-14' };

/** The same group on another day. */
export const saidOn = (day: string): DeadlineContext => ({ ...OCTOBER, saidAt: `${day}T11:00` });

/** What a reading comes down to in one word: the last day, the basis where there is no day, or why it was refused. */
export function outcome(reading: DeadlineReading | null): string {
  if (reading === null) return 'no deadline';
  if (!reading.ok) return reading.code;
  return reading.deadline.due ?? reading.deadline.basis;
}

/** Both ends and the basis, where a table is about periods. */
export function span(reading: DeadlineReading): string {
  if (!reading.ok) return reading.code;
  const { basis, from, due } = reading.deadline;
  return `${basis} ${from ?? '-'} ${due ?? '-'}`;
}

/** The last day, or "none" where nothing sets one: no deadline in the words, or one without an end. */
export function lastDay(reading: DeadlineReading | null): string {
  const found = outcome(reading);
  return ['ongoing', 'no deadline', 'not-a-deadline'].includes(found) ? 'none' : found;
}
