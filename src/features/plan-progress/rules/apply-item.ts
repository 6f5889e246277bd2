import type { Action } from '../../../model/action.js';
import type { Deadline } from '../../../model/deadline.js';
import { effectiveDue } from '../../../model/lateness.js';
import type { Plan } from '../../../model/plan.js';
import { actionsOfPlan, type PlannedAction } from '../../../model/plan-item.js';
import type { Recommendation } from '../../../model/recommendation.js';
import { readMove } from '../../../reading/deadlines/read-move.js';
import { deadlineContextOf } from '../../../reading/read-context.js';
import { cancelAction } from '../../actions/rules/change-cancel.js';
import { changeDeadline } from '../../actions/rules/change-deadline.js';
import { markDone } from '../../actions/rules/change-done.js';
import { changeLeads } from '../../actions/rules/change-leads.js';
import { reopenAction } from '../../actions/rules/change-reopen.js';
import { withAction } from './apply-note.js';
import { leadsSaid } from './apply-risk.js';
import { type Changing, entryOf, nowOf, type Outcome, type PartOf, withPart, withPlan } from './applied.js';
import type { ChangeOf } from './change.js';

type Item = PartOf<'recommendation' | 'action'>;

/** Returns the action that an item is; null for a recommendation with something beneath it. */
export const actionOf = (part: Item): PlannedAction | null => (part.is === 'action' ? part.part : part.itself);

/** Returns the open commitments and tasks beneath a recommendation. */
export const openBeneath = ({ group, plan }: Pick<Changing, 'group' | 'plan'>, key: string): readonly PlannedAction[] =>
  actionsOfPlan(group, plan.number).filter(
    ({ plan: place, status }) =>
      place.under === key && status === 'open' && (place.kind === 'commitment' || place.kind === 'task'),
  );

const namesOf = ({ leads }: Pick<Recommendation, 'leads'>): string => leads.map(({ name }) => name).join(', ');

/** Changes the leads or the timeline of an item; the first timeline is kept. */
export function applyLeads(changing: Changing, part: Item, { said }: ChangeOf<'leads' | 'timeline'>): Outcome {
  const leads = leadsSaid(changing, said);
  if ('refused' in leads) return leads;
  const { group, by, plan } = changing;
  const action = actionOf(part);
  if (action !== null) {
    const changed = changeLeads(action, group, by, nowOf(changing), leads);
    return changed === action ? { refused: 'same' } : { group: withAction(changing, action, changed), news: 'leads' };
  }
  const { part: one } = part as PartOf<'recommendation'>;
  const entry = entryOf(changing, 'leads', one.key, { before: namesOf(one) });
  return {
    group: withPlan(changing, withPart(plan, 'recommendations', { ...one, leads: [...leads] }, entry)),
    news: 'leads',
  };
}

export function applyTimeline(changing: Changing, part: Item, { said }: ChangeOf<'leads' | 'timeline'>): Outcome {
  const { group, giver, by, plan } = changing;
  const action = actionOf(part);
  const present = action === null ? (part as PartOf<'recommendation'>).part.deadline.due : effectiveDue(action, group);
  const read = readMove(said, present, deadlineContextOf(group, giver));
  if (!read.ok) return { refused: 'day-not-read', said };
  const { deadline } = read;
  if (action !== null) {
    const changed = changeDeadline(action, by, nowOf(changing), deadline);
    return changed === action
      ? { refused: 'same' }
      : { group: withAction(changing, action, changed), news: 'timeline' };
  }
  const { part: one } = part as PartOf<'recommendation'>;
  if (one.deadline.due !== null && one.deadline.due === deadline.due) return { refused: 'same' };
  const entry = entryOf(changing, 'deadline', one.key, { before: dayOf(one.deadline) });
  return {
    group: withPlan(changing, withPart(plan, 'recommendations', { ...one, deadline }, entry)),
    news: 'timeline',
  };
}

const dayOf = ({ due, said }: Deadline): string | null => due ?? said;

