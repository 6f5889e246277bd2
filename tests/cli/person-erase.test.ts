import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openForReading } from '../../src/adapters/lowdb/open-for-reading.js';
import { openStore } from '../../src/adapters/lowdb/open-store.js';
import { openStores } from '../../src/adapters/postgres/open-stores.js';
import { temporaryFolder } from '../adapters/lowdb/temporary-folder.js';
import { makeDatabase } from '../postgres/make-database.js';
import { fill } from '../fixtures/full-stores.js';
import { ABOUT_SIAN } from '../fixtures/records-about-sian.js';
import { type Ran, runHere, runProcess } from './run-command.js';

type Environment = Readonly<Record<string, string>>;

const person = (environment: Environment, ...words: string[]): Promise<Ran> =>
  runHere(['person', ...words], { DATABASE_URL: '', DATA_DIR: '', ...environment });

const ERASED =
  'Erased. Changed or removed: groups 1, actions 2, lists 1, people 2, minutes 2, messages 3, conversations 1.\n';

describe('person --erase', () => {
  it('needs the folder for itself: it refuses while the bot has it, says who has it, and erases once the bot has stopped', async () => {
    const folder = temporaryFolder();
    const bot = await openStore({ folder });
    await fill(bot, ABOUT_SIAN);
    const env = { PATH: process.env['PATH'], DATA_DIR: folder };
    const refused = runProcess(['person', 'sian.rees@example.org', '--erase'], '', env);
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.error).toContain(`is in use by process ${process.pid} on `);
    expect(await bot.findPerson('29:sian')).not.toBeNull();
    await bot.close();
    const erased = runProcess(['person', 'sian.rees@example.org', '--erase', '--by', 'Records Team'], '', env);
    expect(erased).toEqual({ status: 0, out: ERASED, error: '' });
    const again = await person({ DATA_DIR: folder }, 'sian.rees@example.org', '--erase');
    expect(again).toEqual({ status: 2, out: '', error: 'Nothing is kept about sian.rees@example.org.\n' });
    const store = await openForReading(folder);
    expect(new Set((await store.listDisposals()).map(({ by }) => by))).toEqual(new Set(['Records Team']));
    await store.close();
  });

  it('refuses while they chair, says which groups, and does it with --force', async () => {
    const folder = temporaryFolder();
    const bot = await openStore({ folder });
    await fill(bot, ABOUT_SIAN);
    await bot.close();
    const refused = await person({ DATA_DIR: folder }, '29:tomos', '--erase');
    expect(refused.error).toBe(
      '29:tomos chairs ISCG: give the chair to somebody else first, or say --force. Nothing was erased.\n',
    );
    expect(refused.status).toBe(2);
    expect((await person({ DATA_DIR: folder }, '29:tomos', '--erase', '--force')).status).toBe(0);
  });

  it('runs while the bot runs on PostgreSQL, which then shows what stays', async () => {
    const { url, remove } = await makeDatabase();
    const bot = await openStores({ url });
    onTestFinished(async () => {
      await bot.close();
      await remove();
    });
    await fill(bot, ABOUT_SIAN);
    await bot.of('t1').findGroup('g1');
    const there = { DATABASE_URL: url, DATA_DIR: join(temporaryFolder(), 'none') };
    expect(await person(there, 'aad-sian', '--erase')).toEqual({ status: 0, out: ERASED, error: '' });
    const group = await bot.of('t1').findGroup('g1');
    expect(group?.actions.map(({ leads }) => leads[0]?.name)).toEqual(['a former member', 'a former member']);
  });

  it('needs one of --export and --erase', async () => {
    expect((await person({}, '29:sian', '--erase', '--export', 'x')).error).toContain('Usage:');
    expect((await person({}, '29:sian')).error).toContain('Usage:');
  });
});
