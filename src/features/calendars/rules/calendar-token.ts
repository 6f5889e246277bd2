import { randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { PersonId } from '../../../model/lead.js';

/** What the address of a calendar says: whose it is, and the key that nobody can guess. */
export interface CalendarToken {
  readonly tenant: string;
  readonly person: PersonId;
  readonly key: string;
}

const KEY_BYTES = 32;
/** No address of ours is longer. */
const LONGEST = 1000;
const SHAPE = /^(?<who>[\w-]+)\.(?<key>[\w-]{43})$/u;
const whoSchema = z.tuple([z.string(), z.string().min(1)]);

/** A key that nobody has had before. */
export const newKey = (): string => randomBytes(KEY_BYTES).toString('base64url');

export const writeToken = ({ tenant, person, key }: CalendarToken): string =>
  `${Buffer.from(JSON.stringify([tenant, person])).toString('base64url')}.${key}`;

/** Null for what is no address of a calendar; whether its key is right is not known yet. */
export function readToken(token: string): CalendarToken | null {
  const found = token.length > LONGEST ? undefined : SHAPE.exec(token)?.groups;
  try {
    const who: unknown = JSON.parse(Buffer.from(found?.['who'] ?? '', 'base64url').toString('utf8'));
    const [tenant, person] = whoSchema.parse(who);
    return { tenant, person, key: found?.['key'] ?? '' };
  } catch {
    return null;
  }
}

/** Whether two keys are the same, in a time that says nothing of where they differ. */
export function isKey(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
