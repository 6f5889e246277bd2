import type { ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import type { Choice } from './decision.js';

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
    (action) => vocabulary.mayEdit(action) || (!isChange && action.leads.includes(vocabulary.asker.id)),
  );
}
