import type { OpenQuestion } from '../ports/recall.js';
import { isProblem, type Reply } from '../model/reply.js';
import type { GivenCommand } from './grammar-part.js';

/** By problem code: the command's field that the answer completes, and how to join it to what was said before. */
const COMPLETED_BY: Readonly<
  Record<string, { readonly field: string; readonly join: (said: string, answer: string) => string }>
> = {
  'more-time-no-reason': { field: 'words', join: (said, answer) => `${said} because ${answer}`.trim() },
  'more-time-no-date': { field: 'words', join: (said, answer) => `${answer}${said === '' ? '' : ` because ${said}`}` },
  'note-empty': { field: 'text', join: (_said, answer) => answer },
  'deadline-not-read': { field: 'words', join: (_said, answer) => answer },
  'lead-not-read': { field: 'words', join: (_said, answer) => answer },
};

/** The question that this reply leaves open: what the command lacked, for the next message to say. Null for none. */
export function questionAfter(command: GivenCommand, reply: Reply): OpenQuestion | null {
  if (!isProblem(reply) || COMPLETED_BY[reply.problem.code] === undefined) return null;
  return { kind: 'complete', command, lacks: reply.problem.code };
}

/** The open command completed with the answer; null when the question asks for something else. */
export function completedBy(question: OpenQuestion, answer: string): GivenCommand | null {
  const { command, lacks } = question as {
    readonly command?: GivenCommand & Record<string, unknown>;
    readonly lacks?: string;
  };
  const way = COMPLETED_BY[lacks ?? ''];
  if (question.kind !== 'complete' || command === undefined || way === undefined) return null;
  const said = command[way.field];
  return { ...command, [way.field]: way.join(typeof said === 'string' ? said : '', answer) };
}
