import type { Store } from './store.js';

/** The stores of all tenants over one medium. */
export interface Stores {
  /** The store of a tenant. */
  of(tenant: string): Store;
  /** Every store that may hold something. */
  all(): Promise<readonly Store[]>;
  /** The names of damaged records, which were left untouched. */
  damaged(): Promise<readonly string[]>;
  /** Resolves if the medium answers; rejects with a `StoreError` if it does not. */
  check(): Promise<void>;
  /** Finishes all writes and closes the medium. */
  close(): Promise<void>;
}
