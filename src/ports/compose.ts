import type { Instant } from '../model/calendar/day.js';
import type { Language } from '../model/language.js';
import type { OutboxItem } from '../model/outbox-item.js';
import type { Reply } from '../model/reply.js';
import type { Store } from './store.js';

/** What an outbox item says as things now stand, and in which language. */
export interface Composed<Said extends Reply = Reply> {
  readonly reply: Said;
  readonly language: Language | 'both';
  /** Teams' id of the message that it replaces; null for a new message. */
  readonly replaces: string | null;
}

/** Why an item cannot be composed: no feature sends its kind, or its fields do not fit that kind. */
export interface Unfit {
  readonly unfit: string;
}

/** Composes what an item says; null when there is nothing left to say. */
export type Compose = (store: Store, item: OutboxItem, now: Instant) => Promise<Composed | Unfit | null>;
