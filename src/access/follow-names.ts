import { cleanName } from '../model/clean-name.js';
import type { Group } from '../model/group.js';
import type { PersonId } from '../model/lead.js';
import { fold } from '../reading/text/fold.js';
import { renamed, withNames } from './follow-roster.js';

/** A person, by the name that an activity gives. */
export interface Called {
  readonly id: PersonId;
  readonly name: string;
}

const wordsOf = (name: string): ReadonlySet<string> => new Set(fold(cleanName(name)).split(/[\s,]+/u));

/** Whether a member has a new name, not just a part of the old one: mentions are often cut to one word. */
export function hasNewName(group: Group, { id, name }: Called): boolean {
  const member = group.members.find((candidate) => candidate.id === id);
  if (member === undefined || name === '' || name === id || name === member.name) return false;
  const known = wordsOf(member.name);
  const said = [...wordsOf(name)];
  // A directory does not give one word for somebody whose name has two.
  return !said.every((word) => known.has(word)) && said.length >= Math.min(known.size, 2);
}

/** The group with a member's new name, also on what they lead; the old name still means them. */
export function withNewName(group: Group, called: Called): Group {
  if (!hasNewName(group, called)) return group;
  const members = group.members.map((member) => {
    if (member.id !== called.id) return member;
    // Drops the parts of the name: the directory gave them for the old one.
    const { givenName: _given, surname: _surname, earlierNames: _earlier, roles: _roles, ...listed } = member;
    return renamed(member, { ...listed, name: cleanName(called.name) });
  });
  return { ...group, members, actions: withNames(group, [{ id: called.id, name: cleanName(called.name) }]) };
}
