import type { Group } from '../../../model/group.js';
import type { Person } from '../../../model/person.js';
import { objectsIn } from './objects-in.js';

/** One human as records know them: by which ids, addresses and names. */
export interface Identity {
  /** The channel's ids, Entra's, and the keys of their 1:1 chats with the bot. */
  readonly ids: ReadonlySet<string>;
  /** In small letters. */
  readonly emails: ReadonlySet<string>;
  /** In full, as they are written. */
  readonly names: ReadonlySet<string>;
  /** Given names and surnames that a directory tells apart. */
  readonly parts: ReadonlySet<string>;
}

/** Who may be meant: somebody who was met, or a member of a group. */
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

/** Everybody whom these records know. */
export const everybodyIn = (people: readonly Person[], groups: readonly Pick<Group, 'members'>[]): readonly Known[] => [
  ...people,
  ...groups.flatMap(({ members }) => members),
];

/**
 * The human whom an email address or an id means among everybody that is known, with all their other ids, addresses and
 * names; null when nobody is meant. Names are what tells nobody apart, so that they find no one.
 */
export function identityOf(who: string, everybody: readonly Known[]): Identity | null {
  const ids = new Set([who]);
  const emails = new Set([who.toLowerCase()]);
  let found: readonly Known[] = [];
  // Each entry found may bring another id or address, under which more are found.
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

/** Somebody whom no list knows any longer, found by their id alone where records still speak of it. */
export const identityOfId = (id: string): Identity => ({ ...NOBODY, ids: new Set([id]) });

/** An identity with the names under which a record speaks of it, such as those from before it was renamed. */
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

/** Whether a piece of a record names this human: an actor, a lead, a member. */
export const isAbout = (piece: Readonly<Record<string, unknown>>, { ids }: Pick<Identity, 'ids'>): boolean =>
  typeof piece['name'] === 'string' &&
  [piece['id'], piece['person']].some((id) => typeof id === 'string' && ids.has(id));
