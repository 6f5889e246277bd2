import { NO_DEADLINE, type Deadline } from '../../model/deadline.js';
import { findDates } from '../deadlines/find-dates.js';
import { findDeadline } from '../deadlines/find-deadline.js';
import { withoutRemarks } from './closing-remark.js';
import type { DeadlineContext } from '../deadlines/parsing/deadline-reading.js';

/** A task without its deadline, and the deadline; or the words of an impossible date. */
type DeadlineSplit =
  | { readonly ok: true; readonly task: string; readonly deadline: Deadline }
  | { readonly ok: false; readonly said: string };

const BEFORE =
  /[\s,;:(–—-]*(?:(?:deadline|due|due date|by when|timescale|dyddiad cau)[\t ]*[:–—-][\t ]*)?[\s,;:([–—-]*$/iu;
/** In "An agenda item for the next meeting" the date belongs to the task. */
const PART_OF_TASK = /^(?:to|for|in|at|on|during|i|yn|ar)\s/iu;
const AFTER = /^[\s.,;:)\]–—-]*$/u;
const OF_EVENT =
  /^(?:ahead of|in advance of|in time for|prior to) (?:the|our|their|his|her|a|an)(?: (?!next|coming)\p{L}[\p{L}'’-]*){2,6} (?:on|in|at) /iu;
const BEFORE_TASK = /^[\s,;:–—-]*$/u;

/**
 * Splits off the deadline at the very end or beginning of an action's words. A deadline in the middle stays. Refuses
 * words with an impossible date.
 */
export function splitDeadline(said: string, context: DeadlineContext): DeadlineSplit {
  const first = findDeadline(said, context);
  const day = first?.ok === true ? said.slice(first.start, first.end) : null;
  const { task: words, isDated } = day === null ? { task: said, isDated: false } : withoutRemarks(said, day);
  const reading = words === said || isDated ? first : findDeadline(words, context);
  if (reading?.ok !== true) {
    if (reading?.code === 'no-such-date') return { ok: false, said: reading.said };
    return inRemark(words, context);
  }
  const deadline = {
    ...reading.deadline,
    said: reading.deadline.said?.replace(/^[\s([]+|^to (?=the next|next)/u, '') ?? null,
  };
  if (isDated) return { ok: true, task: words, deadline };
  // What it is for is part of the task: "ahead of the scrutiny session on 22 November".
  if (OF_EVENT.test(words.slice(reading.start, reading.end)))
    return { ok: true, task: words.slice(0, reading.end), deadline };
  const before = words.slice(0, reading.start);
  const after = words.slice(reading.end);
  if (AFTER.test(after) && !PART_OF_TASK.test(words.slice(reading.start, reading.end))) {
    const task = before.slice(Math.max(0, before.length - 60)).replace(BEFORE, '');
    return { ok: true, task: before.slice(0, Math.max(0, before.length - 60)) + task, deadline };
  }
  if (BEFORE_TASK.test(before)) return { ok: true, task: after.replace(/^[\s,;:–—-]+/u, ''), deadline };
  return { ok: true, task: words, deadline };
}

/** A day that only a remark after the task gives: "…. End of May is fine". */
function inRemark(words: string, context: DeadlineContext): DeadlineSplit {
  const last = findDates(words, context).at(-1);
  const day = last === undefined ? null : words.slice(last.start, last.end);
  const { task, isDated } = withoutRemarks(words, day);
  const reading = isDated && day !== null ? findDeadline(`by ${day}`, context) : null;
  return { ok: true, task, deadline: reading?.ok === true ? { ...reading.deadline, said: day } : NO_DEADLINE };
}

/** Whether words end in a deadline. */
export function endsInDay(words: string, context: DeadlineContext): boolean {
  const split = splitDeadline(words, context);
  return split.ok && split.deadline.basis !== 'none' && words.startsWith(split.task);
}
