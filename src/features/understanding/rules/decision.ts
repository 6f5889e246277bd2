import type { ChatAction } from '../../../reading/chat/vocabulary.js';
import type { GivenCommand } from '../../grammar-part.js';
import type { KnownIntent } from './known-intents.js';
import type { Choice } from './offered-besides.js';

export type { Choice } from './offered-besides.js';

/** It is clear what is meant, but not of which action. */
export interface Which {
  readonly kind: 'which';
  readonly intent: KnownIntent;
  readonly actions: readonly ChatAction[];
}

/** What is done about words. */
export type Decision =
  /** Nothing is doubtful; `choice` is null where an exact grammar takes the words. */
  | { readonly kind: 'do'; readonly choice: Choice | null; readonly commands: readonly GivenCommand[] }
  | { readonly kind: 'offer'; readonly choices: readonly Choice[] }
  | Which
  | { readonly kind: 'lost' };

/** What somebody chose, or is sure enough to be done without a question. */
export const done = (choice: Choice): Decision => ({ kind: 'do', choice, commands: choice.commands });
