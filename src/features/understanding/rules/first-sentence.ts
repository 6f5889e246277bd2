import { isToDo } from './framed-task.js';

/** Where a sentence of a task ends and words about it begin: "find a bigger room? The one in Aberystwyth takes 20". */
const ENDS =
  /(?<=\p{L}{3}[.!?]|\p{L}[!?])\s+(?=\p{Lu}|(?:the|it|they|we|he|she|i|that|this|there|but|mae|ma|bydd|does|dydi|dyw)(?!\p{L}))/u;
/** The day at the very end, which belongs to the task. */
const DAY = /\s(?:by|before|erbyn|cyn)\s[^.;!?]{2,40}$/iu;

/** The line of a task without the sentences after it, but with its day; one that begins with another thing to do stays. */
export function firstSentence(line: string): string {
  const [task = '', next] = line.split(ENDS, 2);
  if (next === undefined || isToDo(next)) return line;
  const day = DAY.exec(line)?.[0] ?? '';
  return `${task.replace(/[\s.!?]+$/u, '')}${day}`;
}
