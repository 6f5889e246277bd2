import type { ChatAction } from '../../../reading/chat/vocabulary.js';
import type { GivenCommand } from '../../grammar-part.js';
import type { KnownIntent } from './known-intents.js';
import type { Choice } from './offered-besides.js';

export type { Choice } from './offered-besides.js';

/** It is clear what is meant, but not for which action. */
export interface Which {
  readonly kind: 'which';
  readonly intent: KnownIntent;
  readonly actions: readonly ChatAction[];
}

/** What to do about a message. */
export type Decision =
  /** Nothing is in doubt; `choice` is null if an exact grammar reads the words. */
  | { readonly kind: 'do'; readonly choice: Choice | null; readonly commands: readonly GivenCommand[] }
  | { readonly kind: 'offer'; readonly choices: readonly Choice[] }
  | Which
  | { readonly kind: 'lost' };

/** Does what somebody chose, or what is sure enough to need no question. */
export const done = (choice: Choice): Decision => ({ kind: 'do', choice, commands: choice.commands });