/** Closes an item as done. A recommendation needs everything beneath it closed, or a reason. */
export function applyClose(changing: Changing, part: Item, reason: string | null): Outcome {
  const why = reason === null || reason.trim() === '' ? null : reason.trim();
  if (part.is === 'action') return closeAction(changing, part.part, why);
  const { part: one, itself } = part;
  if (one.closed !== null || one.response === 'completed' || (itself !== null && itself.status !== 'open'))
    return { refused: 'closed-already' };
  if (itself !== null) return closeAction(changing, itself, why);
  const open = openBeneath(changing, one.key);
  if (open.length > 0 && why === null)
    return { refused: 'beneath-open', said: open.map(({ plan: { key }, reference }) => key ?? reference).join(', ') };
  return { group: withPlan(changing, closed(changing, one, one, why)), news: 'closed' };
}

function closeAction(changing: Changing, action: Action, why: string | null): Outcome {
  if (action.status !== 'open') return { refused: 'closed-already' };
  const { action: done } = markDone(action, changing.group, changing.by, nowOf(changing), why);
  return { group: withAction(changing, action, done), news: 'closed' };
}

const closed = (changing: Changing, before: Recommendation, now: Recommendation, reason: string | null): Plan =>
  withPart(
    changing.plan,
    'recommendations',
    { ...now, closed: { at: nowOf(changing), by: changing.by, reason } },
    entryOf(changing, now.response === before.response ? 'closed' : 'response', now.key, {
      before: now.response === before.response ? null : before.response,
      reason,
    }),
  );

/** Changes the response to a recommendation; rejecting it needs a reason. */
export function applyResponse(
  changing: Changing,
  part: PartOf<'recommendation'>,
  { response, reason }: ChangeOf<'response'>,
): Outcome {
  const { part: one, itself } = part;
  const why = reason === null || reason.trim() === '' ? null : reason.trim();
  if (one.response === response) return { refused: 'same' };
  if (response === 'rejected' && why === null) return { refused: 'reject-reason' };
  const open = openBeneath(changing, one.key);
  if (response === 'completed' && open.length > 0 && why === null)
    return { refused: 'beneath-open', said: open.map(({ plan: { key }, reference }) => key ?? reference).join(', ') };
  const now: Recommendation = { ...one, response };
  const isOver = response === 'rejected' || response === 'completed';
  const plan = isOver
    ? closed(changing, one, now, why)
    : withPart(
        changing.plan,
        'recommendations',
        { ...now, closed: null },
        entryOf(changing, 'response', one.key, { before: one.response, reason: why }),
      );
  const group = withPlan(changing, plan);
  if (itself === null) return { group, news: 'response' };
  const at = nowOf(changing);
  const { by } = changing;
  const action =
    response === 'rejected'
      ? cancelAction(itself, by, at, why)
      : response === 'completed'
        ? markDone(itself, group, by, at, why).action
        : reopenAction(itself, by, at);
  return { group: withAction({ group }, itself, action), news: 'response' };
}

/** Reopens an item that was closed, completed or rejected. */
export function applyReopen(changing: Changing, part: Item): Outcome {
  const action = actionOf(part);
  const reopened = action === null ? null : reopenAction(action, changing.by, nowOf(changing));
  const group = action === null || reopened === null ? changing.group : withAction(changing, action, reopened);
  if (part.is === 'action') return reopened === action ? { refused: 'open-already' } : { group, news: 'reopened' };
  const { part: one } = part;
  const isOver = one.closed !== null || one.response === 'completed' || one.response === 'rejected';
  if (!isOver) return reopened === action ? { refused: 'open-already' } : { group, news: 'reopened' };
  const response = one.response === 'completed' || one.response === 'rejected' ? 'accepted' : one.response;
  const entry = entryOf(changing, 'reopened', one.key, { before: one.response });
  const plan = withPart(changing.plan, 'recommendations', { ...one, response, closed: null }, entry);
  return { group: withPlan({ group }, plan), news: 'reopened' };
}
