import type { Problem } from './problem.js';

/** What the bot answers or says first, as data. Each feature declares its own kinds, and how they are drawn. */
export interface Reply {
  readonly kind: string;
}

/** Says that something could not be done, and why. */
export interface ProblemReply {
  readonly kind: 'problem';
  readonly problem: Problem;
}

/** Whether a reply says that something could not be done. */
export const isProblem = (reply: Reply): reply is ProblemReply => reply.kind === 'problem';

export const problemReply = (problem: Problem): ProblemReply => ({ kind: 'problem', problem });
