import { groupWithPlans } from '../../access/find-plans.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import { isMember } from '../../model/members.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { partsOfPlan } from '../plans/rules/find-part.js';
import type { PlanRecordedReply } from './reply.js';
import { isOwnPart } from './rules/may-record.js';
import { shownPart } from './show-part.js';

/**
 * Returns a part of a plan, with what the reader may record about it. For a non-member, a part that is not theirs does
 * not exist.
 */
export async function openPart(
  services: Services,
  asker: Asker,
  target: { readonly group: string; readonly plan: number; readonly key: string },
): Promise<PlanRecordedReply | ProblemReply> {
  const group = await groupWithPlans(services, asker, target.group);
  const plan = group?.plans.find(({ number }) => number === target.plan);
  if (group === null || plan === undefined) return problemReply({ code: 'not-a-member' });
  const { id } = asker.person;
  const part = partsOfPlan(plan, group).find(({ key }) => key === target.key);
  if (part === undefined || (!isMember(group, id) && !isOwnPart(part, { group, plan }, id)))
    return problemReply({ code: 'not-a-member' });
  const { number, title, scheme, reporting } = plan;
  return {
    kind: 'plan-recorded',
    group: headOf(group),
    plan: { number, title, scheme, reporting },
    news: null,
    asked: null,
    refused: null,
    shown: shownPart(part, { group, plan, person: id, now: asker.now }),
    at: null,
    today: localDay(asker.now, group.zone),
  };
}
