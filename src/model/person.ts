import type { PersonId } from './lead.js';
import { NO_PREFERENCES, type NudgePreferences } from './nudge-preferences.js';
import type { Language } from './language.js';
import type { OutOfReach } from './out-of-reach.js';

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
  readonly nudging: NudgePreferences;
  /** Null while nothing says that they cannot be reached. */
  readonly outOfReach: OutOfReach | null;
  /** Whether they have had the welcome, which is never repeated. */
  readonly isWelcomed: boolean;
}

/** Whether two states of a person, or none, say the same of when they may be written to. */
export const plansAlike = (before: Person | null, after: Person): boolean =>
  (before?.isMuted ?? false) === after.isMuted &&
  JSON.stringify(before?.nudging ?? NO_PREFERENCES) === JSON.stringify(after.nudging) &&
  JSON.stringify(before?.outOfReach ?? null) === JSON.stringify(after.outOfReach);
