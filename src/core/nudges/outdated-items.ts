import type { OutboxItem } from './outbox-item.js';

const KEPT_FOR = 400 * 24 * 60 * 60 * 1000;

/**
 * The keys of items that are done with and were due more than 400 days before the newest one; those waiting are kept.
 * Measured from the newest item and not from a clock, so that local mode's pretended time counts as it should.
 */
export function outdatedItems(items: ReadonlyMap<string, OutboxItem>): readonly string[] {
  let newest = '';
  for (const item of items.values()) if (item.dueAt > newest) newest = item.dueAt;
  if (newest === '') return [];
  const since = new Date(Date.parse(newest) - KEPT_FOR).toISOString();
  return [...items.values()].filter((item) => item.state !== 'waiting' && item.dueAt < since).map((item) => item.key);
}
