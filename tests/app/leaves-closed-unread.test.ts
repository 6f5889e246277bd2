import { expect, it } from 'vitest';
import { createBot } from '../../src/app/create-bot.js';
import { CrashingDisk } from '../adapters/lowdb/crashing-disk.js';
import { openOnDisk } from '../adapters/lowdb/open-on-disk.js';
import { askerOf } from '../fixtures/asker.js';
import { sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { NOW, sampleServices } from '../fixtures/sample-services.js';

/** What the bot answers the chair of a group whose first action was closed years ago, and what it reads of that. */
async function saidAfterYears(text: string) {
  const disk = new CrashingDisk();
  const store = await openOnDisk(disk);
  const [raisedAt, closedAt] = ['2019-03-01T10:00:00.000Z', '2020-03-01T10:00:00.000Z'];
  const closed = sampleAction({ status: 'done', raisedAt, closedAt });
  const record = sampleGroup({ actions: [closed, sampleAction({ reference: 'ISCG-2' })], nextNumber: 3 });
  await store.changeGroup('g1', () => ({ record, result: null }));
  await store.tidy(NOW);
  const { services } = await sampleServices({ store });
  const bot = createBot(services, null);
  const before = disk.calls.length;
  const reply = await bot.command(askerOf('carys'), bot.hear(text));
  return { kind: reply.kind, read: disk.calls.slice(before).filter((call) => /^(?:read|list) closed/.test(call)) };
}

it.each([
  ['logged', 'ACTION: Mair to circulate paper 7 on the terms by 30 November'],
  ['logged', 'GWEITHREDU: Mair i anfon y papur erbyn 30 Tachwedd'],
  ['detail', 'ISCG-2 done'],
  ['detail', 'ISCG-2 note: sent to the board this morning'],
  ['list', 'list'],
  ['list', 'what is overdue?'],
  ['agenda', 'agenda: costings'],
])('the bot answers with %s to "%s" without reading anything long closed', async (kind, text) => {
  expect(await saidAfterYears(text)).toEqual({ kind, read: [] });
});

it('the bot reads what has long been closed if somebody asks for it', async () => {
  expect(await saidAfterYears('show ISCG-1')).toEqual({
    kind: 'detail',
    read: ['list closed', 'read closed/g1.2019.json'],
  });
});
