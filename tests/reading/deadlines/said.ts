import type { DeadlineReading, DeadlineContext } from '../../../src/reading/deadlines/parsing/deadline-reading.js';

/** Wednesday 12 October 2022, with the next meeting on Thursday 17 November. */
export const OCTOBER: DeadlineContext = {
  saidAt: '2022-10-12T11:00',
  nextMeeting: '2022-11-17',
  nation: 'england-and-wales',
};

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
