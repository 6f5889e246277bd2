import { FORMER_MEMBER } from '../../../../model/former-member.js';
import type { Group } from '../../../../model/group.js';
import type { Role } from '../../../../model/member.js';
import type { Person } from '../../../../model/person.js';
import { publicNamesOf } from '../../../../model/public-names.js';
import { isPost, isTeam } from '../../../../reading/leads/name-kinds.js';
import type { NamedPerson } from '../../../../reading/names/name-book.js';
import { keyOf } from '../../../../reading/names/name-tokens.js';
import { objectsIn } from '../../../privacy/rules/objects-in.js';

/** Words in the names of bodies, which are not people. */
const BODY =
  /(?<!\p{L})(?:wales|cymru|welsh|trust|council|cyngor|university|prifysgol|college|coleg|ltd|limited|plc|nhs|police|heddlu|union|undeb|association|society|partnership|forum|fforwm|government|llywodraeth|senedd|parliament|network|rhwydwaith|card|commission|comisiwn|race|alliance|all|pawb|both|everyone)(?!\p{L})/iu;

const isBody = (name: string): boolean => isPost(name) || isTeam(name) || BODY.test(name) || !/^\p{Lu}/u.test(name);

/** The posts that may replace a name, the highest first. */
export const POSTS = ['chair', 'deputy', 'secretary'] as const satisfies readonly Role[];
export type Post = (typeof POSTS)[number];

/** Everybody whom a group's record names, with all their names and whether these are public. */
export interface PeopleOf {
  readonly people: readonly NamedPerson[];
  readonly posts: ReadonlyMap<string, Post>;
  /** Leads whose name looks like that of a body, so that it stays; somebody should check. */
  readonly bodies: readonly string[];
}

interface Known {
  readonly names: Set<string>;
  readonly emails: Set<string>;
}

/** Finds everybody named in a group; `met` are people the bot has met, for names that the group itself lacks. */
export function peopleOf(group: Group, met: Iterable<Pick<Person, 'id' | 'name'>>): PeopleOf {
  const known = new Map<string, Known>();
  const bodies = new Set<string>();
  const add = (
    id: string,
    names: readonly (string | undefined)[],
    emails: readonly (string | undefined)[] = [],
  ): void => {
    const one = known.get(id) ?? { names: new Set(), emails: new Set() };
    for (const name of names)
      if (name !== undefined && name.trim() !== '' && name !== FORMER_MEMBER) one.names.add(name);
    for (const email of emails) if (email !== undefined) one.emails.add(email);
    if (one.names.size > 0) known.set(id, one);
  };
  for (const { id, name, givenName, surname, earlierNames = [], email } of group.members)
    add(id, [name, ...earlierNames, [givenName, surname].filter(Boolean).join(' ')], [email]);
  for (const { id, name } of group.former) add(id, [name]);
  for (const { id, name } of met) add(id, [name]);
  const { actions, decisions, agenda, meetings, meetingReviews, roleChanges, retention, plans, returns } = group;
  const kept = [actions, decisions, agenda, meetings, meetingReviews, roleChanges, retention, plans, returns];
  for (const piece of objectsIn(kept)) {
    const { name, id, person, kind } = piece;
    if (typeof name !== 'string') continue;
    if (kind === 'person' && typeof person === 'string') add(person, [name]);
    else if (kind === undefined && typeof id === 'string' && Object.keys(piece).length === 2) add(id, [name]);
    else if (kind === 'name' || kind === 'unclear') {
      if (isBody(name)) bodies.add(name);
      else add(`named ${keyOf(name)}`, [name]);
    }
  }
  const open = publicNamesOf(group);
  const isPublic = (id: string): boolean =>
    open.people.includes(id) ||
    group.members.some((member) => member.id === id && member.roles.some((role) => open.roles.includes(role)));
  const people = [...known].map(([id, { names, emails }]) => ({
    id,
    names: [...names],
    emails: [...emails],
    isPublic: isPublic(id) || [...names].every((name) => open.said.some((said) => keyOf(said) === keyOf(name))),
  }));
  // A post is never blacked out.
  const said = open.said
    .filter((name) => !isPost(name) && !/^(?:the|y|yr) /iu.test(name))
    .map((name) => ({ id: `public ${name}`, names: [name], emails: [], isPublic: true }));
  return { people: [...people, ...said], posts: postsIn(group), bodies: [...bodies] };
}

const postsIn = ({ members }: Group): ReadonlyMap<string, Post> =>
  new Map(
    members.flatMap(({ id, roles }) => {
      const post = POSTS.find((role) => roles.includes(role));
      return post === undefined ? [] : [[id, post] as const];
    }),
  );
