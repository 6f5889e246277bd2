import type { Instant } from '../model/calendar/day.js';
import type { Language } from '../model/language.js';
import type { OutboxItem } from '../model/outbox-item.js';
import type { Reply } from '../model/reply.js';
import type { Store } from './store.js';

/** What an item of the outbox says as things now stand, and in which language. */
export interface Composed<Said extends Reply = Reply> {
  readonly reply: Said;
  readonly language: Language | 'both';
  /** What Teams calls the message whose place it takes; null for one of its own. */
  readonly replaces: string | null;
}

/** An item that nothing can be composed from, and why: of a kind that no feature sends, or not what its kind keeps. */
export interface Unfit {
  readonly unfit: string;
}

/** Composes what an item says; null when there is nothing left to say. */
export type Compose = (store: Store, item: OutboxItem, now: Instant) => Promise<Composed | Unfit | null>;
