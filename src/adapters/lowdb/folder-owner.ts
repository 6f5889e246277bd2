import type { Log } from '../../ports/log.js';
import { StoreError } from '../../ports/store-error.js';
import { failureCode } from './files/failure-code.js';

/** A folder's lock that this process has. */
export interface FolderLock {
  /** Refuses with `unusable` or `not-saved` when another process has the folder by now, or may have. */
  mayWrite(): Promise<void>;
  release(): Promise<void>;
}

const CANNOT_WRITE = ['EROFS', 'ENOSPC', 'EDQUOT'];
const TRY_EVERY_MS = 5000;

/**
 * Takes a folder: at once, or, on a disk that is full or read-only, as soon as it can be written. `onLate` is called when the
 * folder became this process's only after it may have been read. Refuses with what `take` does, as when another has it.
 */
export async function ownFolder(
  take: () => Promise<FolderLock>,
  log: Pick<Log, 'warn'>,
  onLate: () => void,
): Promise<FolderLock> {
  try {
    return await take();
  } catch (error) {
    if (!CANNOT_WRITE.includes(failureCode(error))) throw error;
    log.warn({ err: error }, 'DATA_DIR cannot be written: what is there can be read, changes are refused');
    return takeLater(take, log, onLate, error);
  }
}

function takeLater(
  take: () => Promise<FolderLock>,
  log: Pick<Log, 'warn'>,
  onLate: () => void,
  error: unknown,
): FolderLock {
  let cause = error;
  let lock: FolderLock | null = null;
  const taken = (own: FolderLock): void => {
    // Nothing may be written that goes on from what another owner has changed since it was read.
    onLate();
    lock = own;
    clearInterval(timer);
    log.warn({}, 'DATA_DIR can be written again');
  };
  const timer = setInterval(() => void take().then(taken, (failed: unknown) => (cause = failed)), TRY_EVERY_MS).unref();
  return {
    mayWrite: async () => {
      if (lock === null) throw new StoreError('not-saved', 'DATA_DIR cannot be written.', { cause });
      await lock.mayWrite();
    },
    release: async () => {
      clearInterval(timer);
      await lock?.release();
    },
  };
}
