import type { Instant } from '../model/calendar/day.js';
import type { Lead, PersonId } from '../model/lead.js';
import type { Action } from '../model/action.js';
import type { Group } from '../model/group.js';
import { isMember, type ListedMember } from '../model/members.js';
import { isFormer } from '../model/standing.js';
import type { Member } from '../model/member.js';
import type { RoleChange } from '../model/role-change.js';

/** A list this long may be cut off, so nobody counts as having left because it lacks them. */
export const LONGEST_LIST = 2000;

/** How many earlier names of a member to keep. */
const NAMES_KEPT = 3;

/**
 * Updates the group from Teams' whole list of members: who is new, who has a new name, and who has left, with the roles
 * that they held. What people who left lead stays as it is. An empty list counts as no list, and changes nothing.
 */
export function withRoster(group: Group, listed: readonly ListedMember[], now: Instant): Group {
  if (listed.length === 0) return group;
  const isWhole = listed.length < LONGEST_LIST;
  const named = new Map(listed.map((member) => [member.id, member]));
  const stay = group.members.flatMap((member) => {
    const now = named.get(member.id);
    return now === undefined ? (isWhole ? [] : [member]) : [renamed(member, now)];
  });
  const joined = listed.filter(({ id }) => !isMember(group, id)).map((member): Member => ({ ...member, roles: [] }));
  const members = [...stay, ...joined];
  const followed: Group = {
    ...group,
    members: alike(group.members, members),
    outsiders: without(group.outsiders, (id) => named.has(id)),
    former: without(group.former, ({ id }) => named.has(id)),
    actions: withNames(group, listed),
    membersReadAt: now,
  };
  const gone = isWhole ? group.members.filter(({ id }) => !named.has(id)) : [];
  return gone.reduce((grown, member) => left(grown, member, now), followed);
}

/** The group without a person who has left, and without their roles; the same group if they were not in it. */
export function withoutMember(group: Group, person: PersonId, now: Instant): Group {
  const member = group.members.find(({ id }) => id === person);
  if (member !== undefined)
    return left({ ...group, members: group.members.filter(({ id }) => id !== person) }, member, now);
  return group.outsiders.includes(person) ? withoutOutsider(group, person, now) : group;
}

/** The group with another member, who Teams says is there. */
export function withMember(group: Group, member: ListedMember): Group {
  if (isMember(group, member.id)) return group;
  return {
    ...group,
    members: [...group.members, { ...member, roles: [] }],
    outsiders: without(group.outsiders, (id) => id === member.id),
    former: without(group.former, ({ id }) => id === member.id),
  };
}

/** Notes as outsiders the people who lead these actions of a group and are not members. */
export function withOutsiders(group: Group, actions: readonly Pick<Action, 'leads'>[]): Group {
  const people = actions.flatMap(({ leads }) => leads.flatMap((lead) => (lead.kind === 'person' ? [lead.person] : [])));
  const isNew = (id: PersonId): boolean =>
    !isMember(group, id) && !isFormer(group, id) && !group.outsiders.includes(id);
  const found = [...new Set(people.filter(isNew))];
  return found.length === 0 ? group : { ...group, outsiders: [...group.outsiders, ...found] };
}

function left(group: Group, { id, name, roles }: Member, at: Instant): Group {
  const laidDown = roles.map((role): RoleChange => ({
    at,
    by: null,
    role,
    person: { id, name },
    change: 'laid-down',
    isAnnounced: false,
  }));
  return {
    ...group,
    former: [...group.former, { id, name, leftAt: at }],
    roleChanges: laidDown.length === 0 ? group.roleChanges : [...group.roleChanges, ...laidDown],
  };
}

/** For an outsider who Teams says has left: they no longer see what they led either. */
function withoutOutsider(group: Group, id: PersonId, leftAt: Instant): Group {
  const led = group.actions.flatMap(({ leads }) => leads).find((lead) => lead.kind === 'person' && lead.person === id);
  return {
    ...group,
    outsiders: group.outsiders.filter((other) => other !== id),
    former: [...group.former, { id, name: led?.name ?? id, leftAt }],
  };
}

/** A member as Teams lists them now, with their roles and earlier names; the same object if nothing changed. */
export function renamed(before: Member, listed: ListedMember): Member {
  const names = [before.name, ...(before.earlierNames ?? [])].filter((name) => name !== listed.name);
  const earlierNames = names.slice(0, NAMES_KEPT);
  const now: Member = { ...listed, ...(earlierNames.length === 0 ? {} : { earlierNames }), roles: before.roles };
  return sameMember(before, now) ? before : now;
}

/** The actions, with leads' new names on open ones; unchanged actions are the same objects. */
export function withNames(group: Group, listed: readonly ListedMember[]): readonly Action[] {
  const names = new Map(group.members.map(({ id, name }) => [id, name]));
  const changed = new Map(
    listed.filter(({ id, name }) => (names.get(id) ?? name) !== name).map(({ id, name }) => [id, name]),
  );
  if (changed.size === 0) return group.actions;
  const isMeant = (lead: Lead): boolean => lead.kind === 'person' && changed.has(lead.person);
  const called = (lead: Lead): Lead =>
    lead.kind === 'person' ? { ...lead, name: changed.get(lead.person) ?? lead.name } : lead;
  return group.actions.map((action) =>
    action.status === 'open' && action.leads.some(isMeant) ? { ...action, leads: action.leads.map(called) } : action,
  );
}

const FIELDS = ['id', 'name', 'givenName', 'surname', 'email', 'aadObjectId'] as const;

const sameMember = (one: Member, other: Member): boolean =>
  FIELDS.every((field) => one[field] === other[field]) &&
  JSON.stringify(one.earlierNames ?? []) === JSON.stringify(other.earlierNames ?? []);

/** The old list if the new one holds the same objects in the same order. */
const alike = <Item>(before: readonly Item[], after: readonly Item[]): readonly Item[] =>
  before.length === after.length && before.every((item, index) => item === after[index]) ? before : after;

function without<Item>(items: readonly Item[], isGone: (item: Item) => boolean): readonly Item[] {
  return items.some(isGone) ? items.filter((item) => !isGone(item)) : items;
}
