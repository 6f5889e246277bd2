import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openForReading } from '../../src/adapters/lowdb/open-for-reading.js';
import { openStore } from '../../src/adapters/lowdb/open-store.js';
import { openStores } from '../../src/adapters/postgres/open-stores.js';
import { temporaryFolder } from '../adapters/lowdb/temporary-folder.js';
import { onDay, sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { makeDatabase } from '../postgres/make-database.js';
import { runHere, runProcess } from './run-command.js';

const GROUP = sampleGroup({ actions: [sampleAction({ deadline: onDay('2022-09-15') })] });
/** Seven in the morning of the day on which the action's first slot is. */
const AT = ['--at', '2022-09-08T07:00', '--next', '1w'];

/** Every file below a folder with what it holds. */
const filesIn = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'latin1')] as const);

it('nudges reads a folder that a bot has open, and changes nothing in it', async () => {
  const folder = temporaryFolder();
  const bot = await openStore({ folder });
  onTestFinished(() => bot.close());
  await bot.changeGroup('g1', () => ({ record: GROUP, result: null }));
  const before = filesIn(folder);
  const { status, out } = runProcess(['nudges', ...AT, '--from', `lowdb:${folder}`]);
  expect(out).toMatch(
    /Thursday 8 September 2022\n09:00 +Lee +digest .*Wednesday 14 .*\n\n2 messages, to 1 person\.\n$/s,
  );
  expect(status).toBe(0);
  expect(filesIn(folder)).toEqual(before);
  // The bot goes on with what it has.
  await bot.changeGroup('g1', (found) => ({
    record: found === null ? null : { ...found, name: 'Renamed' },
    result: null,
  }));
});

it('nudges reads a folder again and again while a bot writes to it, and finds each group whole', async () => {
  const folder = temporaryFolder();
  const bot = await openStore({ folder });
  onTestFinished(() => bot.close());
  const reading = { isDone: false };
  const writing = (async () => {
    for (let number = 1; !reading.isDone; number += 1)
      await bot.changeGroup(`g${number % 7}`, () => ({
        record: { ...GROUP, id: `g${number % 7}`, prefix: `P${number % 7}`, nextNumber: number },
        result: null,
      }));
  })();
  let seen = 0;
  // On a busy disk forty readings may end before the eighth write.
  for (let time = 0; time < 40 || seen < 8; time += 1) {
    const store = await openForReading(folder);
    const groups = await store.listGroups();
    const latest = Math.max(0, ...groups.map(({ nextNumber }) => nextNumber));
    expect(latest).toBeGreaterThanOrEqual(seen);
    expect(await store.damaged()).toEqual([]);
    seen = latest;
    await store.close();
  }
  reading.isDone = true;
  await writing;
});

it('nudges reads a database that refuses every change, and says if there is no store', async () => {
  const database = await makeDatabase();
  onTestFinished(database.remove);
  const stores = await openStores({ url: database.url });
  await stores.of('t1').changeGroup('g1', () => ({ record: GROUP, result: null }));
  await stores.close();
  const { status, out } = await runHere(['nudges', ...AT, '--from', database.url]);
  expect([status, out.split('\n').at(-2)]).toEqual([0, '2 messages, to 1 person.']);
  const reading = await openStores({ url: database.url, migrate: false, isReadOnly: true });
  const change = reading.of('t1').changeGroup('g1', () => ({ record: { ...GROUP, name: 'Other' }, result: null }));
  await expect(change).rejects.toThrow();
  expect((await reading.of('t1').findGroup('g1'))?.name).toBe('Support and Challenge Group');
  await reading.close();
  const empty = temporaryFolder();
  const nothing = await runHere(['nudges', '--from', `lowdb:${empty}`]);
  expect([nothing.status, nothing.error]).toEqual([2, `${empty}: there is no store in this folder.\n`]);
  expect(readdirSync(empty)).toEqual([]);
});
