import type { ChatAction, ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import type { Choice } from './decision.js';

/** Whether who asks may change an action as they like: who runs its group or raised it, and anybody where nobody runs it. */
export const mayEdit = ({ group, raisedBy, isRun }: ChatAction, { runs, asker }: ChatVocabulary): boolean =>
  runs.includes(group) || isRun === false || raisedBy === asker.id;

/** What only those may do who may change an action. */
const CHANGES: ReadonlySet<string> = new Set(['deadline', 'reassign', 'task', 'cancel']);
/** What its leads may do as well. */
const ANSWERS: ReadonlySet<string> = new Set(['note', 'done', 'close-as']);

/** Whether who asks may do what is offered with each action that it is about. */
export function mayDo({ commands, references }: Choice, vocabulary: ChatVocabulary): boolean {
  const about = vocabulary.actions.filter(({ reference }) => references.includes(reference));
  const isChange = commands.some(({ kind }) => CHANGES.has(kind));
  const isAnswer = commands.some(({ kind }) => ANSWERS.has(kind));
  if (!isChange && !isAnswer) return true;
  return about.every(
    (action) => mayEdit(action, vocabulary) || (!isChange && action.leads.includes(vocabulary.asker.id)),
  );
}
