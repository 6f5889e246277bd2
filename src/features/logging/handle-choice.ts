import { groupHere } from '../../access/find-groups.js';
import { keepReviewIn } from '../../access/keep-review.js';
import type { GroupId } from '../../model/group.js';
import { problemReply } from '../../model/reply.js';
import { groupOfReview } from '../../model/review.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { keptReply } from '../reviews/reply.js';
import { type MessageReply, recordIn } from './handle.js';

/** The group chosen for a message, or for minutes under review. */
interface Choice {
  readonly group: GroupId;
  readonly text: string;
  readonly source: string | null;
  readonly review: string | null;
}

/** Logs a message, or reviews minutes, from a 1:1 chat in the group chosen for it. */
export async function chooseGroup(services: Services, asker: Asker, choice: Choice): Promise<MessageReply> {
  const isOwn = asker.conversation.isPersonal && choice.group === asker.conversation.group;
  const group = isOwn
    ? await groupHere(services, asker)
    : asMembersKnow(await services.store.findGroup(choice.group), asker);
  if (group === null) return problemReply({ code: 'not-a-member' });
  if (choice.review === null) return recordIn(services, asker, group, choice.text, choice.source?.split('\n'));
  // Minutes wait for their group in the 1:1 chat they came from, which belongs to their owner alone.
  if (groupOfReview(choice.review) !== asker.conversation.group) return problemReply({ code: 'review-gone' });
  const waiting = await services.store.findReview(choice.review);
  if (waiting === null || waiting.text === '') return problemReply({ code: 'review-gone' });
  return keptReply(await keepReviewIn(services, asker, group, waiting.text), asker);
}
