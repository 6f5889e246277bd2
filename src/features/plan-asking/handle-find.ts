import { visibleGroups } from '../../access/find-groups.js';
import { isAway } from '../../delivery/availability.js';
import { availabilityOfPeople } from '../../delivery/lead-notes.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group, GroupId } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import type { PersonId } from '../../model/lead.js';
import { isMember, mayRun } from '../../model/members.js';
import { itemsOf } from '../../model/plan-item.js';
import { asKnownTo, mayHear } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { askedParts } from '../plans/rules/asked-parts.js';
import { type HeldPlan, plansOf, plansSaid } from '../plans/rules/find-plan.js';
import { askedPlan } from './handle-view.js';
import type { RoundWhichReply } from './reply.js';

/** Returns the plans that words name in the groups the asker knows, each with all of its group's actions. */
export async function plansMeant(
  { store, ...services }: Services,
  asker: Asker,
  said: string | null,
): Promise<readonly HeldPlan[]> {
  const groups = (await visibleGroups({ store, ...services }, asker)).filter(({ plans }) => plans.length > 0);
  const whole = await Promise.all(groups.map(({ id }) => store.findGroup(id, 'all')));
  const known = whole.filter((group) => group !== null && asKnownTo(group, asker) !== null) as Group[];
  return plansSaid(plansOf(known), said);
}

/**
 * Returns a plan that a button names, if the asker is a member, is asked about a part of it, or stands in for someone;
 * else null.
 */
export async function planNamed(
  { store }: Pick<Services, 'store'>,
  asker: Asker,
  { group: id, plan: number }: { readonly group: GroupId; readonly plan: number },
): Promise<HeldPlan | null> {
  const group = await store.findGroup(id, 'all');
  const plan = group?.plans.find((one) => one.number === number);
  if (group?.tenant !== asker.tenant || plan === undefined || !mayHear(group, asker.person.id)) return null;
  const isKnown =
    isMember(group, asker.person.id) || askedParts(plan, itemsOf(plan, group, asker.now), group).has(asker.person.id);
  return isKnown || (await standsInIn(store, group, asker)) ? { group, plan } : null;
}

/** Whether the asker stands in today for one of a group's people. */
async function standsInIn(store: Services['store'], group: Group, asker: Asker): Promise<boolean> {
  const people = [...group.members.map(({ id }) => id), ...group.outsiders];
  const known = await store.peopleOf(people);
  const today = localDay(asker.now, group.zone);
  return [...known.values()].some(
    ({ nudging: { leave } }) =>
      leave !== null && leave.standIn === asker.person.id && leave.from <= today && today <= leave.until,
  );
}

/** Whether the asker runs a plan's group. */
export const runs = (group: Group, { person }: Pick<Asker, 'person'>): boolean =>
  isMember(group, person.id) && mayRun(group, person.id);

/** Whether the asker may answer for a lead: they are the lead, run the group, or stand in for the lead's leave. */
export async function mayAnswerFor(
  { store }: Pick<Services, 'store'>,
  group: Group,
  asker: Asker,
  lead: PersonId,
): Promise<boolean> {
  if (lead === asker.person.id || runs(group, asker)) return true;
  const availability = (await availabilityOfPeople(store, [lead]))(lead, group);
  return (
    availability.own.leave?.standIn === asker.person.id && isAway(availability, localDay(asker.now, availability.zone))
  );
}

/** The most plans that the question offers. */
const MOST = 8;

/** Asks which of several plans the user means. */
export const whichPlan = (
  held: readonly HeldPlan[],
  then: RoundWhichReply['then'],
  by: RoundWhichReply['by'] = null,
): RoundWhichReply => ({
  kind: 'plan-round-which',
  then,
  by,
  choices: held.slice(0, MOST).map(({ group, plan }) => ({ group: headOf(group), plan: askedPlan(plan) })),
});
