import type { Action } from '../../../model/action.js';
import { leadName, leadPeople } from '../../../model/lead-people.js';
import type { Group } from '../../../model/group.js';
import type { Lead, PersonId } from '../../../model/lead.js';

/**
 * An action's leads without one person, and with others in their place. A set or post through which that person leads
 * it becomes the other people that it stands for, because nobody can leave a set for one action only.
 */
export function leadsWithout(
  action: Pick<Action, 'leads'>,
  group: Group,
  person: PersonId,
  instead: readonly Lead[],
): readonly Lead[] {
  const place = action.leads.findIndex((lead) => peopleOf(lead, group).includes(person));
  const leads = action.leads.flatMap((lead, index): readonly Lead[] => {
    const people = peopleOf(lead, group);
    const others = people.includes(person)
      ? people
          .filter((id) => id !== person)
          .map((id): Lead => ({ kind: 'person', person: id, name: leadName(id, action, group) }))
      : [lead];
    return index === place ? [...instead, ...others] : others;
  });
  return leads.filter((lead, index) => leads.findIndex((other) => isSame(lead, other)) === index);
}

const peopleOf = (lead: Lead, group: Group): readonly PersonId[] => leadPeople({ leads: [lead] }, group);

const isSame = (one: Lead, other: Lead): boolean =>
  one.kind === 'person' && other.kind === 'person'
    ? one.person === other.person
    : one.kind === other.kind && one.name === other.name;
