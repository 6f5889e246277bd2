import type { Log } from '../../ports/log.js';
import { StoreError } from '../../ports/store-error.js';
import { failureCode } from './files/failure-code.js';

/** A folder's lock that this process holds. */
export interface FolderLock {
  /** Rejects with `unusable` or `not-saved` when another process has or may have the folder by now. */
  mayWrite(): Promise<void>;
  release(): Promise<void>;
}

const CANNOT_WRITE = ['EROFS', 'ENOSPC', 'EDQUOT'];
const TRY_EVERY_MS = 5000;

/**
 * Takes a folder at once or, on a full or read-only disk, as soon as it can be written. Calls `onLate` when it got the
 * folder only after records may have been read. Rejects as `take` does, for example when another process has it.
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
    // No write may build on records that another owner has changed since they were read.
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
