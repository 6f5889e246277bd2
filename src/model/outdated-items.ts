import { isPending, type OutboxItem } from './outbox-item.js';
import { addMs, DAY_MS } from './calendar/instants.js';

/**
 * Days for which finished items are kept: more than a planning run asks back for, which is most when nudges are 60 working
 * days apart in a week of one. What is forgotten sooner would be sent again.
 */
export const KEPT_DAYS = 550;
const KEPT_MS = KEPT_DAYS * DAY_MS;

/**
 * From when on finished items are kept: that many days before the newest one was due; empty when there is none.
 * Measured from the newest item and not from a clock, so that local mode's pretended time counts as it should.
 */
export const keptSince = (newest: string): string => (newest === '' ? '' : addMs(newest, -KEPT_MS));

/** Whether an item need not be kept any longer; those to be sent are. */
export const isOutdated = (item: OutboxItem, since: string): boolean => !isPending(item) && item.dueAt < since;

/** The later of a moment, or none, and when an item is due. */
export const laterDue = (newest: string, item: OutboxItem): string => (item.dueAt > newest ? item.dueAt : newest);

/** The keys of the items that need not be kept any longer. */
export function outdatedItems(items: ReadonlyMap<string, OutboxItem>): readonly string[] {
  const since = keptSince([...items.values()].reduce(laterDue, ''));
  return [...items.values()].filter((item) => isOutdated(item, since)).map((item) => item.key);
}
