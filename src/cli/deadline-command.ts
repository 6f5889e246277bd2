import { readFileSync } from 'node:fs';
import { readDeadline } from '../reading/deadlines/read-deadline.js';
import { type Arguments, isMoment, USAGE, UsageError } from './arguments.js';
import type { DeadlineReading } from '../reading/deadlines/parsing/deadline-reading.js';

/** `deadline`: prints how words are read as a deadline; with `--lines` many, a JSON line in and a JSON line out. */
export function deadlineCommand(options: Arguments, print: (text: string) => void): void {
  if (options.isLines) {
    const answers = readFileSync(0, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, index) => JSON.stringify(answerLine(line, index, options.next)));
    print(answers.length === 0 ? '' : `${answers.join('\n')}\n`);
    return;
  }
  const words = options.words.join(' ');
  if (words === '' || options.saidAt === null) throw new UsageError(USAGE);
  const reading = read(words, options.saidAt, options.next);
  print(`${options.isJson ? JSON.stringify(deadlineJson(reading)) : inWords(reading)}\n`);
}

const read = (words: string, saidAt: string, nextMeeting: string | null): DeadlineReading =>
  readDeadline(words, {
    saidAt: `${saidAt.slice(0, 10)}T${saidAt.slice(11, 16) || '09:00'}`,
    nextMeeting,
    nation: 'england-and-wales',
  });

function answerLine(line: string, index: number, next: string | null): object {
  let asked: { readonly text?: unknown; readonly reference?: unknown };
  try {
    asked = JSON.parse(line) as typeof asked;
  } catch {
    throw new UsageError(`line ${index + 1}: is not JSON.`);
  }
  if (typeof asked.text !== 'string' || typeof asked.reference !== 'string' || !isMoment(asked.reference)) {
    throw new UsageError(`line ${index + 1}: needs "text" and a "reference" such as 2022-07-14T11:00.`);
  }
  return deadlineJson(read(asked.text, asked.reference, next));
}

/** A reading as the JSON that outside tools rely on; a failed one says why. */
const deadlineJson = (reading: DeadlineReading): object =>
  reading.ok
    ? { due: reading.deadline.due, from: reading.deadline.from, basis: reading.deadline.basis }
    : { due: null, from: null, basis: 'none', problem: reading.code };

function inWords(reading: DeadlineReading): string {
  if (!reading.ok) return reading.code === 'no-such-date' ? 'There is no such date.' : 'Not a deadline.';
  const { basis, from, due, inferred } = reading.deadline;
  const days = due === null ? 'no day' : from !== null && from !== due ? `${from} to ${due}` : due;
  return `${days} (${basis}${inferred.length === 0 ? '' : `; inferred: ${inferred.join(', ')}`})`;
}
