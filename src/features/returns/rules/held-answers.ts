import type { PersonId } from '../../../model/lead.js';
import type { ReturnAnswer } from '../../../model/return-question.js';
import { holderOf, type ReturnPart } from '../../../model/return.js';

const asText = (answers: readonly ReturnAnswer[]): Readonly<Record<string, string>> =>
  Object.fromEntries(answers.map(({ question, text }) => [question, text.join('\n')]));

/**
 * The contents of a form for a reader, by question: saved answers, else sent ones. Unsent answers are private: somebody
 * who answers for another does not see them.
 */
export function heldBy(part: ReturnPart, reader: PersonId): Readonly<Record<string, string>> {
  const { draft, sent } = part;
  const isTheirs = draft !== null && (draft.by.id === reader || holderOf(part).id === reader);
  return asText(isTheirs ? draft.answers : (sent?.answers ?? []));
}

/** Keeps words exactly as written until they are sent, even if they cannot be accepted yet. */
export const asWritten = (said: Readonly<Record<string, string>>): readonly ReturnAnswer[] =>
  Object.entries(said)
    .filter(([, words]) => words.trim() !== '')
    .map(([question, words]) => ({ question, text: [words.trim()] }));
