import type { Arguments } from './arguments.js';
import { readStoreAddress, type StoreAddress } from './store-address.js';

/** Where a command finds its store when nothing else is said. */
export interface UsualAddresses {
  /** What DATABASE_URL says; null when it is not set. */
  readonly databaseUrl: () => string | null;
  /** What DATA_DIR says. */
  readonly dataFolder: () => string;
}

/** The store that `--from` names, else the bot's own: its database, or its folder. */
export function addressFor(
  { from }: Pick<Arguments, 'from'>,
  { databaseUrl, dataFolder }: UsualAddresses,
): StoreAddress {
  const usual = databaseUrl() === null ? `lowdb:${dataFolder()}` : 'DATABASE_URL';
  return readStoreAddress('--from', from ?? usual, databaseUrl);
}
