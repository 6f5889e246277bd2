import type { Problem } from '../../../model/problem.js';
import type { Group } from '../../../model/group.js';
import type { Lead } from '../../../model/lead.js';

/** What is wrong with new leads; null if nothing is. Accepts a name close to a member's, and the card then asks. */
export function leadsProblem(leads: readonly Lead[], group: Group, words: string): Problem | null {
  if (leads.length === 0) return { code: 'lead-not-read', said: words };
  for (const lead of leads) {
    if (lead.kind !== 'unclear' || lead.isNear === true) continue;
    const names = group.members.filter((member) => lead.candidates.includes(member.id)).map((member) => member.name);
    return { code: 'lead-unclear', said: lead.name, names };
  }
  return null;
}
