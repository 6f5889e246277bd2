import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../src/adapters/lowdb/open-store.js';
import { temporaryFolder } from '../adapters/lowdb/temporary-folder.js';
import { contentOf, fill } from '../fixtures/full-stores.js';
import { type Ran, runHere, runProcess } from './run-command.js';

const copy = (from: string, to: string): Promise<Ran> => runHere(['copy', '--from', from, '--to', to]);

async function filledFolder(): Promise<string> {
  const folder = temporaryFolder();
  const stores = await openStore({ folder });
  await fill(stores);
  await stores.close();
  return folder;
}

it('copy fills one folder from another, which then holds the same, and ends with 0', async () => {
  const from = await filledFolder();
  const to = join(temporaryFolder(), 'made');
  const { status, out } = runProcess(['copy', '--from', `lowdb:${from}`, '--to', `lowdb:${to}`]);
  expect(out).toMatch(/\nactions +4 +4 {2}[0-9a-f]{64}\n[^]*\nThe target holds the same as the source\.\n$/);
  expect(status).toBe(0);
  const [source, target] = [await openStore({ folder: from }), await openStore({ folder: to })];
  expect(await contentOf(target, '')).toEqual(await contentOf(source, ''));
  await source.close();
  await target.close();
});

it('copy ends with 2 and says why it copies nothing: a target in use, a folder without a store, damage', async () => {
  const from = await filledFolder();
  const again = await copy(`lowdb:${from}`, `lowdb:${await filledFolder()}`);
  expect([again.status, again.error]).toEqual([2, expect.stringContaining('holds something already')]);
  const empty = temporaryFolder();
  const nothing = await copy(`lowdb:${empty}`, `lowdb:${join(empty, 'to')}`);
  expect([nothing.status, nothing.error]).toEqual([2, `${empty}: there is no store in this folder.\n`]);
  expect(readdirSync(empty)).toEqual([]);
  writeFileSync(join(from, 'groups', 'g2.json'), '{"half":');
  const damaged = await copy(`lowdb:${from}`, `lowdb:${join(empty, 'to')}`);
  expect([damaged.status, damaged.error]).toEqual([2, expect.stringContaining('damaged records: groups/g2.json.')]);
  expect(existsSync(join(empty, 'to', 'groups', 'g1.json'))).toBe(false);
});

it('copy ends with 2 and the usage if an end is missing or is not an address', async () => {
  const nowhere = await copy('lowdb:a', 'nowhere');
  expect([nowhere.status, nowhere.error]).toEqual([2, expect.stringMatching(/^--to must be lowdb:FOLDER/)]);
  const { status, error } = await runHere(['copy']);
  expect([status, error]).toEqual([2, expect.stringContaining('Usage:')]);
});
