import type { LeadTest } from '../actions/split-lead.js';
import { ownTasks } from './own-tasks.js';
import type { SaidTask } from './said-tasks.js';
import { actionSentence, undertakes } from './sentences.js';

interface Given {
  readonly words: string;
  readonly lead: string;
  /** The line it was said on, if not right before the mark. */
  readonly line?: number;
  readonly isSplit: boolean;
}

/**
 * The tasks that a mark naming only somebody gives them: their own tasks in the paragraph before, or its sentence that
 * says what to do; else what was agreed since the last such mark. `left` holds the tasks not given.
 */
export function givenTo(
  lead: string,
  words: string,
  before: number,
  since: readonly SaidTask[],
  test: LeadTest,
): { readonly taken: readonly Given[]; readonly left: readonly SaidTask[] } {
  const own = ownTasks(words, lead, test).map((one) => ({ ...one, isSplit: true }));
  const sentence = actionSentence(words);
  const agreed = since.filter((task) => task.lead === null && task.strength === 'sure' && task.line < before);
  if (own.length === 0 && agreed.length > 0 && !undertakes(sentence))
    return {
      taken: agreed.map(({ task, line }) => ({ words: task, lead, line, isSplit: true })),
      left: since.filter((task) => !agreed.includes(task)),
    };
  return {
    taken: own.length > 0 ? own : [{ words: sentence, lead, isSplit: false }],
    left: since.filter(({ line, task }) => line !== before || !(own.length > 0 || sentence.includes(task))),
  };
}
