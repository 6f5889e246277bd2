import { findDates } from '../deadlines/find-dates.js';
import type { SaidDate } from './slots.js';
import type { TaskMatch } from './match-task.js';
import type { ChatVocabulary } from './vocabulary.js';

/** Stands before a month to which something moves, or by which it is wanted. */
const TO_OR_BY =
  /(?<!\p{L})(?:to|till?|until|by|before|into|from|i|tan|hyd at|erbyn|cyn|o|ers|since)\s(?:(?:the )?(?:end|start|beginning|middle) of |(?:ddiwedd|ddechrau|ganol|diwedd|dechrau|canol) )?(?:(?:the|mis|fis) )?$/iu;

/** Whether a month only belongs to the task named: "the interpreters for December are booked" sets no day. */
export function isMonthOfTask(
  { start, date }: { readonly start: number; readonly date: SaidDate },
  said: string,
  task: TaskMatch | null,
  { deadlines }: Pick<ChatVocabulary, 'deadlines'>,
): boolean {
  const [only, ...others] = task?.actions ?? [];
  const { basis, from, due } = date.deadline;
  const isMonth = basis === 'period' && from?.endsWith('-01') === true && from.slice(0, 7) === due?.slice(0, 7);
  if (only === undefined || others.length > 0 || !isMonth || TO_OR_BY.test(said.slice(0, start))) return false;
  return findDates(only.task, deadlines).some(
    ({ is }) => is !== 'no-such-date' && is.to?.slice(0, 7) === from.slice(0, 7),
  );
}
