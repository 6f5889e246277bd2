import type { PersonId } from '../leads/lead.js';
import type { Language } from './group.js';

/**
 * Why the bot cannot write to someone first: they never installed it, blocked it, are no longer in the tenant, or are a
 * guest whom it may not write to.
 */
export type Unreachable = 'never-installed' | 'blocked' | 'left' | 'guest';

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
  /** Whether they have had the welcome, which is never repeated. */
  readonly isWelcomed: boolean;
}
