import type { NamedSet } from '../../model/group.js';
import { withoutEnd } from '../text/without-end.js';
import { fold } from '../text/fold.js';
import type { Lead } from '../../model/lead.js';
import type { Roster } from './roster.js';

/** The name of the set that always means every member. */
const EVERYONE = 'everyone';

const ALL = new Set([
  'all',
  'everyone',
  'everybody',
  'all members',
  'members',
  'every member',
  'each member',
  'all group members',
  'group members',
  'members of the group',
  'all attendees',
  'attendees',
  'all present',
  'pawb',
  'pob aelod',
  'aelodau',
  'yr aelodau',
  'yr holl aelodau',
  'holl aelodau',
  "aelodau'r grwp",
]);

const DETERMINER =
  /^(?:all of the |all the |all of |all |the |every |each |any |yr holl |pob un o'r |holl |pob |bob |yr |y |'r )/u;

/** Folded Welsh plurals that a group may use for either number. */
const SINGULAR: Readonly<Record<string, string>> = {
  arweinwyr: 'arweinydd',
  swyddogion: 'swyddog',
  aelodau: 'aelod',
  penaethiaid: 'pennaeth',
  benaethiaid: 'pennaeth',
  cyfarwyddwyr: 'cyfarwyddwr',
  gyfarwyddwyr: 'cyfarwyddwr',
  rheolwyr: 'rheolwr',
  cydlynwyr: 'cydlynydd',
  gydlynwyr: 'cydlynydd',
  cynrychiolwyr: 'cynrychiolydd',
  gynrychiolwyr: 'cynrychiolydd',
  timau: 'tim',
  dimau: 'tim',
};

/** Almost every group has this set; people name it in both languages, whichever the group uses. */
const IN_THE_OTHER_LANGUAGE: Readonly<Record<string, string>> = {
  'arweinydd polisi': 'policy lead',
  'policy lead': 'arweinydd polisi',
};

/** The set that almost every group has, as a sentence names it in either language. */
export const WELL_KNOWN_SET = /(?<!\p{L})(?:policy leads?|arweinwyr polisi|arweinydd polisi)(?!\p{L})/iu;

const singular = (word: string): string => SINGULAR[word] ?? word.replace(/(?<=[a-z]{2})s$/u, '');

const bare = (words: string): string =>
  fold(words.replace(/[()]/gu, ' ')).replace(DETERMINER, '').replace(DETERMINER, '').split(' ').map(singular).join(' ');

/** Whether words mean every member: "All", "Pawb". */
export const isEveryone = (words: string): boolean => ALL.has(fold(words.trim()));

/** A set has no article of its own: "the policy leads" lead it as "policy leads" do. */
function asNamed(said: string, { name }: NamedSet): string {
  const plain = said.replace(/^(?:the|our|y|yr|['’]r|ein) /iu, '');
  return plain.toLowerCase() === name.toLowerCase() ? plain : said;
}

/**
 * The named set that words mean ("all policy leads", "the Policy Lead"); everyone for "All" and "Pawb"; null otherwise.
 */
export function findSet(words: string, roster: Roster): Lead | null {
  const name = withoutEnd(words.trim(), '.:,;');
  if (name === '' || name.length > 120) return null;
  const said = roster.sets.length === 0 ? '' : bare(name);
  const named = (wanted: string | undefined): NamedSet | undefined =>
    wanted === undefined || wanted === '' ? undefined : roster.sets.find((set) => bare(set.name) === wanted);
  const found = named(said) ?? named(IN_THE_OTHER_LANGUAGE[said]);
  if (found !== undefined) return { kind: 'set', set: found.name, name: asNamed(name, found) };
  return name.length < 40 && ALL.has(fold(name.startsWith('@') ? name.slice(1) : name))
    ? { kind: 'set', set: EVERYONE, name }
    : null;
}
