import type { Group } from '../../../model/group.js';
import type { Person } from '../../../model/person.js';
import { objectsIn } from './objects-in.js';

/** The ids, addresses and names under which records know one person. */
export interface Identity {
  /** The channel's ids, Entra's ids, and the keys of the person's 1:1 chats with the bot. */
  readonly ids: ReadonlySet<string>;
  /** In lower case. */
  readonly emails: ReadonlySet<string>;
  /** In full, as written. */
  readonly names: ReadonlySet<string>;
  /** Given names and surnames, from a directory that separates them. */
  readonly parts: ReadonlySet<string>;
}

/** A candidate: somebody the bot has met, or a member of a group. */
interface Known {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly aadObjectId?: string | null;
  readonly conversation?: string | null;
  readonly givenName?: string;
  readonly surname?: string;
}

const NOBODY: Identity = { ids: new Set(), emails: new Set(), names: new Set(), parts: new Set() };

const isSome = (value: string | null | undefined): value is string => value != null && value.trim() !== '';

/** Returns everybody in these records. */
export const everybodyIn = (people: readonly Person[], groups: readonly Pick<Group, 'members'>[]): readonly Known[] => [
  ...people,
  ...groups.flatMap(({ members }) => members),
];

/**
 * Finds the person with an email address or id, with all their other ids, addresses and names; null if there is none.
 * Does not search by name, because people may share one.
 */
export function identityOf(who: string, everybody: readonly Known[]): Identity | null {
  const ids = new Set([who]);
  const emails = new Set([who.toLowerCase()]);
  let found: readonly Known[] = [];
  // Each match may add another id or address, which may match more entries.
  for (let before = -1; before !== found.length;) {
    before = found.length;
    found = everybody.filter((one) => idsOf(one).some((id) => ids.has(id)) || emails.has(emailOf(one)));
    for (const one of found) {
      for (const id of idsOf(one)) ids.add(id);
      if (emailOf(one) !== '') emails.add(emailOf(one));
    }
  }
  if (found.length === 0) return null;
  return {
    ids: new Set(found.flatMap(idsOf)),
    emails: new Set(found.map(emailOf).filter(isSome)),
    names: new Set(found.map(({ name }) => name).filter(isSome)),
    parts: new Set(found.flatMap(({ givenName, surname }) => [givenName, surname]).filter(isSome)),
  };
}

const idsOf = ({ id, aadObjectId, conversation }: Known): readonly string[] =>
  [id, aadObjectId, conversation].filter(isSome);

const emailOf = ({ email }: Known): string => email?.trim().toLowerCase() ?? '';

/** Makes an identity for somebody whom no list knows any longer but whose id is still in records. */
export const identityOfId = (id: string): Identity => ({ ...NOBODY, ids: new Set([id]) });

/** Adds the names that a record gives the person, such as those from before a rename. */
export function withNamesIn(identity: Identity, record: unknown): Identity {
  const names = new Set(identity.names);
  for (const found of objectsIn(record)) {
    if (!isAbout(found, identity)) continue;
    names.add(found['name'] as string);
    const { earlierNames } = found as { readonly earlierNames?: readonly string[] };
    for (const name of earlierNames ?? []) names.add(name);
  }
  names.delete('');
  return names.size === identity.names.size ? identity : { ...identity, names };
}

/** Whether a piece of a record is about this person: an actor, a lead, a member. */
export const isAbout = (piece: Readonly<Record<string, unknown>>, { ids }: Pick<Identity, 'ids'>): boolean =>
  typeof piece['name'] === 'string' &&
  [piece['id'], piece['person']].some((id) => typeof id === 'string' && ids.has(id));
