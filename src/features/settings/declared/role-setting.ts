import type { Group } from '../../../model/group.js';
import type { PersonId } from '../../../model/lead.js';
import type { Member, Role } from '../../../model/member.js';
import { holders } from '../../../model/member-names.js';
import { textInput } from '../../../presentation/card/form.js';
import { readPeople } from '../rules/read-people.js';
import { defineSetting, type Keyword, type Setting, type SettingExamples } from '../setting.js';

/** Gives a role to these people and nobody else. */
export function withHolders(group: Group, role: Role, people: readonly PersonId[]): Group {
  const members = group.members.map((member): Member => {
    const others = member.roles.filter((held) => held !== role);
    return { ...member, roles: people.includes(member.id) ? [...others, role] : others };
  });
  return { ...group, members };
}

/** Adds people to a role or removes them; without it, they replace all others. */
const CHANGE = /^(also|hefyd|without|heb)\s+/i;

/** A setting for who holds a role, read from the group's members. */
export const roleSetting = <const Key extends Role>(
  key: Key,
  keyword: Pick<Keyword, 'pattern' | 'afterComma'>,
  examples: SettingExamples,
  isRare = false,
): Setting<Key, Key> =>
  defineSetting({
    key,
    keyword: { ...keyword, isSetlike: true },
    examples,
    ...(isRare ? { isRare } : {}),
    fallback: [] as readonly PersonId[],
    kept: {
      of: ({ members }) => members.filter(({ roles }) => roles.includes(key)).map(({ id }) => id),
      with: (group, value) => withHolders(group, key, value),
    },
    read: (said, group, { roster }) => {
      const [, change] = CHANGE.exec(said) ?? [];
      const { people, problems } = readPeople(said.replace(CHANGE, ''), group, roster);
      if (people.length === 0) return { problems };
      const held = group.members.filter(({ roles }) => roles.includes(key)).map(({ id }) => id);
      if (change === undefined) return { value: people, problems };
      const isMore = /also|hefyd/i.test(change);
      return {
        value: isMore ? [...new Set([...held, ...people])] : held.filter((id) => !people.includes(id)),
        problems,
      };
    },
    write: (_value, group) => holders(group, key),
    input: (words) => textInput(words[key], 300),
    fact: (_value, words, group) => [words[key], holders(group, key) || words.saved.nobody],
  });
