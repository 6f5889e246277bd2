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
 * The groups with plans as the asker may know them from where they ask, with all of their actions, those closed long ago
 * too. Who is no member sees of a plan what they lead, and nothing else.
 */
export async function groupsWithPlans(services: Services, asker: Asker): Promise<readonly Group[]> {
  const groups = (await visibleGroups(services, asker)).filter(({ plans }) => plans.length > 0);
  const whole = await Promise.all(groups.map(({ id }) => groupWithPlans(services, asker, id)));
  return whole.filter((group) => group !== null);
}

/** The same of one group, for a button that says of which; null where it has no plan that the asker may know. */
export async function groupWithPlans({ store }: Services, asker: Asker, id: GroupId): Promise<Group | null> {
  const group = asKnownTo(await store.findGroup(id, 'all'), asker);
  if (group === null || group.plans.length === 0) return null;
  return isMember(group, asker.person.id)
    ? group
    : { ...group, plans: group.plans.map((plan) => ledIn(plan, group, asker.person.id)) };
}

/** What somebody who is no member leads of a plan; the actions of the group are theirs already. */
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
