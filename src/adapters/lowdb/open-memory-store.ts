import { Memory } from 'lowdb';
import type { RecordsStore } from './records-store.js';
import { noJournal } from './journal.js';
import { startStore } from './start-store.js';

const ONE_DAY = 24 * 60 * 60 * 1000;

/** A store that lasts no longer than its process, for tests and trials: the same as on files, over lowdb's memory adapter. */
export function openMemoryStore(): Promise<RecordsStore> {
  return startStore({
    files: { list: () => Promise.resolve([]), open: () => new Memory() },
    journal: noJournal,
    contents: { entries: [], number: 0 },
    checkpointAfter: ONE_DAY,
    log: { warn: () => undefined },
    unlock: () => Promise.resolve(),
  });
}
