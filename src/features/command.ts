import type { LocalDateTime } from '../model/calendar/day.js';
import type { Language } from '../model/group.js';
import type { OwnAsk } from './preferences/rules/own-ask.js';
import type { PolicyChanges } from '../reading/schedules/read-policy.js';

/** Someone whom a message mentions: the mention's text as it stands in the message, and who that is. */
export interface Mention {
  readonly text: string;
  readonly id: string;
  readonly name: string;
}

/** Which actions a list shows. */
export type ListScope = 'open' | 'mine' | 'overdue' | 'closed';

/**
 * What someone asks the bot to do, in words or with a button. References are as typed, in capitals. Free text (`task`,
 * `words`, `reason`, `text`) is trimmed and may hold the text of mentions.
 */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'log'; readonly text: string }
  | { readonly kind: 'review'; readonly text: string }
  | { readonly kind: 'list'; readonly scope: ListScope; readonly page: number }
  | { readonly kind: 'show'; readonly reference: string }
  | { readonly kind: 'done'; readonly reference: string; readonly note: string | null }
  | { readonly kind: 'note'; readonly reference: string; readonly text: string }
  | { readonly kind: 'reassign'; readonly reference: string; readonly words: string }
  | { readonly kind: 'deadline'; readonly reference: string; readonly words: string }
  | { readonly kind: 'task'; readonly reference: string; readonly text: string }
  | { readonly kind: 'reopen'; readonly reference: string }
  | { readonly kind: 'cancel'; readonly reference: string; readonly reason: string | null }
  | { readonly kind: 'attend'; readonly reference: string; readonly isAsked: boolean }
  | { readonly kind: 'more-time'; readonly reference: string; readonly words: string }
  | { readonly kind: 'not-mine'; readonly reference: string; readonly words: string }
  | { readonly kind: 'withdraw-request'; readonly reference: string }
  | { readonly kind: 'grant'; readonly reference: string; readonly words: string | null }
  | { readonly kind: 'refuse'; readonly reference: string; readonly words: string | null }
  | { readonly kind: 'undo' }
  | { readonly kind: 'summary' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'set-up'; readonly text: string }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'mute'; readonly muted: boolean }
  | { readonly kind: 'my-nudges' }
  | { readonly kind: 'own'; readonly ask: OwnAsk }
  | { readonly kind: 'my-data' }
  | { readonly kind: 'hold'; readonly reference: string; readonly isHeld: boolean }
  | { readonly kind: 'history'; readonly reference: string; readonly page: number }
  | { readonly kind: 'hold-group'; readonly isHeld: boolean }
  | { readonly kind: 'pretend'; readonly words: string }
  | { readonly kind: 'unknown'; readonly text: string };

/** What a set-up in words, or the settings card, asks for; what is absent stays as it is, null is to be cleared. */
export interface SetUpRequest {
  readonly name?: string | null;
  readonly prefix?: string | null;
  /** When it meets, as said: a rule in words or a list of dates. */
  readonly meets?: string | null;
  readonly zone?: string | null;
  /** Whose bank holidays it keeps, as said. */
  readonly nation?: string | null;
  /** All its terms, as said. */
  readonly terms?: string | null;
  readonly language?: 'en' | 'cy' | 'both';
  /** Parts of how it nudges: as said, with semicolons between, or as typed in fields of their own. */
  readonly nudging?: string | PolicyChanges;
  /** For how long after closing its actions are kept, as said. */
  readonly retention?: string | null;
  /** Who chairs, and who is secretary, as said: mentions or names. */
  readonly chair?: string | null;
  readonly secretary?: string | null;
  /** Named sets that change; one whose members are null is taken away. */
  readonly sets?: readonly { readonly name: string; readonly members: string | null }[];
  /** Lines that should be named sets and are not. */
  readonly setsUnread?: readonly string[];
}

/** The words of `pretend` after reading: a moment in the group's zone. */
export interface PretendRequest {
  readonly until: LocalDateTime;
}
