import { groupsWithPlans, groupWithPlans } from '../../access/find-plans.js';
import { beSureOfMembers } from '../../access/follow-members.js';
import { recordChange } from '../../access/record-change.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group, GroupId } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import { wasHandled } from '../../model/handled.js';
import { isMember } from '../../model/members.js';
import type { Plan } from '../../model/plan.js';
import { lastChangeOf } from '../../model/remember-change.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asKnownTo } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { type PlanPart, partsOfPlan } from '../plans/rules/find-part.js';
import { plansOf } from '../plans/rules/find-plan.js';
import type { PlanRecordedReply, RecordReply } from './reply.js';
import { applyChange } from './rules/apply.js';
import type { Outcome } from './rules/applied.js';
import { type PlanChange, TARGETS } from './rules/change.js';
import { type Held, meantParts } from './rules/meant-parts.js';
import { isOwnPart, mayRecord } from './rules/may-record.js';
import { shownPart } from './show-part.js';

/** The most choices that the question offers. */
const MOST_CHOICES = 8;

/** The group, plan and part (by key) to change; a null key means the whole plan. */
export interface Target {
  readonly group: GroupId;
  readonly plan: number;
  readonly key: string | null;
}

/** Records a change in a plan of the asker's groups; asks which part if several fit. */
export async function record(
  services: Services,
  asker: Asker,
  what: string | null,
  change: PlanChange,
): Promise<RecordReply | ProblemReply> {
  const held = plansOf(await groupsWithPlans(services, asker));
  const found = meantParts(held, what, change, asker.person.id);
  const [only, another] = found;
  if (only !== undefined && another === undefined)
    return recordIn(services, asker, targetOf(only, only.part?.key ?? null), change);
  const choices = found.slice(0, MOST_CHOICES).map(({ group, plan, part }) => ({
    group: headOf(group),
    plan: { number: plan.number, title: plan.title },
    key: part?.key ?? null,
    title: part === null ? plan.title : part.title,
  }));
  return {
    kind: 'plan-pick',
    said: what,
    change,
    choices,
    hasPlan: held.some(({ group }) => isMember(group, asker.person.id)),
  };
}

const targetOf = ({ group, plan }: Held, key: string | null): Target => ({ group: group.id, plan: plan.number, key });

const isItem = ({ is }: PlanPart): boolean => is === 'recommendation' || is === 'action';

type Recorded =
  { readonly problem: 'not-found' | 'not-allowed' } | { readonly outcome: Outcome | null; readonly key: string | null };

const partWith = (plan: Plan, group: Group, change: PlanChange, key: string | null): PlanPart | null =>
  partsOfPlan(plan, group).find((part) => part.key === key && TARGETS[change.do]?.includes(part.is) === true) ?? null;

/** Makes a change in one durable step, if the asker may. An activity that was handled before changes nothing. */
export async function recordIn(
  services: Services,
  asker: Asker,
  target: Target,
  change: PlanChange,
): Promise<RecordReply | ProblemReply> {
  await beSureOfMembers(services, asker, target.group);
  const { id, name } = asker.person;
  const recorded = await services.store.changeGroup<Recorded>(
    target.group,
    (current) => {
      const keep = (result: Recorded): { record: Group | null; result: Recorded } => ({ record: current, result });
      const plan = current?.plans.find(({ number }) => number === target.plan);
      const known = asKnownTo(current, asker);
      if (current === null || plan === undefined || known === null) return keep({ problem: 'not-found' });
      const where = { group: current, plan };
      const part = partWith(plan, current, change, target.key);
      const isWhole = target.key === null && (TARGETS[change.do] === null || change.do === 'link');
      if (part === null && !isWhole) return keep({ problem: 'not-found' });
      // For a non-member, a part that is not theirs does not exist.
      if (!isMember(current, id) && (part === null || !isItem(part) || !isOwnPart(part, where, id)))
        return keep({ problem: 'not-found' });
      if (!mayRecord(change.do, part, where, id)) return keep({ problem: 'not-allowed' });
      if (change.do === 'link' && known.actions.every(({ reference }) => reference !== change.reference))
        return keep({ outcome: { refused: 'no-action', said: change.reference }, key: target.key });
      if (wasHandled(current, asker.activity)) return keep({ outcome: null, key: target.key });
      const today = localDay(asker.now, current.zone);
      const outcome = applyChange({ ...where, giver: asker, by: { id, name }, today }, part, change);
      if (outcome === null || !('group' in outcome)) return keep({ outcome, key: target.key });
      const after = recordChange(withPlaces(current, change), outcome.group, asker, needsOf(change));
      return { record: after, result: { outcome, key: outcome.key ?? target.key } };
    },
    change.do === 'link' ? [change.reference] : 'all',
  );
  if ('problem' in recorded)
    return problemReply(recorded.problem === 'not-found' ? { code: 'not-a-member' } : { code: 'not-allowed-plan' });
  const group = await groupWithPlans(services, asker, target.group);
  const plan = group?.plans.find(({ number }) => number === target.plan);
  if (group === null || plan === undefined) return problemReply({ code: 'not-a-member' });
  return replyOf(recorded, { group, plan }, asker, change);
}

/** Sets `plan` to null on an action that never had one, so that undoing a link restores "in no plan". */
const withPlaces = (group: Group, change: PlanChange): Group =>
  change.do !== 'link'
    ? group
    : {
        ...group,
        actions: group.actions.map((one) =>
          one.reference === change.reference && one.plan === undefined ? { ...one, plan: null } : one,
        ),
      };

const needsOf = ({ do: what }: PlanChange): 'mayNote' | 'mayRun' =>
  ['scheme', 'colour', 'reporting', 'area', 'area-leads', 'response', 'leads', 'timeline'].includes(what)
    ? 'mayRun'
    : 'mayNote';

function replyOf(
  recorded: Extract<Recorded, { readonly key: unknown }>,
  { group, plan }: Held,
  asker: Asker,
  change: PlanChange,
): PlanRecordedReply {
  const { outcome, key } = recorded;
  const part = shownKey(plan, group, change, key);
  const last = lastChangeOf(group, asker.person.id);
  const isMade = outcome !== null && 'group' in outcome;
  const { number, title, scheme, reporting } = plan;
  return {
    kind: 'plan-recorded',
    group: headOf(group),
    plan: { number, title, scheme, reporting },
    news: isMade ? outcome.news : null,
    asked: isMade ? (outcome.asked ?? null) : outcome !== null && 'asks' in outcome ? outcome : null,
    refused: outcome !== null && 'refused' in outcome ? outcome : null,
    shown: shownPart(part, { group, plan, person: asker.person.id, now: asker.now }),
    at: isMade && last?.at === asker.now ? last.at : null,
    today: localDay(asker.now, group.zone),
  };
}

/** Returns the part to show after a change: the one named, or the one that the change made. */
const shownKey = (plan: Plan, group: Group, change: PlanChange, key: string | null): PlanPart | null => {
  const kinds = change.do === 'risk' ? ['risk'] : change.do === 'area' ? ['area'] : (TARGETS[change.do] ?? []);
  return partsOfPlan(plan, group).find((part) => part.key === key && kinds.includes(part.is)) ?? null;
};
