import type { Instant } from './calendar/day.js';
import type { PersonId } from './lead.js';
import { NOTHING_OWN, type OwnNudging } from './own-nudging.js';
import type { Language } from './group.js';

/**
 * Why the bot cannot write to someone first: they never installed it, blocked it, are no longer in the tenant, or are a
 * guest whom it may not write to.
 */
export type Unreachable = 'never-installed' | 'blocked' | 'left' | 'guest';

/** Since when someone could not be reached, and when that was last tried. */
export interface OutOfReach {
  readonly reason: Unreachable;
  readonly since: Instant;
  readonly triedAt: Instant;
}

/** Someone the bot has met, across groups. */
export interface Person {
  readonly id: PersonId;
  readonly tenant: string;
  readonly name: string;
  readonly language: Language;
  /** Whether they chose the language themselves, so that the client's own no longer changes it. */
  readonly languageChosen: boolean;
  /** Key of their 1:1 chat with the bot; null until it is known. */
  readonly conversation: string | null;
  readonly aadObjectId: string | null;
  /** Whether they asked for no nudges. */
  readonly isMuted: boolean;
  /** What they have settled about their nudges for themselves. */
  readonly nudging: OwnNudging;
  /** Null while nothing says that they cannot be reached. */
  readonly outOfReach: OutOfReach | null;
  /** Whether they have had the welcome, which is never repeated. */
  readonly isWelcomed: boolean;
}

/** Whether two states of a person, or none, say the same of when they may be written to. */
export const plansAlike = (before: Person | null, after: Person): boolean =>
  (before?.isMuted ?? false) === after.isMuted &&
  JSON.stringify(before?.nudging ?? NOTHING_OWN) === JSON.stringify(after.nudging) &&
  JSON.stringify(before?.outOfReach ?? null) === JSON.stringify(after.outOfReach);
