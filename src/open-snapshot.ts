import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { JOURNAL_FOLDER } from './adapters/lowdb/journal.js';
import { openMemoryStore } from './adapters/lowdb/open-memory-store.js';
import { UsageError } from './cli/arguments.js';
import type { StoreAddress } from './cli/store-address.js';
import { openExisting } from './open-address.js';
import type { Stores } from './ports/stores.js';
import { copyRecords } from './use-cases/copy-records.js';

/**
 * What is kept at an address, copied into memory, where it can be played with; what is there is left alone, also while a
 * bot works on it. Refuses, with a UsageError, what is damaged or no store.
 */
export async function openSnapshot(address: StoreAddress): Promise<Stores> {
  if (address.kind === 'postgres') return copied(await openExisting(address));
  const folder = await mkdtemp(join(tmpdir(), 'matters-arising-forecast-'));
  try {
    // The journal first: files that are newer than it hold all that it tells.
    await cp(join(address.folder, JOURNAL_FOLDER), join(folder, JOURNAL_FOLDER), { recursive: true }).catch(
      () => undefined,
    );
    await cp(address.folder, folder, {
      recursive: true,
      force: false,
      filter: (path) => basename(path) !== 'lock',
    }).catch(() => undefined);
    return await copied(await openExisting({ kind: 'lowdb', folder }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function copied(from: Stores): Promise<Stores> {
  try {
    const into = await openMemoryStore();
    const outcome = await copyRecords(from, into);
    if (!outcome.ok)
      throw new UsageError(
        outcome.code === 'target-not-empty'
          ? outcome.code
          : `Damaged records: ${outcome.names.join(', ')}. Put them right first.`,
      );
    return into;
  } finally {
    await from.close();
  }
}
