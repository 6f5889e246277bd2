import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { openStore } from '../../../src/adapters/lowdb/open-store.js';
import { describeStore } from '../../contracts/store-contract.js';

const root = mkdtempSync(join(tmpdir(), 'matters-arising-'));
let opened = 0;

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describeStore('lowdb on files', async () => {
  opened += 1;
  const folder = join(root, `${opened}`);
  const stores = await openStore({ folder });
  const reopen = async () => {
    await stores.close();
    return await openStore({ folder });
  };
  return { stores, reopen };
});

describeStore('lowdb in memory', async () => ({ stores: await openMemoryStore(), reopen: null }));
