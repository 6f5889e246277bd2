import type { Actor } from '../../../model/actor.js';
import type { Group } from '../../../model/group.js';
import { leadPeople } from '../../../model/lead-people.js';
import { resolveLeads } from '../../../reading/leads/resolve-leads.js';
import { type Giver, rosterOf } from '../../../reading/read-context.js';

/** The members whom words mean, and the others named who cannot be asked. */
export interface WhoIsAsked {
  readonly leads: readonly Actor[];
  readonly others: readonly string[];
}

/** Finds the members whom words mean: a set, everyone, or names. Teams and people outside the group cannot be asked. */
export function whoIsAsked(words: string, group: Group, giver: Giver): WhoIsAsked {
  const leads = resolveLeads(setOfLeads(words, group) ?? words, rosterOf(group, giver));
  const people = new Set(leadPeople({ leads }, group));
  const members = [...people].flatMap((id) => group.members.find((member) => member.id === id) ?? []);
  const known = new Set(members.map(({ id }) => id));
  const others = leads.filter((lead) => lead.kind !== 'set' && !(lead.kind === 'person' && known.has(lead.person)));
  return { leads: members.map(({ id, name }) => ({ id, name })), others: others.map(({ name }) => name) };
}

/** The group's only set of leads, if the words just say "the leads"; null if it has none or several. */
function setOfLeads(words: string, { sets }: Pick<Group, 'sets'>): string | null {
  if (!THE_LEADS.test(words.trim())) return null;
  const [only, ...others] = sets.filter(({ name }) => LEADS.test(name));
  return only === undefined || others.length > 0 ? null : only.name;
}

const LEADS = /(?<!\p{L})(?:leads|arweinwyr)(?!\p{L})/iu;
const THE_LEADS =
  /^(?:(?:all|each|every)(?: of)? )?(?:the |our )?leads?$|^(?:(?:bob|pob) arweinydd|(?:yr |ein )?(?:holl )?arweinwyr)$/iu;
