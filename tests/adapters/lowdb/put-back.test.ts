import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../src/adapters/lowdb/open-store.js';
import { putBack } from '../../../src/adapters/lowdb/put-back.js';
import { logAction, tasksOf } from '../../contracts/store-samples.js';
import { temporaryFolder } from './temporary-folder.js';

const G1 = 'groups/g1.json';

async function storeOfTwo() {
  const folder = temporaryFolder();
  const store = await openStore({ folder });
  await logAction(store, 'g1', 'first');
  await logAction(store, 'g1', 'second');
  await store.close();
  return folder;
}

it('put-back restores the version before the last change, keeps the damaged file, and a running bot continues with it', async () => {
  const folder = await storeOfTwo();
  writeFileSync(join(folder, G1), 'damage');
  const store = await openStore({ folder });
  onTestFinished(() => store.close());
  await expect(tasksOf(store, 'g1')).rejects.toMatchObject({ code: 'unreadable' });
  expect(await putBack(folder, G1)).toBe('done');
  expect(await tasksOf(store, 'g1')).toEqual(['first']);
  expect(await logAction(store, 'g1', 'second, once more')).toBe('ISCG-2');
  expect(readFileSync(join(folder, `${G1}.damaged`), 'utf8')).toBe('damage');
});

it('put-back restores a missing file', async () => {
  const folder = await storeOfTwo();
  rmSync(join(folder, G1));
  expect(await putBack(folder, G1)).toBe('done');
  const store = await openStore({ folder });
  expect(await tasksOf(store, 'g1')).toEqual(['first']);
  await store.close();
});

it('put-back leaves alone a file that is undamaged, has no good previous version, or does not belong to the store', async () => {
  const folder = await storeOfTwo();
  expect(await putBack(folder, G1)).toBe('not-damaged');
  writeFileSync(join(folder, G1), 'damage');
  writeFileSync(join(folder, `${G1}.bak`), 'damage too');
  expect(await putBack(folder, G1)).toBe('before-damaged');
  rmSync(join(folder, `${G1}.bak`));
  expect(await putBack(folder, G1)).toBe('nothing-before');
  for (const name of ['groups/g9.json', '../groups/g1.json', 'groups/../lock', 'lock', 'groups/a/b.json'])
    expect(await putBack(folder, name)).toBe('no-such-file');
  expect(readFileSync(join(folder, G1), 'utf8')).toBe('damage');
  expect(existsSync(join(folder, `${G1}.damaged`))).toBe(false);
});
