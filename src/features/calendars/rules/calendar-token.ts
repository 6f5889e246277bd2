import { randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { PersonId } from '../../../model/lead.js';

/** What a calendar's address contains: whose it is, and a key that nobody can guess. */
export interface CalendarToken {
  readonly tenant: string;
  readonly person: PersonId;
  readonly key: string;
}

const KEY_BYTES = 32;
/** The longest token, in characters. */
const LONGEST = 1000;
const SHAPE = /^(?<who>[\w-]+)\.(?<key>[\w-]{43})$/u;
const whoSchema = z.tuple([z.string(), z.string().min(1)]);

/** A new random key. */
export const newKey = (): string => randomBytes(KEY_BYTES).toString('base64url');

export const writeToken = ({ tenant, person, key }: CalendarToken): string =>
  `${Buffer.from(JSON.stringify([tenant, person])).toString('base64url')}.${key}`;

/** Reads the token in a calendar's address; null if it is not one. Does not check whether its key is right. */
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

/** Whether two keys are the same; the time it takes does not reveal where they differ. */
export function isKey(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
