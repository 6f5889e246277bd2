import type { Group } from '../../../model/group.js';
import type { PersonId } from '../../../model/lead.js';
import { isMember } from '../../../model/members.js';
import type { Problem } from '../../../model/problem.js';
import { membersNamed } from '../../../reading/leads/members-named.js';
import { resolveLeads } from '../../../reading/leads/resolve-leads.js';
import type { Roster } from '../../../reading/leads/roster.js';

/** The people that words mean, with a problem for each name that means nobody or several. */
interface People {
  readonly people: readonly PersonId[];
  readonly problems: readonly Problem[];
}

/** Finds the members meant by names, words or a picker's ids; a problem for each that means nobody or several. */
export function readPeople(words: string, group: Group, roster: Roster): People {
  const named = membersNamed(words, group.members);
  if (named !== null) return { people: named, problems: [] };
  const people: PersonId[] = [];
  const problems: Problem[] = [];
  for (const lead of resolveLeads(words, { ...roster, people: group.members })) {
    if (lead.kind === 'person' && isMember(group, lead.person)) people.push(lead.person);
    else if (lead.kind === 'unclear') {
      const names = group.members.filter((member) => lead.candidates.includes(member.id)).map((member) => member.name);
      problems.push({ code: 'lead-unclear', said: lead.name, names });
    } else problems.push({ code: 'person-unknown', said: lead.name });
  }
  return { people, problems };
}
