import { isPending, type OutboxItem } from './outbox-item.js';
import { addMs, DAY_MS } from './calendar/instants.js';

/**
 * Days for which finished items are kept: longer than a planning run looks back, which is longest for nudges 60 working
 * days apart in a one-day week. An item forgotten sooner would be sent again.
 */
export const KEPT_DAYS = 550;
const KEPT_MS = KEPT_DAYS * DAY_MS;

/**
 * The moment since which finished items are kept: that many days before the newest item was due; empty if there is
 * none. Counts from the newest item and not a clock, so that local mode's pretended time works.
 */
export const keptSince = (newest: string): string => (newest === '' ? '' : addMs(newest, -KEPT_MS));

/** Whether an item need not be kept any longer; an item still to be sent always is. */
export const isOutdated = (item: OutboxItem, since: string): boolean => !isPending(item) && item.dueAt < since;

/** The later of `newest`, empty for none, and when an item is due. */
export const laterDue = (newest: string, item: OutboxItem): string => (item.dueAt > newest ? item.dueAt : newest);

/** The keys of the items that need not be kept any longer. */
export function outdatedItems(items: ReadonlyMap<string, OutboxItem>): readonly string[] {
  const since = keptSince([...items.values()].reduce(laterDue, ''));
  return [...items.values()].filter((item) => isOutdated(item, since)).map((item) => item.key);
}
