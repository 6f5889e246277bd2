import type { ProblemReply } from '../../model/reply.js';
import { wordProblem } from '../../presentation/words/word-problem.js';
import { defineFeature, type ReplyDeclaration } from '../feature.js';

const problem: ReplyDeclaration<ProblemReply> = {
  readBy: 'asker',
  isSharedCard: false,
  text: (reply, { language }, finish) => wordProblem(reply.problem, language, finish),
};

/** What could not be done, and why, in a sentence. */
export const problems = defineFeature({ name: 'problems', replies: { problem } });
