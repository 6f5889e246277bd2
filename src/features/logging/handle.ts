import { isUndone, writeSaidAction } from '../../model/action.js';
import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import { wasHandled } from '../../model/handled.js';
import { takesPart } from '../../model/members.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { looksLikeMinutes, mayDecideBesides } from '../../reading/looks-like-minutes.js';
import { MESSAGE_LIMIT } from '../../reading/message-limit.js';
import { groupHere, wholeGroups } from '../../access/find-groups.js';
import { sortGroups } from '../../access/own-list.js';
import { keepReview, keepReviewIn } from '../../access/keep-review.js';
import { withActions } from '../../access/number-actions.js';
import { similarAmong } from '../../access/find-similar.js';
import { isSource } from '../../access/seen-actions.js';
import { readForReview, readMessage } from '../../access/read-apart.js';
import type { ReadAction } from '../../reading/actions/read-action.js';
import { type LoggedReply, loggedReply, type SaidTwice } from '../actions/reply.js';
import { type ChooseGroupReply, keptReply, ownOf, type ReviewReply } from '../reviews/reply.js';

/** The reply to a message: what was logged, minutes to review, the question of their group, or why nothing. */
export type MessageReply = LoggedReply | ReviewReply | ChooseGroupReply | ProblemReply;

/** In characters: when the buttons of all groups would carry more together, the message is stored instead. */
const CARRIED = 6000;

/**
 * Logs the actions that a message states, all or none in one durable step, and returns what it logged and what it could
 * not; whole minutes go to review first. In a 1:1 chat it asks which group they are for, unless only one is possible.
 * The same message delivered again logs nothing and gets the same answer.
 */
export async function recordActions(
  services: Services,
  asker: Asker,
  text: string,
  source?: readonly string[],
): Promise<MessageReply> {
  if (text.length > MESSAGE_LIMIT) {
    return problemReply({ code: 'message-too-long', characters: text.length, limit: MESSAGE_LIMIT });
  }
  if (!asker.conversation.isPersonal) return recordHere(services, asker, text, source);
  const { shared, own } = sortGroups((await wholeGroups(services, asker)).filter(isForLogging(asker)));
  const [first, second] = shared;
  if (first === undefined && own !== null) return recordIn(services, asker, own, text, source);
  if (first !== undefined && second === undefined && own === null)
    return recordIn(services, asker, first, text, source);
  const carried = CARRIED / (shared.length + 1);
  // A message too long for a card is stored until its group is chosen; without a group it is for their own list.
  if (first === undefined && text.length > carried) return recordHere(services, asker, text, source);
  if (text.length > carried || looksLikeMinutes(text)) return keptReply(await keepReview(services, asker, text), asker);
  const typed = source === undefined ? {} : { source };
  return { kind: 'choose-group', groups: shared.map(headOf), own: ownOf(asker), text, ...typed, review: null };
}

/** Whether somebody may log in a group: observers may not. */
const isForLogging =
  ({ person }: Asker) =>
  (group: Group): boolean =>
    takesPart(group, person.id);

async function recordHere(
  services: Services,
  asker: Asker,
  text: string,
  source?: readonly string[],
): Promise<MessageReply> {
  const group = await groupHere(services, asker);
  return group === null ? problemReply({ code: 'not-a-member' }) : recordIn(services, asker, group, text, source);
}

/** True however much was logged since: an instance that lost the database retries only when it is back. */
const wasLogged = (group: Group, activity: string): boolean =>
  wasHandled(group, activity) || (activity !== '' && isSource(group.actions, activity));

/** Sorts what a message states into new actions, and ones like an open action from another message. */
function apart(
  read: readonly ReadAction[],
  group: Group,
  activity: string,
): { readonly fresh: readonly ReadAction[]; readonly twice: readonly SaidTwice[] } {
  const similar = similarAmong(group.actions, activity);
  const found = read.map((said) => {
    const like = similar(said);
    // Log what no card can carry: it could not be logged later.
    return { said, like: like !== null && writeSaidAction(said) === null ? null : like };
  });
  return {
    fresh: found.flatMap(({ said, like }) => (like === null ? [said] : [])),
    twice: found.flatMap(({ said, like }) => (like === null ? [] : [{ said, like }])),
  };
}

/** Gives each action the words typed for its line. */
const asTyped = (read: readonly ReadAction[], source: readonly string[] | undefined): readonly ReadAction[] =>
  read.map((action) => ({ ...action, quote: source?.[action.line - 1] ?? action.quote }));

/** Whether a message states decisions besides its actions: logging only the actions would lose them. */
async function decidesBesides(services: Services, asker: Asker, group: Group, text: string): Promise<boolean> {
  if (!mayDecideBesides(text)) return false;
  const read = await readForReview(services, asker, [group], text);
  return read.kind === 'read' && read.reading.decisions.length > 0;
}

/** Logs a message in a group that the asker is a member of; minutes go to review. `source`: what was typed, by line. */
export async function recordIn(
  services: Services,
  asker: Asker,
  group: Group,
  text: string,
  source?: readonly string[],
): Promise<MessageReply> {
  if (!isForLogging(asker)(group)) return problemReply({ code: 'observes-only' });
  if (looksLikeMinutes(text) || (await decidesBesides(services, asker, group, text)))
    return keptReply(await keepReviewIn(services, asker, group, text), asker);
  const read = await readMessage(services, asker, group, text);
  if (read.kind === 'refused') return problemReply(read.problem);
  if (read.actions.length === 0) {
    const [only, ...others] = read.problems;
    if (only === undefined) return problemReply({ code: 'no-task', said: text.trim().slice(0, 200) });
    return others.length === 0 ? problemReply(only.problem) : loggedReply(group, [], read.problems, asker);
  }
  const logged = await services.store.changeGroup(group.id, (current) => {
    const base = current ?? group;
    const { fresh, twice } = apart(asTyped(read.actions, source), base, asker.activity);
    if (wasLogged(base, asker.activity)) {
      const before = base.actions.filter((action) => action.source === asker.activity && !isUndone(action));
      return { record: base, result: { group: base, actions: before, twice } };
    }
    if (fresh.length === 0) return { record: base, result: { group: base, actions: [], twice } };
    const result = withActions(base, fresh, asker, asker.activity);
    return { record: result.group, result: { ...result, twice } };
  });
  return loggedReply(logged.group, logged.actions, read.problems, asker, logged.twice);
}
