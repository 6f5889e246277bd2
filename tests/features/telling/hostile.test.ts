import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { openStores, type PostgresStores } from '../../../src/adapters/postgres/open-stores.js';
import type { Group } from '../../../src/model/group.js';
import type { Store } from '../../../src/ports/store.js';
import { makeDatabase, type TestDatabase } from '../../postgres/make-database.js';
import { type ToldBot, toldBot } from './told-bot.js';

/** Wednesday 14 September 2022 in London, at UTC+1: people may be written to from 09:00 to 18:00. */
const at = (time: string): string => `2022-09-14T${time}:00.000Z`;
const BOOK = 'ACTION: Mair to book the hall by 30 November 2022';
const TOLD = ['mair | You have a new action from Carys'];

let database: TestDatabase;
let stores: PostgresStores;

beforeAll(async () => {
  database = await makeDatabase();
  stores = await openStores({ url: database.url });
});
afterEach(() => database.empty());
afterAll(async () => {
  await stores.close();
  await database.remove();
});

const change = (store: Store, changes: (group: Group) => Partial<Group>): Promise<void> =>
  store.changeGroup('g1', (group) => ({ record: group && { ...group, ...changes(group) }, result: undefined }));

describe.each([
  ['files', async (): Promise<Store> => (await openMemoryStore()).of()],
  ['PostgreSQL', (): Promise<Store> => Promise.resolve(stores.of('t1'))],
] as const)('news for leads, kept in %s', (_where, open) => {
  const made = async (): Promise<ToldBot> => toldBot(await open());

  it('comes once, despite a restart between planning and sending, and two instances at once', async () => {
    const bot = await made();
    await bot.say(at('10:00'), 'carys', BOOK);
    const both = await Promise.all([bot.tick(at('10:05')), bot.tick(at('10:05'))]);
    expect((await bot.store.listOutbox()).filter(({ subject }) => subject.kind === 'told')).toHaveLength(1);
    expect(both.flat().filter((line, index, all) => all.indexOf(line) === index)).toEqual(TOLD);
    expect(await bot.tick(at('10:10'))).toEqual([]);
    expect(await bot.tick('2022-09-15T10:10:00.000Z')).toEqual([]);
  });

  it('comes once over three weeks of ticks, although its key is old by then', async () => {
    const bot = await made();
    await bot.say(at('10:00'), 'carys', BOOK);
    const told: string[] = [];
    for (let day = 14; day < 37; day += 1) {
      const noon = new Date(Date.UTC(2022, 8, day, 11)).toISOString();
      told.push(...(await bot.tick(noon)));
      // Something else happens in the group each day, so that it is planned.
      await bot.say(noon, 'sion', 'ISCG-1 note: another day');
    }
    expect(told).toEqual(TOLD);
  });

  it('does not go to somebody who has left the group since', async () => {
    const bot = await made();
    await bot.say(at('10:00'), 'carys', BOOK);
    await change(bot.store, ({ members }) => ({
      members: members.filter(({ id }) => id !== 'mair'),
      former: [{ id: 'mair', name: 'Mair', leftAt: at('10:02') }],
    }));
    expect(await bot.tick(at('10:05'))).toEqual([]);
  });

  it('waits while the app is out of the group’s conversation', async () => {
    const bot = await made();
    await bot.say(at('10:00'), 'carys', BOOK);
    await change(bot.store, () => ({ uninstalledAt: at('10:01') }));
    expect(await bot.tick(at('10:05'))).toEqual([]);
    await change(bot.store, () => ({ uninstalledAt: null }));
    expect(await bot.tick(at('11:30'))).toEqual(TOLD);
  });

  it('marks unreachable people, about whom those who run the group hear, and goes on with the others', async () => {
    const bot = await made();
    bot.failing.set('mair', { outcome: 'parked', reason: 'not installed', unreachable: 'never-installed' });
    await bot.say(at('10:00'), 'carys', `${BOOK}\nACTION: Owen to cook by 30 November 2022`);
    expect(await bot.tick(at('10:05'))).toEqual(['owen | You have a new action from Carys']);
    expect((await bot.store.findPerson('mair'))?.outOfReach?.reason).toBe('never-installed');
    await bot.tick(at('10:06'));
    const keys = (await bot.store.listOutbox()).map(({ subject }) => `${subject.kind} ${subject.person ?? ''}`);
    expect(keys).toContain('unreachable sion');
  });

  it('contains nothing from before this release, which noted no news', async () => {
    const bot = await made();
    await change(bot.store, ({ actions }) => ({
      actions: actions.map((action) => ({
        ...action,
        history: [{ at: at('10:00'), by: { id: 'carys', name: 'Carys' }, change: 'logged' as const }],
      })),
    }));
    expect(await bot.tick(at('10:30'))).toEqual([]);
  });
});
