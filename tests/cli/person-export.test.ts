import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/adapters/lowdb/open-store.js';
import { readArguments } from '../../src/cli/arguments.js';
import { personCommand } from '../../src/cli/person-command.js';
import { openToRead } from '../../src/app/open-address.js';
import { temporaryFolder } from '../adapters/lowdb/temporary-folder.js';
import { fill } from '../fixtures/full-stores.js';
import { ABOUT_SIAN } from '../fixtures/records-about-sian.js';

async function person(dataFolder: string, ...words: string[]): Promise<string> {
  let printed = '';
  await personCommand(readArguments(['person', ...words]), {
    databaseUrl: () => null,
    dataFolder: () => dataFolder,
    openToRead,
    openToChange: openToRead,
    user: () => 'operator',
    now: () => '2022-12-01T09:00:00.000Z',
    print: (text) => {
      printed += text;
    },
  });
  return printed;
}

describe('person --export', () => {
  it('writes everything stored as JSON and as a text, readable by its owner alone, while a bot runs', async () => {
    const folder = temporaryFolder();
    const bot = await openStore({ folder });
    onTestFinished(() => bot.close());
    await fill(bot, ABOUT_SIAN);
    const file = join(folder, 'sian');
    const printed = await person(folder, 'sian.rees@example.org', '--export', `${file}.json`);
    expect(printed).toBe(`${file}.json, ${file}.md: 23 records and parts of records about sian.rees@example.org.\n`);
    const { who, at, tenants } = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as Record<string, unknown>;
    expect([who, at]).toEqual(['sian.rees@example.org', '2022-12-01T09:00:00.000Z']);
    expect(tenants).toMatchObject([
      {
        emails: ['sian.rees@example.org'],
        names: ['Siân Rees', 'Siân Morgan'],
        ids: expect.arrayContaining(['29:sian', 'aad-sian', 'chat-of-sian']) as unknown,
      },
    ]);
    expect(JSON.stringify(tenants)).toContain('"text":"draft with legal"');
    const report = readFileSync(`${file}.md`, 'utf8');
    expect(report).toContain('# What Matters Arising keeps about sian.rees@example.org');
    expect(report).toContain('### Actions led (3)');
    expect(report).toContain('- ISCG-1 · 2022-07-20 09:00 · draft with legal (groups/g1.json)');
    expect(statSync(`${file}.json`).mode & 0o777).toBe(0o600);
    expect(statSync(`${file}.md`).mode & 0o777).toBe(0o600);
  });

  it('refuses somebody about whom nothing is stored, and writes nothing', async () => {
    const folder = temporaryFolder();
    const bot = await openStore({ folder });
    await fill(bot, ABOUT_SIAN);
    await bot.close();
    const file = join(folder, 'x');
    await expect(person(folder, 'nobody@example.org', '--export', file)).rejects.toThrow(
      'Nothing is kept about nobody@example.org.',
    );
    expect(existsSync(`${file}.json`)).toBe(false);
  });

  it('refuses damaged records, which may hold more', async () => {
    const folder = temporaryFolder();
    const bot = await openStore({ folder });
    await fill(bot, ABOUT_SIAN);
    await bot.close();
    writeFileSync(join(folder, 'groups/g1.json'), 'damaged');
    await expect(person(folder, '29:tomos', '--export', join(folder, 'x'))).rejects.toThrow(
      /Damaged.*groups\/g1\.json/,
    );
  });

  it('refuses a command without a person or a file', async () => {
    await expect(person('nowhere', '--export', 'x')).rejects.toThrow('Usage:');
    await expect(person('nowhere', '29:sian')).rejects.toThrow('Usage:');
  });
});
