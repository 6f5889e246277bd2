import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/adapters/lowdb/open-store.js';
import { readArguments } from '../../src/cli/arguments.js';
import { exportCommand } from '../../src/cli/export-command.js';
import { openToRead } from '../../src/app/open-address.js';
import { applyRetention } from '../../src/features/privacy/apply-retention.js';
import { temporaryFolder } from '../adapters/lowdb/temporary-folder.js';
import { fill } from '../fixtures/full-stores.js';
import { ABOUT_SIAN } from '../fixtures/records-about-sian.js';
import { sampleGroup } from '../fixtures/sample-group.js';

async function exported(dataFolder: string, ...words: string[]): Promise<string> {
  let printed = '';
  await exportCommand(readArguments(['export', ...words]), {
    databaseUrl: () => null,
    dataFolder: () => dataFolder,
    openToRead,
    now: () => '2029-12-01T09:00:00.000Z',
    print: (text) => {
      printed += text;
    },
  });
  return printed;
}

async function filledFolder(): Promise<{
  readonly folder: string;
  readonly bot: Awaited<ReturnType<typeof openStore>>;
}> {
  const folder = temporaryFolder();
  const bot = await openStore({ folder });
  onTestFinished(() => bot.close());
  await fill(bot, ABOUT_SIAN);
  await bot.tidy('2022-12-01T00:00:00.000Z');
  return { folder, bot };
}

describe('export', () => {
  it('prints a group with every change and what was disposed of, while a bot runs', async () => {
    const { folder, bot } = await filledFolder();
    const all = JSON.parse(await exported(folder, 'iscg', '--format', 'json')) as Record<string, unknown>;
    expect(all).toMatchObject({
      exportedAt: '2029-12-01T09:00:00.000Z',
      group: { id: 'g1', prefix: 'ISCG', retention: { years: 7, hold: null } },
      disposals: [],
      actions: [
        { reference: 'ISCG-1' },
        {
          reference: 'ISCG-2',
          changes: [
            {
              at: '2022-03-01T10:00:00.000Z',
              by: { id: '29:sian', name: 'Siân Rees' },
              change: 'done',
              from: 'open',
              to: 'done',
              words: null,
            },
          ],
        },
      ],
    });
    await applyRetention(bot, '2029-12-01T03:00:00.000Z');
    const later = JSON.parse(await exported(folder, 'g1', '--format', 'json')) as {
      actions: object[];
      disposals: object[];
    };
    expect(later.actions).toHaveLength(1);
    expect(later.disposals).toMatchObject([
      { at: '2029-12-01T03:00:00.000Z', by: 'retention', references: ['ISCG-2'], counts: { actions: 1 } },
    ]);
  });

  it('writes out characters that a terminal would act on, as JSON does, and the data stays unchanged', async () => {
    const { folder, bot } = await filledFolder();
    await bot.changeGroup('g1', (group) => ({
      record: group === null ? null : { ...group, name: 'A\u009b31m\u202eB' },
      result: null,
    }));
    const text = await exported(folder, 'ISCG', '--format', 'json');
    expect(text).toContain('"name": "A\\u009b31m\\u202eB"');
    expect((JSON.parse(text) as { group: { name: string } }).group.name).toBe('A\u009b31m\u202eB');
  });

  it('refuses an unknown group, a prefix of several tenants, and another format', async () => {
    const { folder, bot } = await filledFolder();
    await bot.changeGroup('g9', () => ({ record: sampleGroup({ id: 'g9', tenant: 't2' }), result: null }));
    await expect(exported(folder, 'HB', '--format', 'json')).rejects.toThrow('There is no group HB.');
    await expect(exported(folder, 'ISCG', '--format', 'json')).rejects.toThrow('give the id of one: g1 (t1), g9 (t2)');
    await expect(exported(folder, 'ISCG')).rejects.toThrow('Usage:');
    await expect(exported(folder, 'ISCG', '--format', 'csv')).rejects.toThrow('Usage:');
  });
});
