import type { Action } from '../../../model/action.js';
import type { Group } from '../../../model/group.js';
import { proposalOf } from '../../../model/proposed-closure.js';
import type { Lead, PersonId } from '../../../model/lead.js';
import { leadPeople, waitingLeads } from '../../../model/lead-people.js';
import type { Giver } from '../../../reading/read-context.js';
import { rosterOf } from '../../../reading/read-context.js';
import { resolveLeads } from '../../../reading/leads/resolve-leads.js';
import { fold } from '../../../reading/text/fold.js';
import type { Asked, Named } from './asked.js';

/** The people whose actions are asked for in a group. */
export interface LeadsMeant {
  /** Their names in the group; empty if there is nobody. */
  readonly names: readonly string[];
  readonly leads: (action: Action) => boolean;
}

/** The people whose actions are asked for in a group; null if the question names nobody. */
export function leadsMeant(
  { isMine, who }: Pick<Asked, 'isMine' | 'who'>,
  group: Group,
  giver: Giver,
): LeadsMeant | null {
  if (!isMine && who.length === 0) return null;
  const own = isMine ? [meantPerson(giver.person.id, null, group)] : [];
  const all = [...own, ...who.map((named) => meantBy(named, group, giver))];
  return {
    names: all.flatMap(({ names }) => names),
    leads: (action) => all.some(({ leads }) => leads(action)),
  };
}

/** The people whom one name means: a member, a set, a post, or a lead with that name. */
export function meantBy({ said, id }: Named, group: Group, giver: Giver): LeadsMeant {
  if (id !== null) {
    const member = group.members.find((candidate) => candidate.id === id);
    return meantPerson(id, member?.name ?? said, group);
  }
  const all = resolveLeads(said, rosterOf(group, giver)).map((lead) => meantLead(lead, group));
  return { names: all.flatMap(({ names }) => names), leads: (action) => all.some(({ leads }) => leads(action)) };
}

function meantLead(lead: Lead, group: Group): LeadsMeant {
  if (lead.kind === 'person') return meantPerson(lead.person, lead.name, group);
  if (lead.kind === 'unclear') {
    const names = lead.candidates.flatMap((id) => group.members.find((member) => member.id === id)?.name ?? []);
    return { names, leads: (action) => lead.candidates.some((id) => isFor(id, action, group)) };
  }
  const people = leadPeople({ leads: [lead] }, group);
  const isNamed = (action: Action): boolean => action.leads.some((other) => isAlike(other, lead));
  const isKnown = people.length > 0 || group.actions.some(isNamed);
  const leads = (action: Action): boolean => isNamed(action) || people.some((id) => isFor(id, action, group));
  return { names: isKnown ? [lead.name] : [], leads };
}

const meantPerson = (id: PersonId, name: string | null, group: Group): LeadsMeant => ({
  names: name === null ? [] : [name],
  leads: (action) => isFor(id, action, group),
});

/** An open action is theirs while it waits for them; a closed one, or one proposed to be, if they led it. */
const isFor = (id: PersonId, action: Action, group: Group): boolean =>
  (action.status === 'open' && proposalOf(action) === null
    ? waitingLeads(action, group)
    : leadPeople(action, group)
  ).includes(id);

/** "Comms" matches the "Comms team", as "Olwen" matches "Olwen Parry". */
function isAlike(lead: Lead, asked: Lead): boolean {
  if (lead.kind === 'redacted') return false;
  if (asked.kind === 'set' && lead.kind === 'set') return fold(lead.set) === fold(asked.set);
  return ` ${fold(lead.name)} `.includes(` ${fold(asked.name).replace(/^(?:the|our|y|yr|ein) /, '')} `);
}
