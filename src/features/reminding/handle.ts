import { localDay } from '../../model/calendar/zones.js';
import type { Group } from '../../model/group.js';
import { leadPeople } from '../../model/lead-people.js';
import type { PersonId } from '../../model/lead.js';
import { isMember, mayRun } from '../../model/members.js';
import { DEFAULT_ZONE } from '../../model/new-group.js';
import { permissionsFor } from '../../model/permissions.js';
import type { Problem } from '../../model/problem.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { resolveLeads } from '../../reading/leads/resolve-leads.js';
import { rosterOf } from '../../reading/read-context.js';
import { beSureOfMembers } from '../../access/follow-members.js';
import { visibleGroups } from '../../access/find-groups.js';
import { locateAction } from '../../access/locate-action.js';
import type { Asker } from '../../ports/asker.js';
import { leadsProblem } from '../actions/rules/leads-problem.js';
import type { Turn } from '../turn.js';
import type { RemindCommand } from './grammar.js';
import { remindIn } from './remind-in-group.js';
import type { RemindingReply } from './reply.js';

/**
 * Nudges people now about what waits for them. Chair and secretary may; for one action, the person who raised it may
 * too; any member may while nobody runs the group. In a 1:1 chat it covers every group that the asker runs.
 */
export async function remind(turn: Turn, command: RemindCommand): Promise<RemindingReply | ProblemReply> {
  const { services, asker } = turn;
  const groups = await groupsMeant(turn, command);
  if ('code' in groups) return problemReply(groups);
  const [first] = groups;
  const found = groups.map((group) => ({ group, people: peopleMeant(group, asker, command) }));
  const known = found.filter(
    (one): one is { readonly group: Group; readonly people: readonly PersonId[] | null } =>
      one.people === null || !('code' in one.people),
  );
  const [problem] = found.flatMap(({ people }) => (people !== null && 'code' in people ? [people] : []));
  if (known.length === 0 && problem !== undefined) return problemReply(problem);
  const { reference, others = [], isLate } = command;
  const wanted = { only: reference === null ? null : [reference, ...others], isLate };
  const reminded = [];
  for (const { group, people } of known) {
    await beSureOfMembers(services, asker, group.id);
    reminded.push(...(await remindIn(services, asker, group.id, people, wanted)));
  }
  const today = localDay(asker.now, first?.zone ?? DEFAULT_ZONE);
  return { kind: 'reminding', people: reminded, isLate, today };
}

async function groupsMeant(
  { services, asker }: Turn,
  { reference }: RemindCommand,
): Promise<readonly Group[] | Problem> {
  if (reference !== null) {
    const located = await locateAction(services, asker, reference);
    if (!located.ok) return located.problem;
    const { group, action } = located;
    return permissionsFor(asker.person.id, action, group).mayEdit ? [group] : { code: 'not-allowed', reference };
  }
  const visible = await visibleGroups(services, asker);
  const run = visible.filter((group) => mayRemind(group, asker));
  return run.length > 0 ? run : { code: visible.length === 0 ? 'not-a-member' : 'not-allowed', reference: null };
}

const mayRemind = (group: Group, { person }: Asker): boolean => isMember(group, person.id) && mayRun(group, person.id);

/** Returns the people whom the words name in a group; null for everyone who has something waiting. */
function peopleMeant(group: Group, asker: Asker, { who }: RemindCommand): readonly PersonId[] | Problem | null {
  if (who === null || EVERYONE.test(who)) return null;
  const leads = resolveLeads(who, rosterOf(group, asker));
  const problem = leadsProblem(leads, group, who);
  if (problem !== null) return problem;
  const people = leadPeople({ leads }, group);
  return people.length === 0 ? { code: 'person-unknown', said: who } : people;
}

const EVERYONE =
  /^(?:everyone|everybody|all|them all|all (?:the )?leads|the leads|people|pawb|bawb|yr holl arweinwyr|arweinwyr)$/i;
