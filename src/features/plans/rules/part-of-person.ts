import type { Group } from '../../../model/group.js';
import { leadPeople } from '../../../model/lead-people.js';
import type { Lead, PersonId } from '../../../model/lead.js';
import type { PlanItem } from '../../../model/plan-item.js';
import type { Plan } from '../../../model/plan.js';
import type { Risk } from '../../../model/plan-risk.js';

/** Whether a person leads an item, something beneath it, or its area. */
export function isPartOf(item: PlanItem, plan: Plan, group: Group, person: PersonId): boolean {
  const isTheirs = (leads: readonly Lead[]): boolean => leadPeople({ leads }, group).includes(person);
  const area = plan.areas.find(({ name }) => name === item.area);
  return (
    isTheirs(item.leads) ||
    (item.reference === null && item.beneath.some(({ leads }) => isTheirs(leads))) ||
    (area !== undefined && isTheirs(area.leads))
  );
}

/** Returns the open risks that a person owns. */
export const risksOf = (plan: Plan, group: Group, person: PersonId): readonly Risk[] =>
  plan.risks.filter(
    ({ owner, closed }) => closed === null && owner !== null && leadPeople({ leads: [owner] }, group).includes(person),
  );
