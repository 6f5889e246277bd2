import type { Group } from '../../../model/group.js';
import type { ReturnQuestion } from '../../../model/return-question.js';
import type { PersonId } from '../../../model/lead.js';
import { isOpenReturn, partOf } from '../../../model/return.js';
import { labelledAnswers } from './read-answers.js';
import { tellApart } from './tell-apart.js';
import { OF_ANOTHER } from './return-shapes.js';

/** Words that answer a return. */
interface AnswerMeant {
  readonly kind: 'answer-return';
  readonly reference: string;
  readonly who: null;
  readonly text: string;
}

/**
 * The answer that words give to a return the person must answer, found by the labels of its questions; null if there is
 * none.
 */
export function answerMeant(said: string, groups: readonly Group[], person: PersonId): AnswerMeant | null {
  if (OF_ANOTHER.test(said)) return null;
  const asked = groups.flatMap(({ returns }) =>
    returns.filter((one) => isOpenReturn(one) && partOf(one, person) !== null),
  );
  const found = [...asked].reverse().find(({ questions }) => isAnswer(said.trim(), questions));
  return found === undefined
    ? null
    : { kind: 'answer-return', reference: found.reference, who: null, text: said.trim() };
}

/** A named action, which the words are then about. */
const NAMES_ACTION = /(?<![\p{L}\d])\p{Lu}{2,8}-\d{1,4}(?!\d)/u;

/**
 * A question, not an answer: "Achievements: would the 6th do? We are short of people". One word and a mark is a label.
 */
const ASKS = /\?\s*$|^(?:[^\s.?!]+\s+){4,}[^\s.?!]+\?/u;

/** Whether words begin with a label in the question's own words; a question answers nothing. */
function isAnswer(said: string, questions: readonly ReturnQuestion[]): boolean {
  if (ASKS.test(said) || NAMES_ACTION.test(said)) return false;
  const told = tellApart(said, questions);
  // "Problem: the printer is broken" may be about anything; "challenge: …" is about the return that asks for one.
  if (told !== null && told.labels.length > 0 && !told.labels.some(({ isOwn }) => isOwn)) return false;
  return labelledAnswers(said, questions) !== null || (told?.isLedInto === false && told.labels[0]?.isMarked === true);
}
