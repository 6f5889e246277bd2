import type { Group } from '../../../model/group.js';
import type { PersonId } from '../../../model/lead.js';
import { isOpenReturn, partOf } from '../../../model/return.js';
import { labelledAnswers } from './read-answers.js';
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
  const found = [...asked].reverse().find(({ questions }) => labelledAnswers(said.trim(), questions) !== null);
  return found === undefined
    ? null
    : { kind: 'answer-return', reference: found.reference, who: null, text: said.trim() };
}
