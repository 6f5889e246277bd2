import type { Day, Instant } from '../../model/calendar/day.js';
import { decidedAlready } from '../../model/decided-already.js';
import type { Decision } from '../../model/decision.js';
import { loggedAlready } from '../../model/logged-already.js';
import type { Group } from '../../model/group.js';
import { takesPart } from '../../model/members.js';
import { lastChangeOf } from '../../model/remember-change.js';
import { wasHandled } from '../../model/handled.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { groupOfReview, type Review } from '../../model/review.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { MESSAGE_LIMIT } from '../../reading/message-limit.js';
import { keepReview } from '../../access/keep-review.js';
import { withNumbered } from '../../access/number-actions.js';
import { recordChange } from '../../access/record-change.js';
import { decidingDay, withDecisionsOf } from '../decisions/rules/with-decisions.js';
import { type LoggedReply, loggedReply } from '../actions/reply.js';
import { type ChooseGroupReply, keptReply, type ReviewReply, reviewReply } from './reply.js';
import { type Picks, withPicks } from './rules/change-review.js';

/** Opens a review of the actions in a text, or asks for which group. */
export async function reviewText(
  services: Services,
  asker: Asker,
  text: string,
): Promise<ReviewReply | ChooseGroupReply | ProblemReply> {
  return text.length > MESSAGE_LIMIT
    ? problemReply({ code: 'message-too-long', characters: text.length, limit: MESSAGE_LIMIT })
    : keptReply(await keepReview(services, asker, text), asker);
}

/** A review and its group, for someone who may see them; or why not. */
export type Opened =
  | { readonly ok: true; readonly review: Review; readonly group: Group }
  | { readonly ok: false; readonly reply: ProblemReply };

/** Opens a review and saves what was just ticked on its card, so that turning a page loses no tick. */
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
 * Logs the chosen actions of a review and keeps its chosen decisions, all or none in one durable step. Returns all that
 * was chosen. Does not log again what the group already has, from this press delivered twice or from someone else's.
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
  if (![...review.items, ...review.decisions].some(({ isChosen }) => isChosen))
    return problemReply({ code: 'nothing-chosen' });
  const log = (current: Group | null): { readonly record: Group; readonly result: Group } => {
    const base = current ?? opened.group;
    if (wasHandled(base, asker.activity)) return { record: base, result: base };
    const after = withChosen(base, review, asker);
    if (after === base) return { record: base, result: base };
    const changed = recordChange(base, after, asker, 'mayEdit');
    return { record: changed, result: changed };
  };
  const group = await services.store.changeGroup(opened.group.id, log, 'all');
  const logged = loggedAlready(review.items, group.actions);
  const chosen = logged.filter((action, index) => action !== null && review.items[index]?.isChosen === true);
  const reply = loggedReply(
    group,
    chosen.flatMap((action) => action ?? []),
    [],
    asker,
  );
  const decisions = decidedBy(group, review, asker.now).filter(
    (decision, index) => decision !== null && review.decisions[index]?.isChosen === true,
  );
  if (decisions.length === 0) return reply;
  return {
    ...reply,
    decided: { decisions: decisions.flatMap((one) => one ?? []), at: stepOf(group, decisions, asker) },
  };
}

/** Matches a review's decisions to the group's; null for each that the group has not kept. */
const decidedBy = (group: Group, review: Review, now: Instant): readonly (Decision | null)[] =>
  decidedAlready(review.decisions, meetingOf(group, review, now), group.decisions);

/** The day of the minutes' meeting; if they do not say, that of the current meeting. */
const meetingOf = (group: Group, { held, isHeldSaid }: Review, now: Instant): Day =>
  isHeldSaid ? held : decidingDay(group, now);

/** Adds the chosen actions and decisions that the group lacks; returns the same group if it has them all. */
function withChosen(group: Group, review: Review, asker: Asker): Group {
  const logged = loggedAlready(review.items, group.actions);
  const wanted = review.items.filter((item, index) => item.isChosen && logged[index] === null);
  const kept = decidedBy(group, review, asker.now);
  const decided = review.decisions.filter((decision, index) => decision.isChosen && kept[index] === null);
  const by = { id: asker.person.id, name: asker.person.name };
  const after = withDecisionsOf(group, decided, meetingOf(group, review, asker.now), by, asker.now).group;
  return wanted.length === 0 ? after : withNumbered(after, wanted, asker, review.id);
}

/**
 * Returns when the asker's last change was, if it kept these decisions; undoing it then undoes them with the actions.
 */
function stepOf(group: Group, decisions: readonly (Decision | null)[], asker: Asker): Instant | null {
  const last = lastChangeOf(group, asker.person.id);
  const made = last?.isUndo === true ? {} : (last?.decisions ?? {});
  return decisions.every((one) => one !== null && one.reference in made) ? (last?.at ?? null) : null;
}
