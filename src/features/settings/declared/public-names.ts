import { cleanName } from '../../../model/clean-name.js';
import type { Role } from '../../../model/member.js';
import { NO_PUBLIC_NAMES, PUBLIC_NAMES, type PublicNames, publicNamesSchema } from '../../../model/public-names.js';
import { textInput } from '../../../presentation/card/form.js';
import { findPerson } from '../../../reading/leads/find-person.js';
import type { Roster } from '../../../reading/leads/roster.js';
import { defineSetting } from '../setting.js';

const ROLES: readonly (readonly [Role, RegExp, string])[] = [
  ['chair', /^(?:(?:the|y|yr) )?(?:chair|chairman|chairwoman|chairperson|[cg]adeirydd|chadeirydd)$/iu, 'the chair'],
  [
    'deputy',
    /^(?:(?:the|y|yr) )?(?:(?:deputy|vice)[ -](?:chair|chairman|chairwoman|chairperson)|d?dirprwy gadeirydd|is-?gadeirydd)$/iu,
    'the deputy chair',
  ],
  ['secretary', /^(?:(?:the|y|yr) )?(?:secretary|ysgrifennydd)$/iu, 'the secretary'],
];
const NOBODY = /^(?:none|nobody|no one|dim|neb)$/iu;

/** Splits a list of names, with "and" before the last. */
const namesIn = (said: string): readonly string[] =>
  said
    .split(/\s*[,;\n]\s*(?:(?:and|a|ac) )?|\s+(?:and|ac)\s+|\s+a\s+(?=\p{Lu}|y\s|yr\s)/u)
    .map((name) => name.replace(/[.\s]+$/u, '').trim())
    .filter((name) => name !== '');

/** Reads whose names a list gives: members by id, holders of a role by that role, and the rest as typed. */
function readNames(said: string, roster: Roster): PublicNames {
  const found = { people: new Set<string>(), roles: new Set<Role>(), said: new Set<string>() };
  for (const name of namesIn(said)) {
    const role = ROLES.find(([, pattern]) => pattern.test(name))?.[0];
    const lead = role === undefined && !NOBODY.test(name) ? findPerson(name, { ...roster, speaker: null }) : null;
    if (role !== undefined) found.roles.add(role);
    // A first name alone is a guess at who is meant; a name to be published must be typed in full.
    else if (lead?.kind === 'person' && lead.inferred === undefined) found.people.add(lead.person);
    else if (!NOBODY.test(name)) found.said.add(name);
  }
  return { people: [...found.people], roles: [...found.roles], said: [...found.said] };
}

/** Whose names stay in what the group publishes. */
export const publicNames = defineSetting({
  key: PUBLIC_NAMES,
  keyword: {
    pattern:
      /^(?:(?:names? public|public names?)|(?:enwau cyhoeddus|enwau(?:['’]n| yn) gyhoeddus))(?=[\s:])[\s:]{1,3}/iu,
    isListed: true,
  },
  isRare: true,
  examples: {
    en: 'names public: Claire Bennett, the Minister',
    cy: 'enwau cyhoeddus: Claire Bennett, y Gweinidog',
  },
  fallback: NO_PUBLIC_NAMES,
  schema: publicNamesSchema,
  read: (said, group, { roster }) => ({ value: readNames(said, { ...roster, people: group.members }) }),
  write: ({ people, roles, said }, { members }) =>
    [
      ...ROLES.filter(([role]) => roles.includes(role)).map(([, , name]) => name),
      ...members.filter(({ id }) => people.includes(id)).map(({ name }) => cleanName(name)),
      ...said,
    ].join('; '),
  input: (words) => textInput(words.publicNames.label, 1000),
  fact: (value, words) => [
    words.publicNames.title,
    String(value.people.length + value.roles.length + value.said.length),
  ],
});
