import type { OwnAsk } from './preferences/rules/own-ask.js';
import type { ListScope } from './lists/list-scope.js';
import type { Language } from '../model/language.js';

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
