import type { NamedSet } from '../groups/group.js';
import { fold } from './fold.js';
import type { Lead } from './lead.js';
import type { Roster } from './roster.js';

/** The name of the set that always means every member. */
export const EVERYONE = 'everyone';

const ALL = new Set([
  'all',
  'everyone',
  'everybody',
  'all members',
  'members',
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
  'aelodau r grwp',
  "aelodau'r grwp",
]);

const DETERMINER = /^(?:all of the |all the |all |the |every |each |yr holl |holl |pob |yr |y |'r )/u;

const bare = (words: string): string => {
  const said = fold(words.replace(/[()]/gu, ' ')).replace(DETERMINER, '').replace(DETERMINER, '');
  return said.replace(/s$/u, '');
};

/** The named set that words mean ("all policy leads", "the Policy Lead"), everyone for "All" and "Pawb", or null. */
export function findSet(words: string, roster: Roster): Lead | null {
  const name = words.trim();
  const said = bare(name);
  if (said === '' && !ALL.has(fold(name))) return null;
  const found = roster.sets.find((set: NamedSet) => bare(set.name) === said);
  if (found !== undefined) return { kind: 'set', set: found.name, name };
  return ALL.has(fold(name)) ? { kind: 'set', set: EVERYONE, name } : null;
}
