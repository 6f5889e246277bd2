import type { Group, GroupId } from '../model/group.js';
import { leadPeople } from '../model/lead-people.js';
import type { PersonId } from '../model/lead.js';
import { isMember } from '../model/members.js';
import type { Plan } from '../model/plan.js';
import { asKnownTo } from '../model/standing.js';
import type { Asker } from '../ports/asker.js';
import type { Services } from '../ports/services.js';
import { visibleGroups } from './find-groups.js';

/**
 * The visible groups that have plans, with all of their actions, even those closed long ago. A person who is not a
 * member sees only what they lead in a plan.
 */
export async function groupsWithPlans(services: Services, asker: Asker): Promise<readonly Group[]> {
  const groups = (await visibleGroups(services, asker)).filter(({ plans }) => plans.length > 0);
  const whole = await Promise.all(groups.map(({ id }) => groupWithPlans(services, asker, id)));
  return whole.filter((group) => group !== null);
}

/** The same for the one group that a button names; null if it has no plan that the asker may see. */
export async function groupWithPlans({ store }: Services, asker: Asker, id: GroupId): Promise<Group | null> {
  const group = asKnownTo(await store.findGroup(id, 'all'), asker);
  if (group === null || group.plans.length === 0) return null;
  return isMember(group, asker.person.id)
    ? group
    : { ...group, plans: group.plans.map((plan) => ledIn(plan, group, asker.person.id)) };
}

/** The part of a plan that a person leads who is not a member; the group's actions are theirs already. */
function ledIn(plan: Plan, group: Group, person: PersonId): Plan {
  const under = new Set(
    group.actions.flatMap(({ plan: place }) => (place?.plan === plan.number ? [place.under, place.key] : [])),
  );
  const recommendations = plan.recommendations.filter(
    (one) => under.has(one.key) || leadPeople(one, group).includes(person),
  );
  const nothing = { measures: [], phases: [], steps: [], areas: [], risks: [], rounds: [], reports: [], history: [] };
  return { ...plan, ...nothing, recommendations };
}
