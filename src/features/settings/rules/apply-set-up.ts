import type { Problem } from '../../../model/problem.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { isZone } from '../../../model/calendar/zones.js';
import { prefixFromName } from '../../../model/prefix-from-name.js';
import type { PersonId } from '../../../model/lead.js';
import { resolveLeads } from '../../../reading/leads/resolve-leads.js';
import type { Roster } from '../../../reading/leads/roster.js';
import { readMeetings } from '../../../reading/schedules/meetings/read-meetings.js';
import { withMeetings } from './with-meetings.js';
import { applyNudging } from './apply-nudging.js';
import { freePrefix } from '../../../model/free-prefix.js';
import type { Group } from '../../../model/group.js';
import { isMember } from '../../../model/members.js';
import { DEFAULT_ZONE, FALLBACK_POLICY } from '../../../model/new-group.js';
import { readNation } from '../../../reading/schedules/read-nation.js';
import { DEFAULT_RETENTION } from '../../../model/retention.js';
import { readTerms } from '../../../reading/schedules/read-terms.js';
import type { SetUpRequest } from './set-up-request.js';
import type { Role, Member } from '../../../model/member.js';
import { membersNamed } from '../../../reading/leads/members-named.js';
import { readYears } from '../../../reading/schedules/read-years.js';

/** What a set-up is read against. */
export interface SetUpContext {
  readonly roster: Roster;
  /** The prefixes of the tenant's other groups. */
  readonly takenPrefixes: ReadonlySet<string>;
  /** In the group's zone. */
  readonly today: Day;
  readonly now: Instant;
}

interface Step {
  readonly group: Group;
  readonly problems: readonly Problem[];
}

/**
 * The group with what was asked for, as far as it can be read; each part that cannot stays as it was and is told as a
 * problem. A group counts as set up once it has been given a name.
 */
export function applySetUp(group: Group, request: SetUpRequest, context: SetUpContext): Step {
  const parts = [
    applyName,
    applyPrefix,
    applyZone,
    applyNation,
    applyTerms,
    applyMeetings,
    applyRoles,
    applySets,
    nudge,
    retain,
  ];
  return parts.reduce<Step>(
    (step, apply) => {
      const next = apply(step.group, request, context);
      return { group: next.group, problems: [...step.problems, ...next.problems] };
    },
    { group, problems: [] },
  );
}

type Apply = (group: Group, request: SetUpRequest, context: SetUpContext) => Step;

const fine = (group: Group): Step => ({ group, problems: [] });
const refused = (group: Group, problem: Problem): Step => ({ group, problems: [problem] });

const applyName: Apply = (group, request) => {
  const spoken = request.language === undefined ? group : { ...group, language: request.language };
  if (request.name === undefined && group.isSetUp) return fine(spoken);
  const name = request.name?.trim() ?? '';
  return name === '' ? refused(spoken, { code: 'name-missing' }) : fine({ ...spoken, name, isSetUp: true });
};

const applyPrefix: Apply = (group, request, context) => {
  if (request.prefix === undefined || request.prefix === null) {
    // A group that was never set up goes by a prefix nobody chose; a chosen one is kept until it is cleared.
    const isFirstName =
      request.name !== undefined && group.nextNumber === 1 && group.series === null && group.meetings.length === 0;
    const isNobodys = request.prefix === null || isFirstName;
    return fine(
      isNobodys ? { ...group, prefix: freePrefix(prefixFromName(group.name), context.takenPrefixes) } : group,
    );
  }
  const asked = request.prefix.trim().toUpperCase();
  if (!/^[A-Z][A-Z0-9]{1,7}$/.test(asked)) return refused(group, { code: 'prefix-not-read', said: asked });
  if (context.takenPrefixes.has(asked)) return refused(group, { code: 'prefix-taken', prefix: asked });
  return fine({ ...group, prefix: asked });
};

const applyZone: Apply = (group, request) => {
  if (request.zone === undefined) return fine(group);
  const zone = request.zone?.trim() ?? DEFAULT_ZONE;
  return isZone(zone) ? fine({ ...group, zone }) : refused(group, { code: 'zone-unknown', said: zone });
};

