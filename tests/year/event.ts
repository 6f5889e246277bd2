import type { Group } from '../../src/model/group.js';
import type { Person } from '../../src/model/person.js';
import type { Random } from './random.js';

/** Something that people do at a moment, to a group or to what they settled for themselves. */
export type Event =
  | { readonly at: number; readonly group: string; readonly change: (group: Group, now: string) => Group }
  | { readonly at: number; readonly person: string; readonly change: (person: Person, now: string) => Person };

const JANUARY = Date.parse('2026-01-01T00:00:00Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Days of the year in which things happen: beyond Christmas and New Year's Eve. */
const DAYS = 364;

/** A random minute of the year, mostly of the hours in which people work, and often a full hour or a quarter past. */
export function moment(random: Random): number {
  const hour = random.chance(0.85) ? 8 + random.next() * 11 : random.next() * 24;
  const at = JANUARY + random.below(DAYS) * DAY + Math.floor(hour * 3600) * 1000;
  const whole = random.pick([MINUTE, MINUTE, 15 * MINUTE, 60 * MINUTE]);
  return at - (at % whole);
}

/** A moment up to so many days after another. */
export const momentAfter = (at: number, days: number, random: Random): number =>
  at + Math.floor((0.002 + random.next()) * days * 24 * 60) * MINUTE;

export const dayOfMoment = (at: number): string => new Date(at).toISOString().slice(0, 10);
