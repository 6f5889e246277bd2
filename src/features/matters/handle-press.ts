import { type ActionChange, applyChange } from '../../access/change-action.js';
import type { Target } from '../../model/action-target.js';
import type { Group } from '../../model/group.js';
import { lastChangeOf } from '../../model/remember-change.js';
import { isProblem, type ProblemReply, type Reply } from '../../model/reply.js';
import { reviewAt, reviewedOf } from '../../model/reviewed.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { PressedOf } from '../../presentation/card/define-button.js';
import { changedReply, type DetailReply } from '../actions/reply.js';
import type { DecisionsKeptReply } from '../decisions/reply.js';
import type { carryButton, onMatters } from './buttons.js';
import { type MattersReply, mattersReply, type Showing } from './reply.js';

/** What a button of a review sends about its card. */
type OnMatters = PressedOf<{ verb: 'matters'; data: typeof onMatters; pressed: typeof onMatters }>['matters'];

const leaving = (reviewed: 'carried-forward' | 'skipped'): ActionChange => ({
  needs: 'mayEdit',
  reviewed,
  apply: (action, _group, by) =>
    action.status === 'open'
      ? { action, news: { change: 'unchanged', by } }
      : { problem: { code: 'already-closed', reference: action.reference } },
});

/** Carries an action forward, or skips it for now: the action itself does not change. */
export const leaveAction = async (
  services: Services,
  asker: Asker,
  target: PressedOf<typeof carryButton> & Target,
  reviewed: 'carried-forward' | 'skipped',
): Promise<DetailReply | ProblemReply> =>
  changedReply(await applyChange(services, asker, target, leaving(reviewed)), asker);

/** The review's card after a press: the next action, with what was done; or `reply` itself where that says more. */
export async function afterPress(services: Services, asker: Asker, place: OnMatters, reply: Reply): Promise<Reply> {
  const group = asMembersKnow(await services.store.findGroup(place.group), asker);
  const review = group === null ? null : reviewAt(group, place.startedAt);
  const showing = group === null ? null : showingAfter(group, asker, place, reply);
  return group === null || review === null || showing === null
    ? reply
    : (mattersReply(group, review, asker, showing) satisfies MattersReply);
}

function showingAfter(group: Group, asker: Asker, place: OnMatters, reply: Reply): Showing | null {
  const { page, show } = place;
  const onward = (after: string): Showing => (page === null ? { after } : { page });
  if (isProblem(reply)) {
    const { problem } = reply;
    if (problem.code !== 'dealt-with' && problem.code !== 'already-closed') return null;
    return { ...onward(problem.reference), news: { of: 'problem', problem } };
  }
  if (reply.kind === 'undone' && (show !== null || page !== null))
    return { reference: show, page, news: { of: 'undone', reference: show, name: asker.person.name } };
  if (isDecided(reply)) {
    const { decisions, isNew, at } = reply;
    const undo = at === null ? null : { at, reference: show };
    return { reference: show, page, news: { of: 'decided', decisions, isNew }, undo };
  }
  if (!isDetail(reply)) return null;
  const { reference } = reply.action;
  const review = reviewAt(group, place.startedAt);
  const reviewed = review === null ? null : reviewedOf(review, reference);
  const isDealtWith = reviewed !== null && reviewed.at === asker.now;
  const isLeft = isDealtWith && (reviewed.outcome === 'carried-forward' || reviewed.outcome === 'skipped');
  const undo = lastChangeOf(group, asker.person.id)?.at === asker.now ? { at: asker.now, reference } : null;
  const said = reply.news === null ? null : ({ of: 'change', reference, news: reply.news } as const);
  const news = isLeft ? ({ of: 'reviewed', reviewed } as const) : said;
  return { ...(isDealtWith || news === null ? onward(reference) : { reference, page }), news, undo };
}

const isDetail = (reply: Reply): reply is DetailReply => reply.kind === 'detail';
const isDecided = (reply: Reply): reply is DecisionsKeptReply => reply.kind === 'decisions-kept';
