import { expect, it } from 'vitest';
import { printedAddress, readStoreAddress } from '../../src/cli/store-address.js';

const unset = (): null => null;

it('a store address may be a folder, a database, or the one that DATABASE_URL names', () => {
  expect(readStoreAddress('--from', 'lowdb:./data/store', unset)).toEqual({ kind: 'lowdb', folder: './data/store' });
  const url = 'postgresql://m:s@db:5433/matters?sslmode=verify-full';
  expect(readStoreAddress('--to', url, unset)).toEqual({ kind: 'postgres', url });
  expect(readStoreAddress('--to', 'DATABASE_URL', () => url)).toEqual({ kind: 'postgres', url });
});

it('any other store address is refused, naming the option and repeating no password', () => {
  for (const text of ['./data/store', 'lowdb:', 'mysql://m:hush@db/m', 'postgres://m:hush@[db', 'postgres:hush'])
    expect(() => readStoreAddress('--to', text, unset), text).toThrow(
      /^--to must be lowdb:FOLDER, postgres:\/\/USER:PASSWORD@HOST\/DATABASE or DATABASE_URL, which means what that variable says\.$/,
    );
  expect(() => readStoreAddress('--to', 'DATABASE_URL', unset)).toThrow('--to: DATABASE_URL is not set.');
});

it('a store address is printed without its password', () => {
  const url = 'postgres://m:hush@db:5433/matters?password=hush';
  expect(printedAddress({ kind: 'postgres', url })).toBe('postgres://m@db:5433/matters');
  expect(printedAddress({ kind: 'postgres', url: 'postgres://db/matters' })).toBe('postgres://db/matters');
  expect(printedAddress({ kind: 'lowdb', folder: './data/store' })).toBe('lowdb:./data/store');
});
