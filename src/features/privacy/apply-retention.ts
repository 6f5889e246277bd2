import type { Instant } from '../../model/calendar/day.js';
import type { GroupId } from '../../model/group.js';
import type { LastChange } from '../../model/last-change.js';
import type { Disposal } from '../../model/disposal.js';
import type { Clock } from '../../ports/clock.js';
import type { Log } from '../../ports/log.js';
import { StoreError } from '../../ports/store-error.js';
import type { Store } from '../../ports/store.js';
import type { Stores } from '../../ports/stores.js';
import { pastRetention } from '../../model/past-retention.js';

export interface RetentionServices {
  readonly stores: Pick<Stores, 'all'>;
  readonly clock: Clock;
  readonly log: Pick<Log, 'info' | 'error'>;
}

/**
 * Returns a function for every tick. Once a day it removes the closed actions whose retention period is over. Running
 * it again, or in two instances at once, removes and logs nothing twice. A group or tenant that fails does not stop the
 * others. It retries at the next tick, or on the next day for a group with a damaged file, which only a person can
 * restore. It first removes what a crash or failure left of the last run.
 */
export function createRetention({ stores, clock, log }: RetentionServices): () => Promise<void> {
  let doneOn: string | null = null;
  let isCleared = false;
  return async () => {
    const now = clock.now();
    if (doneOn === now.slice(0, 10)) return;
    let isDone = true;
    for (const store of await stores.all()) {
      const onFailed = (group: GroupId, error: unknown): void => {
        if (isUnavailable(error)) throw error;
        isDone &&= error instanceof StoreError && error.code === 'unreadable';
        log.error({ tenant: store.tenant, group, err: error }, 'retention could not be applied to a group');
      };
      try {
        if (!isCleared) await endLastRun(store, onFailed);
        const removed = await applyRetention(store, now, onFailed);
        if (removed > 0)
          log.info({ tenant: store.tenant, actions: removed }, 'actions were removed: their time is over');
      } catch (error) {
        if (isUnavailable(error)) throw error;
        isDone = false;
        log.error({ tenant: store.tenant, err: error }, 'retention could not be applied');
      }
    }
    isCleared = isDone;
    if (isDone) doneOn = now.slice(0, 10);
  };
}

const isUnavailable = (error: unknown): boolean => error instanceof StoreError && error.code === 'unavailable';

/**
 * Removes and logs the actions of a store whose retention period is over at `now`; returns how many. Reports a group
 * that fails to `onFailed` and goes on with the others, unless `onFailed` throws.
 */
export async function applyRetention(
  store: Store,
  now: Instant,
  onFailed: (group: GroupId, error: unknown) => void = (_group, error) => {
    throw error;
  },
): Promise<number> {
  let removed = 0;
  for (const id of await store.groupsPastRetention(now))
    try {
      removed += await applyTo(store, id, now);
    } catch (error) {
      onFailed(id, error);
    }
  return removed;
}

/** Removes earlier states of the actions removed on the last day with a removal: a crash may have left them. */
async function endLastRun(store: Store, onFailed: (group: GroupId, error: unknown) => void): Promise<void> {
  const entries = (await store.listDisposals()).filter(({ kind }) => kind === 'retention');
  const lastDay = entries.reduce((last, { at }) => (at > last ? at : last), '').slice(0, 10);
  for (const { group: id, at, references } of entries)
    try {
      if (id === null || !at.startsWith(lastDay)) continue;
      const group = await store.findGroup(id, references);
      const present = new Set(group?.actions.map(({ reference }) => reference));
      const gone = new Set(references.filter((reference) => !present.has(reference)));
      if (gone.size > 0) await store.removeEarlier((record) => speaksOf(record, id, gone), id);
    } catch (error) {
      onFailed(id ?? '', error);
    }
}

async function applyTo(store: Store, id: GroupId, now: Instant): Promise<number> {
  const group = await store.findGroup(id, 'all');
  const due = group === null ? [] : pastRetention(group, now).map(({ reference }) => reference);
  if (group === null || due.length === 0) return 0;
  // Log first: a crash then leaves an entry for what the next run removes, and no removal without an entry.
  const key = `${now.slice(0, 10)}/retention/${id}`;
  const logged = new Set(
    (await store.listDisposals()).filter((entry) => entry.group === id).flatMap((entry) => entry.references),
  );
  const entry: Omit<Disposal, 'references' | 'counts'> = {
    id: key,
    tenant: group.tenant,
    at: now,
    by: 'retention',
    kind: 'retention',
    group: id,
  };
  const log = (change: (references: readonly string[]) => readonly string[]): Promise<void> =>
    store.changeDisposal(key, (before) => {
      const references = change(before?.references ?? []);
      const record = references.length === 0 ? null : { ...entry, references, counts: { actions: references.length } };
      return { record, result: undefined };
    });
  const isNew = due.filter((reference) => !logged.has(reference));
  if (isNew.length > 0) await log((references) => [...new Set([...references, ...isNew])]);
  const { gone, stays } = await removeFrom(store, id, due, now);
  // Meanwhile somebody put a hold on these actions or reopened them.
  if (stays.length > 0) await log((references) => references.filter((reference) => !stays.includes(reference)));
  const isGone = new Set(gone);
  await store.removeEarlier((record) => speaksOf(record, id, isGone), id);
  return gone.length;
}

interface Removal {
  readonly gone: readonly string[];
  /** Actions that were due when we looked, and no longer are. */
  readonly stays: readonly string[];
}

function removeFrom(store: Store, id: GroupId, due: readonly string[], now: Instant): Promise<Removal> {
  return store.changeGroup<Removal>(
    id,
    (group) => {
      if (group === null) return { record: null, result: { gone: [], stays: [] } };
      const past = new Set(pastRetention(group, now));
      const gone = [...past].map(({ reference }) => reference);
      const present = new Set(group.actions.map(({ reference }) => reference));
      const stays = due.filter((reference) => present.has(reference) && !gone.includes(reference));
      if (past.size === 0) return { record: group, result: { gone, stays } };
      const actions = group.actions.filter((action) => !past.has(action));
      const isKept = ({ actions: changed }: LastChange): boolean =>
        changed.every(({ reference }) => !gone.includes(reference));
      const lastChanges = group.lastChanges.filter(isKept);
      return { record: { ...group, actions, lastChanges }, result: { gone, stays } };
    },
    'all',
  );
}

/** Whether a record (a group, a single action, or the text of a file) holds an action that is gone. */
function speaksOf(record: unknown, id: GroupId, gone: ReadonlySet<string>): boolean {
  if (typeof record === 'string') return [...gone].some((reference) => record.includes(`"${reference}"`));
  const { id: own, reference, actions } = record as { id?: unknown; reference?: unknown; actions?: unknown };
  if (Array.isArray(actions)) return own === id && actions.some((action) => speaksOf(action, id, gone));
  return typeof reference === 'string' && gone.has(reference);
}