const applyNation: Apply = (group, request) => {
  if (request.nation === undefined) return fine(group);
  const said = request.nation?.trim() ?? FALLBACK_POLICY.nation;
  const nation = readNation(said);
  return nation === null ? refused(group, { code: 'nation-unknown', said }) : fine({ ...group, nation });
};

const applyTerms: Apply = (group, request, context) => {
  if (request.terms === undefined) return fine(group);
  const read = readTerms(request.terms ?? '', context.today);
  return read.ok ? fine({ ...group, terms: read.terms }) : refused(group, { code: 'terms-not-read', said: read.said });
};

const applyMeetings: Apply = (group, request, context) => {
  if (request.meets === undefined) return fine(group);
  if (request.meets === null) return fine(withMeetings(group, { series: null, meetings: [] }, context.now));
  const read = readMeetings(request.meets.trim(), context.today);
  if (!read.ok) return refused(group, { code: 'meetings-not-read', said: read.said });
  return fine(withMeetings(group, read, context.now));
};

const applyRoles: Apply = (group, request, context) => {
  const chair = applyRole(group, 'chair', request.chair, context);
  const secretary = applyRole(chair.group, 'secretary', request.secretary, context);
  return { group: secretary.group, problems: [...chair.problems, ...secretary.problems] };
};

function applyRole(group: Group, role: Role, said: string | null | undefined, context: SetUpContext): Step {
  if (said === undefined) return fine(group);
  const { people, problems } = said === null ? NOBODY : readPeople(said.trim(), group, context);
  if (people.length === 0 && said !== null) return { group, problems };
  const members = group.members.map((member): Member => {
    const others = member.roles.filter((held) => held !== role);
    return { ...member, roles: people.includes(member.id) ? [...others, role] : others };
  });
  return { group: { ...group, members }, problems };
}

const nudge: Apply = (group, request) => applyNudging(group, request.nudging);

const retain: Apply = (group, request) => {
  if (request.retention === undefined) return fine(group);
  const years = request.retention === null ? DEFAULT_RETENTION.years : readYears(request.retention);
  return years === null
    ? refused(group, { code: 'retention-not-read', said: request.retention ?? '' })
    : fine({ ...group, retention: { ...group.retention, years } });
};

/** Each set that is asked for takes the place of the one by its name, or comes last. */
const applySets: Apply = (group, request, context) => {
  if (request.sets === undefined) return fine(group);
  const problems: Problem[] = (request.setsUnread ?? []).map((said) => ({ code: 'set-not-read', said }));
  const sets = new Map(group.sets.map((set) => [set.name.toLowerCase(), set]));
  for (const { name, members } of request.sets) {
    const key = name.trim().toLowerCase();
    if (members === null) {
      sets.delete(key);
      continue;
    }
    const read = readPeople(members, group, context);
    problems.push(...read.problems);
    sets.set(key, { name: name.trim(), members: read.people });
  }
  return { group: { ...group, sets: [...sets.values()] }, problems };
};

/** What words say of who is meant, with a problem for each that is nobody or several. */
interface People {
  readonly people: readonly PersonId[];
  readonly problems: readonly Problem[];
}

const NOBODY: People = { people: [], problems: [] };

/** The members meant by names, by words or by a picker's ids, and a problem for each that is nobody or several. */
function readPeople(words: string, group: Group, context: SetUpContext): People {
  const named = membersNamed(words, group.members);
  if (named !== null) return { people: named, problems: [] };
  const people: PersonId[] = [];
  const problems: Problem[] = [];
  for (const lead of resolveLeads(words, { ...context.roster, people: group.members })) {
    if (lead.kind === 'person' && isMember(group, lead.person)) people.push(lead.person);
    else if (lead.kind === 'unclear') {
      const names = group.members.filter((member) => lead.candidates.includes(member.id)).map((member) => member.name);
      problems.push({ code: 'lead-unclear', said: lead.name, names });
    } else problems.push({ code: 'person-unknown', said: lead.name });
  }
  return { people, problems };
}
