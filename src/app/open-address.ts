import { hasStore, isInVersion1, openForReading } from '../adapters/lowdb/open-for-reading.js';
import { openStore } from '../adapters/lowdb/open-store.js';
import { openStores } from '../adapters/postgres/open-stores.js';
import { UsageError } from '../cli/arguments.js';
import type { StoreAddress } from '../cli/store-address.js';
import type { Stores } from '../ports/stores.js';

/** A list of everything may take longer than what someone waits for. */
const COPY_TIMEOUT_MS = 600_000;

/** Opens the stores at an address; they are made when they are not there. */
export function openAddress(address: StoreAddress): Promise<Stores> {
  return address.kind === 'lowdb'
    ? openStore({ folder: address.folder })
    : openStores({ url: address.url, statementTimeoutMs: COPY_TIMEOUT_MS });
}

/**
 * Opens the stores at an address at which there must be some, to copy them, also while a bot has them open. Refuses, with
 * a UsageError, a folder without any.
 */
export function openExisting(address: StoreAddress): Promise<Stores> {
  refuseEmpty(address);
  if (address.kind === 'lowdb')
    return isInVersion1(address.folder) ? openAddress(address) : openForReading(address.folder);
  return openStores({ url: address.url, migrate: false, statementTimeoutMs: COPY_TIMEOUT_MS });
}

/** Opens the stores at an address, where there must be some, to read them while a bot may have them open. */
export function openToRead(address: StoreAddress): Promise<Stores> {
  refuseEmpty(address);
  return address.kind === 'lowdb'
    ? openForReading(address.folder)
    : openStores({ url: address.url, migrate: false, isReadOnly: true, statementTimeoutMs: COPY_TIMEOUT_MS });
}

/**
 * Opens the stores at an address, where there must be some, to change them: a database while a bot may have it open, a
 * folder for this process alone. Refuses, with a StoreError that says who, a folder that a bot has.
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
