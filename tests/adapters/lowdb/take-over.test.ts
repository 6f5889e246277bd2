import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openStore } from '../../../src/adapters/lowdb/open-store.js';
import { CrashingDisk } from './crashing-disk.js';
import { openOnDisk } from './open-on-disk.js';
import { filesBelow, hashesBelow } from './files-below.js';
import { temporaryFolder } from './temporary-folder.js';

/** Written by release 0.1 of the store, then killed: its journal holds changes that its files lack. */
const VERSION_1 = fileURLToPath(new URL('version-1-folder', import.meta.url));

/** What was answered before that kill. */
async function expectAll(store: Awaited<ReturnType<typeof openStore>>): Promise<void> {
  expect(await store.damaged()).toEqual([]);
  const groups = [...(await store.listGroups())].sort((one, other) => (one.id < other.id ? -1 : 1));
  expect(
    groups.map(({ id, name, nextNumber, actions }) => [id, name, nextNumber, actions.map(({ task }) => task)]),
  ).toEqual([
    ['g1', 'Group g1', 4, ['Circulate the terms of reference', 'Cwblhau’r adroddiad', 'Logged after the checkpoint']],
    ['g2', 'Housing', 2, ['Write to the board']],
    ['g4', 'Group g4', 2, ['In the journal alone']],
  ]);
  expect(groups[1]?.actions[0]?.notes.map(({ text }) => text)).toEqual(['Under way']);
  expect((await store.listPeople()).map(({ name }) => name).sort()).toEqual(['Lee Jones-Davies', 'Siân Ŵyn']);
  expect((await store.listOutbox()).map(({ key, state }) => [key, state])).toEqual([
    ['summary/g1/2022-09-15', 'sent'],
    ['summary/g1/2022-10-13', 'sending'],
  ]);
  expect(await store.findConversation('19:chat')).toEqual({ service: 'https://smba.example' });
  expect(await store.findConversation('19:other')).toEqual({ service: 'https://smba.example/2' });
  expect((await store.findReview('g1/abc'))?.title).toBe('Minutes');
}

function version1Folder(): string {
  const folder = temporaryFolder();
  cpSync(VERSION_1, folder, { recursive: true });
  return folder;
}

it('the store takes over a folder in the first format, including what only its journal held, and keeps the old files', async () => {
  const folder = version1Folder();
  const store = await openStore({ folder });
  await expectAll(store);
  await store.close();
  expect(readdirSync(join(folder, 'version-1')).sort()).toEqual([
    'conversations.json',
    'journal',
    'outbox-2022-09.json',
    'outbox-2022-10.json',
    'people.json',
  ]);
  expect(existsSync(join(folder, 'journal'))).toBe(false);
  const again = await openStore({ folder });
  await expectAll(again);
  await again.close();
});

it('the store resumes a takeover that a crash interrupted at any point', async () => {
  const files = filesBelow(VERSION_1);
  for (let steps = 1; ; steps += 1) {
    const disk = new CrashingDisk(files);
    const start = openOnDisk(disk);
    const state = { isOver: false };
    const end = (): void => {
      state.isOver = true;
    };
    const ended = start.then(end, end);
    for (let step = 0; step < steps; step += 1) await new Promise((resolve) => setImmediate(resolve));
    const wasOver = { ...state }.isOver;
    const after = disk.crash(steps % 2 === 0);
    await ended;
    const store = await openOnDisk(after);
    await expectAll(store);
    await store.close();
    if (wasOver) break;
    expect(steps).toBeLessThan(1000);
  }
});

it.each([
  ['people.json', 'people.json is in an earlier format and damaged'],
  ['groups/g2.json', 'groups/g2.json is in an earlier format and damaged'],
])('the store refuses to start on a folder whose %s is damaged, and changes nothing', async (name, message) => {
  const folder = version1Folder();
  writeFileSync(join(folder, name), '{"version":1,');
  const before = hashesBelow(folder);
  await expect(openStore({ folder })).rejects.toThrow(`DATA_DIR: ${message}`);
  expect(hashesBelow(folder)).toEqual(before);
});

it('the store refuses to start if the journal is damaged before its end', async () => {
  const folder = version1Folder();
  const [segment = ''] = readdirSync(join(folder, 'journal'));
  const path = join(folder, 'journal', segment);
  const bytes = filesBelow(folder).get(`journal/${segment}`) ?? Buffer.alloc(0);
  bytes[200] = (bytes[200] ?? 0) ^ 1;
  rmSync(path);
  writeFileSync(path, bytes);
  await expect(openStore({ folder })).rejects.toThrow(`journal/${segment} is damaged before its end`);
});
