import { openStore } from '../../../src/adapters/lowdb/open-store.js';
import type { RecordsStore } from '../../../src/adapters/lowdb/records-store.js';
import type { CrashingDisk } from './crashing-disk.js';

const nothing = (): Promise<void> => Promise.resolve();

/** Opens the store on a made-up disk, which no other process sees. */
export const openOnDisk = (disk: CrashingDisk): Promise<RecordsStore> =>
  openStore({ folder: '/data', disk, lock: () => Promise.resolve({ mayWrite: nothing, release: nothing }) });
