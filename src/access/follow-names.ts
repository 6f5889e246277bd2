import { cleanName } from '../model/clean-name.js';
import type { Group } from '../model/group.js';
import type { PersonId } from '../model/lead.js';
import { fold } from '../reading/text/fold.js';
import { renamed, withNames } from './follow-roster.js';

/** Somebody as an activity calls them. */
export interface Called {
  readonly id: PersonId;
  readonly name: string;
}

const wordsOf = (name: string): ReadonlySet<string> => new Set(fold(cleanName(name)).split(/[\s,]+/u));

/** Whether a member is called by a name that is not theirs yet, and not a part of it: mentions are often cut to one word. */
export function hasNewName(group: Group, { id, name }: Called): boolean {
  const member = group.members.find((candidate) => candidate.id === id);
  if (member === undefined || name === '' || name === id || name === member.name) return false;
  const known = wordsOf(member.name);
  const said = [...wordsOf(name)];
  // One word is not how a directory calls somebody who has two.
  return !said.every((word) => known.has(word)) && said.length >= Math.min(known.size, 2);
}

/** The group with a member by the name that they now go by, and what they lead under it; the name before still means them. */
export function withNewName(group: Group, called: Called): Group {
  if (!hasNewName(group, called)) return group;
  const members = group.members.map((member) => {
    if (member.id !== called.id) return member;
    // What the directory said of the parts of the name was said of the one before.
    const { givenName: _given, surname: _surname, earlierNames: _earlier, roles: _roles, ...listed } = member;
    return renamed(member, { ...listed, name: cleanName(called.name) });
  });
  return { ...group, members, actions: withNames(group, [{ id: called.id, name: cleanName(called.name) }]) };
}
