import type { Store } from './store.js';

/** The stores of all tenants over one medium. */
export interface Stores {
  /** What this tenant keeps. */
  of(tenant: string): Store;
  /** Every store that may hold something. */
  all(): Promise<readonly Store[]>;
  /** The names of records that are damaged and were left untouched. */
  damaged(): Promise<readonly string[]>;
  /** Resolves when the medium answers; refuses with a `StoreError` when it does not. */
  check(): Promise<void>;
  /** Finishes what is being written and lets go of the medium. */
  close(): Promise<void>;
}
