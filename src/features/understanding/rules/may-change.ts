import type { ChatAction, ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import type { Choice } from './decision.js';

/** Whether the asker may change an action freely: they run its group or raised it, or nobody runs the group. */
export const mayEdit = ({ group, raisedBy, isRun }: ChatAction, { runs, asker }: ChatVocabulary): boolean =>
  runs.includes(group) || isRun === false || raisedBy === asker.id;

/** What only somebody who may change the action may do. */
const CHANGES: ReadonlySet<string> = new Set(['deadline', 'reassign', 'task', 'cancel']);
/** What its leads may do as well. */
const ANSWERS: ReadonlySet<string> = new Set(['note', 'done', 'close-as']);

/** Whether the asker may do what a choice offers with each of its actions. */
export function mayDo({ commands, references }: Choice, vocabulary: ChatVocabulary): boolean {
  const about = vocabulary.actions.filter(({ reference }) => references.includes(reference));
  const isChange = commands.some(({ kind }) => CHANGES.has(kind));
  const isAnswer = commands.some(({ kind }) => ANSWERS.has(kind));
  if (!isChange && !isAnswer) return true;
  return about.every(
    (action) => mayEdit(action, vocabulary) || (!isChange && action.leads.includes(vocabulary.asker.id)),
  );
}
