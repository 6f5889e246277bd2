import { LRUCache } from 'lru-cache';
import type { Recall, Shown } from '../../ports/recall.js';

const MOST_KEPT = 20_000;
const KEPT_MS = 24 * 60 * 60 * 1000;

/** Remembers the latest `mostKept` entries for a day, in this process only; reserves the memory for all at once. */
export function createRecall(mostKept = MOST_KEPT): Recall {
  const kept = new LRUCache<string, Shown>({ max: mostKept, ttl: KEPT_MS });
  const messageKey = (conversation: string, message: string): string => `${conversation} ${message}`;
  return {
    remember: (conversation, shown) => void kept.set(conversation, shown),
    sentAs: (conversation, message, shown) => void kept.set(messageKey(conversation, message), shown),
    last: (conversation) => Promise.resolve(kept.get(conversation) ?? null),
    of: (conversation, message) => Promise.resolve(kept.get(messageKey(conversation, message)) ?? null),
  };
}
