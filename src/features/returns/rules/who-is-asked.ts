import type { Actor } from '../../../model/actor.js';
import type { Group } from '../../../model/group.js';
import { leadPeople } from '../../../model/lead-people.js';
import { resolveLeads } from '../../../reading/leads/resolve-leads.js';
import { type Giver, rosterOf } from '../../../reading/read-context.js';

/** Who is asked: the members whom words mean, and who else is named and cannot be asked. */
export interface WhoIsAsked {
  readonly leads: readonly Actor[];
  readonly others: readonly string[];
}

/** The members whom words mean: a set, everyone, or names; teams and people outside the group are not asked. */
export function whoIsAsked(words: string, group: Group, giver: Giver): WhoIsAsked {
  const leads = resolveLeads(setOfLeads(words, group) ?? words, rosterOf(group, giver));
  const people = new Set(leadPeople({ leads }, group));
  const members = [...people].flatMap((id) => group.members.find((member) => member.id === id) ?? []);
  const known = new Set(members.map(({ id }) => id));
  const others = leads.filter((lead) => lead.kind !== 'set' && !(lead.kind === 'person' && known.has(lead.person)));
  return { leads: members.map(({ id, name }) => ({ id, name })), others: others.map(({ name }) => name) };
}

/** The one set of leads that a group has, where only "the leads" are said; null where there is none or several. */
function setOfLeads(words: string, { sets }: Pick<Group, 'sets'>): string | null {
  if (!THE_LEADS.test(words.trim())) return null;
  const [only, ...others] = sets.filter(({ name }) => LEADS.test(name));
  return only === undefined || others.length > 0 ? null : only.name;
}

const LEADS = /(?<!\p{L})(?:leads|arweinwyr)(?!\p{L})/iu;
const THE_LEADS =
  /^(?:(?:all|each|every)(?: of)? )?(?:the |our )?leads?$|^(?:(?:bob|pob) arweinydd|(?:yr |ein )?(?:holl )?arweinwyr)$/iu;
