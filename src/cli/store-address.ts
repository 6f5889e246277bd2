import { UsageError } from './arguments.js';

/** Where a store is, as named on the command line. */
export type StoreAddress =
  { readonly kind: 'lowdb'; readonly folder: string } | { readonly kind: 'postgres'; readonly url: string };

const FORMS =
  'lowdb:FOLDER, postgres://USER:PASSWORD@HOST/DATABASE or DATABASE_URL, which means what that variable says';

/** Reads a store's address. Throws a UsageError, which repeats no password, when it is not one. */
export function readStoreAddress(option: string, text: string, databaseUrl: () => string | null): StoreAddress {
  if (text === 'DATABASE_URL') {
    const url = databaseUrl();
    if (url === null) throw new UsageError(`${option}: DATABASE_URL is not set.`);
    return { kind: 'postgres', url };
  }
  if (/^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text)) return { kind: 'postgres', url: text };
  const folder = /^lowdb:(.+)$/s.exec(text)?.[1];
  if (folder === undefined) throw new UsageError(`${option} must be ${FORMS}.`);
  return { kind: 'lowdb', folder };
}

/** Returns an address that may be printed, without its password and options. */
export function printedAddress(address: StoreAddress): string {
  if (address.kind === 'lowdb') return `lowdb:${address.folder}`;
  const { protocol, username, host, pathname } = new URL(address.url);
  return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`;
}
