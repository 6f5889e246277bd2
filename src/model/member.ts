import type { PersonId } from './lead.js';
import type { Instant } from './calendar/day.js';

/** What a person may do in a group beyond being a member of it. */
export type Role = 'chair' | 'secretary';
/** Someone who belongs to a group. */
export interface Member {
  readonly id: PersonId;
  readonly name: string;
  readonly givenName?: string;
  readonly surname?: string;
  readonly email?: string;
  readonly aadObjectId?: string;
  /** What they were called before, latest first, by which they may still be meant. */
  readonly earlierNames?: readonly string[];
  readonly roles: readonly Role[];
}
/** Someone who was a member and is no longer. */
export interface FormerMember {
  readonly id: PersonId;
  readonly name: string;
  readonly leftAt: Instant;
}
