import type { LeadTest } from '../actions/split-lead.js';
import { isPost } from '../leads/name-kinds.js';
import { isFirstName } from '../leads/short-names.js';
import { firstWord } from '../text/first-word.js';
import { fold } from '../text/fold.js';
import { areIds } from './named-ids.js';
import { ownTasks } from './own-tasks.js';
import type { SaidTask } from './said-tasks.js';
import { actionSentence, undertakes } from './sentences.js';
import { readUndertakings } from './undertaking.js';

/** What somebody is given by a mark or a margin: their task, or the sentence that says it. */
export interface Given {
  readonly words: string;
  readonly lead: string;
  /** The line it was said on, if not right before the mark. */
  readonly line?: number;
  readonly isSplit: boolean;
}

const INITIALS = /^\p{Lu}{2,4}$/u;

/**
 * What a sentence gives those who are named after it. A task that it gives somebody else by name stays theirs; beside a
 * post, initials are who holds it: "The Bursar will ring. IB".
 */
export function givenBy(sentence: string, names: string, test: LeadTest): Given {
  const [only, ...others] = readUndertakings(sentence, test);
  if (only?.lead === null && others.length === 0 && isAfterVote(sentence, only.task))
    return { words: only.task, lead: names, isSplit: true };
  if (only === undefined || others.length > 0 || only.lead === null)
    return { words: sentence, lead: names, isSplit: false };
  const { lead, task } = only;
  const both = isPost(lead) ? (INITIALS.test(names) ? `${lead}, ${names}` : names) : null;
  return { words: task, lead: both ?? (isNamed(lead) && !areIds(names) ? lead : names), isSplit: true };
}

/** More than this before a task says who proposed and seconded it. */
const LONG = 60;
const isAfterVote = (sentence: string, task: string): boolean =>
  sentence.length - task.length > LONG && /second|eiliwyd|unanim|unfryd/iu.test(sentence.slice(0, -task.length));

const isNamed = (lead: string): boolean => isFirstName(fold(firstWord(lead)));

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
    taken: own.length > 0 ? own : [givenBy(sentence, lead, test)],
    left: since.filter(({ line, task }) => line !== before || !(own.length > 0 || sentence.includes(task))),
  };
}
