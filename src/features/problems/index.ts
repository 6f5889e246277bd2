import type { ProblemReply } from '../../model/reply.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import { defineFeature, type ReplyDeclaration } from '../feature.js';

const problem: ReplyDeclaration<ProblemReply> = {
  readBy: 'asker',
  isSharedCard: false,
  text: (reply, { language }, finish) => formatProblem(reply.problem, language, finish),
};

/** Says in a sentence what could not be done, and why. */
export const problems = defineFeature({ name: 'problems', replies: { problem } });
