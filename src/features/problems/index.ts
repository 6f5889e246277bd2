import type { ProblemReply } from '../../model/reply.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import { defineFeature, type ReplyDeclaration } from '../feature.js';

const problem: ReplyDeclaration<ProblemReply> = {
  readBy: 'asker',
  isSharedCard: false,
  text: (reply, { language }, finish) => formatProblem(reply.problem, language, finish),
};

/** What could not be done, and why, in a sentence. */
export const problems = defineFeature({ name: 'problems', replies: { problem } });
