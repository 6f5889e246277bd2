import { hasStore, isInVersion1, openForReading } from '../adapters/lowdb/open-for-reading.js';
import { openStore } from '../adapters/lowdb/open-store.js';
import { openStores } from '../adapters/postgres/open-stores.js';
import { UsageError } from '../cli/arguments.js';
import type { StoreAddress } from '../cli/store-address.js';
import type { Stores } from '../ports/stores.js';

/** Listing everything may take longer than a query that someone waits for. */
const COPY_TIMEOUT_MS = 600_000;

/** Opens the stores at an address, and creates them if they do not exist. */
export function openAddress(address: StoreAddress): Promise<Stores> {
  return address.kind === 'lowdb'
    ? openStore({ folder: address.folder })
    : openStores({ url: address.url, statementTimeoutMs: COPY_TIMEOUT_MS });
}

/** Opens existing stores to copy them, even while a bot has them open. Throws a UsageError if a folder has no store. */
export function openExisting(address: StoreAddress): Promise<Stores> {
  refuseEmpty(address);
  if (address.kind === 'lowdb')
    return isInVersion1(address.folder) ? openAddress(address) : openForReading(address.folder);
  return openStores({ url: address.url, migrate: false, statementTimeoutMs: COPY_TIMEOUT_MS });
}

/** Opens existing stores to read them, even while a bot has them open. Throws a UsageError if a folder has no store. */
export function openToRead(address: StoreAddress): Promise<Stores> {
  refuseEmpty(address);
  return address.kind === 'lowdb'
    ? openForReading(address.folder)
    : openStores({ url: address.url, migrate: false, isReadOnly: true, statementTimeoutMs: COPY_TIMEOUT_MS });
}

/**
 * Opens existing stores to change them: a database even while a bot has it open, a folder for this process alone.
 * Throws a StoreError that names the holder if a bot has the folder open.
 */
export function openToChange(address: StoreAddress): Promise<Stores> {
  refuseEmpty(address);
  return address.kind === 'lowdb'
    ? openStore({ folder: address.folder })
    : openStores({ url: address.url, migrate: false, statementTimeoutMs: COPY_TIMEOUT_MS });
}

function refuseEmpty(address: StoreAddress): void {
  if (address.kind === 'lowdb' && !hasStore(address.folder))
    throw new UsageError(`${address.folder}: there is no store in this folder.`);
}
