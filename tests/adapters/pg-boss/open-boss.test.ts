import { expect, it } from 'vitest';
import { createQueue } from '../../../src/adapters/pg-boss/create-queue.js';
import { openBoss } from '../../../src/adapters/pg-boss/open-boss.js';
import { shareDatabase } from './shared-database.js';

const database = shareDatabase();
const log = { warn: () => undefined };

it('lets several instances open an empty database at the same moment', async () => {
  const bosses = await Promise.all([database.open(), database.open(), database.open(), database.open()]);
  const queues = await Promise.all(bosses.map((boss) => createQueue({ boss, log })));
  await Promise.all(queues.map((queue, index) => queue.put([{ tenant: 't1', key: `item ${index}`, notBefore: null }])));
  expect(await bosses[0].getQueueSize('send')).toBe(4);
});

it('refuses to open where no database is', async () => {
  await expect(openBoss({ url: 'postgres://nobody@127.0.0.1:1/none', log })).rejects.toMatchObject({
    name: 'StoreError',
    code: 'unavailable',
  });
});
