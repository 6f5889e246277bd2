import type { Arguments } from './arguments.js';
import { readStoreAddress, type StoreAddress } from './store-address.js';

/** Where a command finds its store when no option names one. */
export interface UsualAddresses {
  /** The value of DATABASE_URL; null when it is not set. */
  readonly databaseUrl: () => string | null;
  /** The value of DATA_DIR. */
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
