import type { PersonId } from '../../../model/lead.js';
import type { ReturnAnswer } from '../../../model/return-question.js';
import { holderOf, type ReturnPart } from '../../../model/return.js';

const asText = (answers: readonly ReturnAnswer[]): Readonly<Record<string, string>> =>
  Object.fromEntries(answers.map(({ question, text }) => [question, text.join('\n')]));

/**
 * What a form holds for a reader, by question: what they saved, else what was sent. What somebody saved and has not sent is
 * theirs: who answers for them does not see it.
 */
export function heldBy(part: ReturnPart, reader: PersonId): Readonly<Record<string, string>> {
  const { draft, sent } = part;
  const isTheirs = draft !== null && (draft.by.id === reader || holderOf(part).id === reader);
  return asText(isTheirs ? draft.answers : (sent?.answers ?? []));
}

/** What was written as it is kept until it is sent: just as it was, also where it cannot be taken yet. */
export const asWritten = (said: Readonly<Record<string, string>>): readonly ReturnAnswer[] =>
  Object.entries(said)
    .filter(([, words]) => words.trim() !== '')
    .map(([question, words]) => ({ question, text: [words.trim()] }));
