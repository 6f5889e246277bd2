import { loggedAlready } from '../../model/logged-already.js';
import type { Group } from '../../model/group.js';
import { takesPart } from '../../model/members.js';
import { wasHandled } from '../../model/handled.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { groupOfReview, type Review } from '../../model/review.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { MESSAGE_LIMIT } from '../../reading/message-limit.js';
import { keepReview } from '../../access/keep-review.js';
import { withActions } from '../../access/number-actions.js';
import { type LoggedReply, loggedReply } from '../actions/reply.js';
import { type ChooseGroupReply, keptReply, type ReviewReply, reviewReply } from './reply.js';
import { type Picks, withPicks } from './rules/change-review.js';

/** Puts the actions of a text up for review, or asks for which group. */
export async function reviewText(
  services: Services,
  asker: Asker,
  text: string,
): Promise<ReviewReply | ChooseGroupReply | ProblemReply> {
  return text.length > MESSAGE_LIMIT
    ? problemReply({ code: 'message-too-long', characters: text.length, limit: MESSAGE_LIMIT })
    : keptReply(await keepReview(services, asker, text), asker);
}

/** A review and its group, for someone who may see it; or why not. */
export type Opened =
  | { readonly ok: true; readonly review: Review; readonly group: Group }
  | { readonly ok: false; readonly reply: ProblemReply };

/** Opens a review with what was just ticked on its card, durably, so that turning a page loses no tick. */
export async function openReview(services: Services, asker: Asker, id: string, picks: Picks): Promise<Opened> {
  const group = asMembersKnow(await services.store.findGroup(groupOfReview(id)), asker);
  if (group === null) return { ok: false, reply: problemReply({ code: 'review-gone' }) };
  if (!takesPart(group, asker.person.id)) return { ok: false, reply: problemReply({ code: 'observes-only' }) };
  const review = await services.store.changeReview(id, (current) => {
    const record = current === null ? null : withPicks(current, picks);
    return { record, result: record };
  });
  return review?.text === ''
    ? { ok: true, review, group }
    : { ok: false, reply: problemReply({ code: 'review-gone' }) };
}

/** Shows a page of a review. */
export async function turnReview(
  services: Services,
  asker: Asker,
  place: { readonly review: string; readonly page: number },
  picks: Picks,
): Promise<ReviewReply | ProblemReply> {
  const opened = await openReview(services, asker, place.review, picks);
  return opened.ok ? reviewReply(opened.review, opened.group, place.page) : opened.reply;
}

/**
 * Logs what is chosen in a review, all or none in one durable step, and answers with all that was chosen. What the group
 * has logged already, by this press delivered twice or by someone else's, is not logged again.
 */
export async function logReview(
  services: Services,
  asker: Asker,
  id: string,
  picks: Picks,
): Promise<LoggedReply | ProblemReply> {
  const opened = await openReview(services, asker, id, picks);
  if (!opened.ok) return opened.reply;
  const { review } = opened;
  if (!review.items.some((item) => item.isChosen)) return problemReply({ code: 'nothing-chosen' });
  const log = (current: Group | null): { readonly record: Group; readonly result: Group } => {
    const base = current ?? opened.group;
    if (wasHandled(base, asker.activity)) return { record: base, result: base };
    const logged = loggedAlready(review.items, base.actions);
    const wanted = review.items.filter((item, index) => item.isChosen && logged[index] === null);
    if (wanted.length === 0) return { record: base, result: base };
    const changed = withActions(base, wanted, asker, review.id).group;
    return { record: changed, result: changed };
  };
  const group = await services.store.changeGroup(opened.group.id, log, 'all');
  const logged = loggedAlready(review.items, group.actions);
  const chosen = logged.filter((action, index) => action !== null && review.items[index]?.isChosen === true);
  return loggedReply(
    group,
    chosen.flatMap((action) => action ?? []),
    [],
    asker,
  );
}
