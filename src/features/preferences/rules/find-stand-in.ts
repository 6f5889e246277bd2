import type { Problem } from '../../../model/problem.js';
import type { PersonId } from '../../../model/lead.js';
import { resolveLeads } from '../../../reading/leads/resolve-leads.js';
import type { Roster } from '../../../reading/leads/roster.js';

/** The stand-in, or why we found none. */
type StandIn =
  | { readonly ok: true; readonly person: PersonId; readonly name: string }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Finds the stand-in whom words name: one person, mentioned or known by name in the roster. Refuses the person who is
 * away, several people, and people who are not in the roster.
 */
export function findStandIn(words: string, away: PersonId, roster: Roster): StandIn {
  const refused = (problem: Problem): StandIn => ({ ok: false, problem });
  const leads = resolveLeads(words, roster);
  const [lead] = leads;
  if (leads.length > 1) return refused({ code: 'stand-in-several', said: words });
  const nameOf = (id: PersonId): string | undefined => roster.people.find((person) => person.id === id)?.name;
  if (lead?.kind === 'unclear')
    return refused({ code: 'lead-unclear', said: lead.name, names: lead.candidates.map((id) => nameOf(id) ?? id) });
  if (lead?.kind !== 'person') return refused({ code: 'stand-in-unknown', said: words });
  if (lead.person === away) return refused({ code: 'stand-in-yourself' });
  return { ok: true, person: lead.person, name: nameOf(lead.person) ?? lead.name };
}
