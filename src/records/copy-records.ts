import pMap from 'p-map';
import type { Stores } from '../ports/stores.js';
import { findReadable } from '../delivery/find-readable.js';
import { type ExportedRecord, exportedRecords, type SkippedRecord } from './exported-records.js';
import { KINDS, type CountedKind, type Tally, tallyRecords } from './tally-records.js';
import { writeRecord } from './write-record.js';

/** One kind of record on both sides after a copy. */
export interface KindCompared {
  readonly kind: CountedKind;
  readonly source: Tally;
  readonly target: Tally;
  readonly isSame: boolean;
}

/** The result of a copy; a refused copy has written nothing. */
export type CopyOutcome =
  | { readonly ok: true; readonly kinds: readonly KindCompared[]; readonly skipped: number }
  | { readonly ok: false; readonly code: 'source-damaged' | 'target-damaged'; readonly names: readonly string[] }
  | { readonly ok: false; readonly code: 'target-not-empty' };

/** Records written at the same time: enough to share a flush or fill a pool, few enough to hold in memory. */
const AT_ONCE = 8;

/**
 * Copies everything the bot needs into empty stores, then reads both sides again and compares them. Reads one group at
 * a time; holds the people, reviews, conversations and outbox of one store at a time. Throws a StoreError if something
 * cannot be read or written, which leaves the target half filled.
 */
export async function copyRecords(from: Stores, to: Stores): Promise<CopyOutcome> {
  const damaged = await damagedIn(from);
  if (damaged.length > 0) return { ok: false, code: 'source-damaged', names: damaged };
  const broken = await to.damaged();
  if (broken.length > 0) return { ok: false, code: 'target-damaged', names: broken };
  if (await holdsAnything(to)) return { ok: false, code: 'target-not-empty' };
  const write = async (record: ExportedRecord | SkippedRecord): Promise<void> => {
    if (record.kind !== 'skipped') await writeRecord(to, record);
  };
  await pMap(exportedRecords(from), write, { concurrency: AT_ONCE });
  const source = await tallyRecords(from);
  const target = await tallyRecords(to);
  const kinds = KINDS.map((kind) => compare(kind, source.kinds[kind], target.kinds[kind]));
  return { ok: true, kinds, skipped: source.skipped };
}

const compare = (kind: CountedKind, source: Tally, target: Tally): KindCompared => ({
  kind,
  source,
  target,
  isSame: source.count === target.count && source.hash === target.hash,
});

/** The names of damaged records. Reads everything, because some stores notice damage only when they read. */
async function damagedIn(stores: Stores): Promise<readonly string[]> {
  const known = await stores.damaged();
  if (known.length > 0) return known;
  for (const store of await stores.all()) {
    for (const id of await store.groupIds()) await findReadable(store, id);
    await Promise.all([
      store.listPeople(),
      store.listReviews(),
      store.listConversations(),
      store.listOutbox(),
      store.listDisposals(),
    ]);
  }
  return stores.damaged();
}

async function holdsAnything(stores: Stores): Promise<boolean> {
  for (const store of await stores.all()) {
    if ((await store.groupIds()).length > 0) return true;
    const lists = [
      store.listPeople(),
      store.listReviews(),
      store.listConversations(),
      store.listOutbox(),
      store.listDisposals(),
    ];
    if ((await Promise.all(lists)).some((list) => list.length > 0)) return true;
  }
  return false;
}
