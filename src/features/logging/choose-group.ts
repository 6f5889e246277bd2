import type { Answer } from '../answer.js';
import type { Submission } from '../submission.js';
import { asMembersKnow } from '../../model/standing.js';
import { groupOfReview } from '../../model/review.js';
import { problemAnswer } from '../answers.js';
import type { Asker } from '../../ports/asker.js';
import { recordIn } from './record-actions.js';
import { reviewIn } from '../reviews/review-minutes.js';
import type { Services } from '../../ports/services.js';

type Choice = Extract<Submission, { verb: 'choose-group' }>;

/** Logs a message, or reviews minutes, that came in a 1:1 chat in the group that was then chosen for it. */
export async function chooseGroup(services: Services, asker: Asker, choice: Choice): Promise<Answer> {
  const group = asMembersKnow(await services.store.findGroup(choice.group), asker);
  if (group === null) return problemAnswer({ code: 'not-a-member' });
  if (choice.review === null) return recordIn(services, asker, group, choice.text);
  // Minutes that wait for a group wait in the 1:1 chat they were given in, which is their owner's alone.
  if (groupOfReview(choice.review) !== asker.conversation.group) return problemAnswer({ code: 'review-gone' });
  const waiting = await services.store.findReview(choice.review);
  if (waiting === null || waiting.text === '') return problemAnswer({ code: 'review-gone' });
  return reviewIn(services, asker, group, waiting.text);
}
