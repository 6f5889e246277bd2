import type { Group } from '../../../model/group.js';
import type { ReturnQuestion } from '../../../model/return-question.js';
import type { PersonId } from '../../../model/lead.js';
import { isOpenReturn, partOf } from '../../../model/return.js';
import { labelledAnswers } from './read-answers.js';
import { tellApart } from './tell-apart.js';
import { OF_ANOTHER } from './return-shapes.js';

/** Words as an answer to a return. */
interface AnswerMeant {
  readonly kind: 'answer-return';
  readonly reference: string;
  readonly who: null;
  readonly text: string;
}

/** The answer that words give to a return which somebody is asked for, by the labels of its questions; null where they are none. */
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

/** An action that is named is what words are about. */
const NAMES_ACTION = /(?<![\p{L}\d])\p{Lu}{2,8}-\d{1,4}(?!\d)/u;

/** "Achievements: would the 6th do? We are short of people"; one word and a mark is a label. */
const ASKS = /\?\s*$|^(?:[^\s.?!]+\s+){4,}[^\s.?!]+\?/u;

/** Whether words begin with the label of a question, in its own words; what asks something answers nothing. */
function isAnswer(said: string, questions: readonly ReturnQuestion[]): boolean {
  if (ASKS.test(said) || NAMES_ACTION.test(said)) return false;
  const told = tellApart(said, questions);
  // "Problem: the printer is broken" may be of anything; "challenge: …" is of the return that asks for one.
  if (told !== null && told.labels.length > 0 && !told.labels.some(({ isOwn }) => isOwn)) return false;
  return labelledAnswers(said, questions) !== null || (told?.isLedInto === false && told.labels[0]?.isMarked === true);
}
