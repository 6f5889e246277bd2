import { StoreError } from '../../ports/store-error.js';
import { failureCode } from './files/failure-code.js';

/** Where the store tells what goes wrong. */
export interface StoreLog {
  warn(fields: object, message: string): void;
}

/** A folder's lock that this process has. */
export interface FolderLock {
  /** Refuses when another process has the folder by now, or may have. */
  mayWrite(): Promise<void>;
  release(): Promise<void>;
}

export interface OwnerOptions {
  readonly folder: string;
  readonly lock: (folder: string, log: StoreLog) => Promise<FolderLock>;
  readonly log: StoreLog;
  /** Makes the folder ready for an owner. */
  readonly prepare: () => Promise<void>;
  /** Called when the folder became this process's only after it had been read. */
  readonly onLate: () => void;
}

const CANNOT_WRITE = ['EROFS', 'ENOSPC', 'EDQUOT'];
const TRY_EVERY_MS = 5000;

/** The owner of a data folder: at once, or, on a disk that is full or read-only, as soon as it can be written. */
export class FolderOwner {
  readonly #options: OwnerOptions;
  #lock: FolderLock | null = null;
  #timer: NodeJS.Timeout | null = null;
  #reason: unknown = null;

  constructor(options: OwnerOptions) {
    this.#options = options;
  }

  /** Takes the folder. Refuses when another process has it, and with what the system says when it cannot be used at all. */
  async take(): Promise<void> {
    const { log } = this.#options;
    try {
      this.#lock = await this.#own();
    } catch (error) {
      if (!CANNOT_WRITE.includes(failureCode(error))) throw error;
      this.#reason = error;
      log.warn({ err: error }, 'DATA_DIR cannot be written: what is there can be read, changes are refused');
      this.#timer = setInterval(() => void this.#takeLate(), TRY_EVERY_MS).unref();
    }
  }

  async #own(): Promise<FolderLock> {
    const { folder, lock, log, prepare } = this.#options;
    const own = await lock(folder, log);
    try {
      await prepare();
      return own;
    } catch (error) {
      await own.release();
      throw error;
    }
  }

  async #takeLate(): Promise<void> {
    try {
      const own = await this.#own();
      // Nothing may be written that goes on from what another owner has changed since it was read.
      this.#options.onLate();
      this.#lock = own;
      this.#stopTrying();
      this.#options.log.warn({}, 'DATA_DIR can be written again');
    } catch (error) {
      this.#reason = error;
    }
  }

  #stopTrying(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  /** Refuses with `not-saved` or `unusable` when this process may not write. */
  async mayWrite(): Promise<void> {
    if (this.#lock === null) throw new StoreError('not-saved', 'DATA_DIR cannot be written.', { cause: this.#reason });
    await this.#lock.mayWrite();
  }

  async release(): Promise<void> {
    this.#stopTrying();
    await this.#lock?.release();
  }
}
