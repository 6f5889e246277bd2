import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/adapters/lowdb/open-store.js';
import { type RunningBot, makeDataFolder, removeFolder } from './bot-process.js';
import { buttonsOf, cardOf, Chat, GROUP_CHAT, PEOPLE, personalChat, textOf } from './chat.js';
import { FakeConnector } from './fake-connector.js';
import { serveHere } from './serve-here.js';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const { claire, owain, sian, tomos } = PEOPLE;
const SET_UP =
  'set up Housing Board; prefix HB; meets 15 December 2022 11:00-12:30; keep for 2 years; chair Claire Bennett; policy leads: Siân Rees, Tomos Hughes';
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

describe('what is stored about people, from the chat to the end of its time', () => {
  const folder = makeDataFolder();
  let connector: FakeConnector;
  let bot: RunningBot;
  let chat: Chat;

  beforeAll(async () => {
    connector = await FakeConnector.start(Object.values(PEOPLE));
    bot = await serveHere({ DATA_DIR: folder, PRETEND_NOW: '2022-11-14T11:00' });
    chat = new Chat(bot, connector);
    await chat.say(claire, GROUP_CHAT, SET_UP);
    await chat.say(claire, GROUP_CHAT, 'ACTION: Siân Rees to publish the plan by 30 November 2022');
    await chat.say(claire, GROUP_CHAT, 'ACTION: Tomos Hughes to write to Ms Rees by 30 November 2022');
    await chat.say(claire, GROUP_CHAT, 'ACTION: Tomos Hughes to book the room by 30 November 2022');
    for (const who of [claire, owain, sian, tomos]) await chat.say(who, personalChat(who), 'help');
    await chat.say(sian, personalChat(sian), 'HB-1 more time until 12 December because legal are late');
    await chat.say(sian, personalChat(sian), 'ACTION: Siân to buy stamps by 30 November 2022');
    await chat.say(tomos, personalChat(tomos), 'I’m away until 5 December, ask Siân Rees');
    await chat.say(tomos, GROUP_CHAT, 'HB-2 note: rang Siân twice');
    await chat.say(tomos, personalChat(tomos), 'pretend 2022-12-01 09:30');
  });

  afterAll(async () => {
    await bot.stop();
    await connector.stop();
    removeFolder(folder);
  });

  const erase = (...words: string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [CLI, 'person', ...words], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], DATA_DIR: folder },
    });

  it('is shown to the person in the 1:1 chat, page by page, and not at all in a group', async () => {
    const own = cardOf((await chat.say(sian, personalChat(sian), 'what do you keep about me?')).replies[0]);
    expect(textOf(own)).toContain('What I keep about you');
    expect(textOf(own)).toMatch(/Page 1 of \d/);
    expect(textOf(own)).toMatch(/people\/..\.json/);
    const next = buttonsOf(own).find(({ verb }) => verb === 'my-data');
    const turned = await chat.press(sian, personalChat(sian), 'my-data', next?.data ?? {});
    expect(JSON.stringify(turned.body)).toContain('Page 2 of');
    const shared = await chat.say(sian, GROUP_CHAT, 'my data');
    expect(shared.replies[0]?.activity['text']).toBe(
      'What I keep about you is for you alone: say “my data” in our 1:1 chat.',
    );
  });

  it('is gone from every file once they are erased, which needs the bot to be stopped; their actions stay', async () => {
    const refused = erase('sian@example.org', '--erase');
    expect(refused.status).toBe(2);
    expect(String(refused.stderr)).toContain('is in use by process');
    await bot.stop();
    expect(String(erase('claire@example.org', '--erase').stderr)).toContain('chairs HB');
    const erased = erase('sian@example.org', '--erase', '--by', 'Records Team');
    expect([erased.status, String(erased.stderr)]).toEqual([0, '']);
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) =>
        statSync(join(folder, name)).isFile() && /sian|rees/.test(bare(readFileSync(join(folder, name), 'utf8'))),
    );
    expect(left).toEqual([]);
    bot = await serveHere({ DATA_DIR: folder, PRETEND_NOW: '2022-12-01T10:00' });
    chat = new Chat(bot, connector);
    const shown = textOf(cardOf((await chat.say(claire, personalChat(claire), 'HB-1')).replies[0]));
    expect(shown).toContain('A former member\nLead');
    const history = textOf(cardOf((await chat.say(tomos, personalChat(tomos), 'history HB-1')).replies[0]));
    expect(history).toContain('a former member asked for more time');
    const logs = readdirSync(join(folder, 'disposals')).map((name) =>
      readFileSync(join(folder, 'disposals', name), 'utf8'),
    );
    expect(logs.join()).toContain('"by":"Records Team"');
  });

  it(
    'is deleted when its time is over, unless it is held or open, and the log says which',
    { timeout: 120_000 },
    async () => {
      await chat.say(tomos, GROUP_CHAT, 'done HB-2');
      await chat.say(tomos, GROUP_CHAT, 'done HB-3');
      const held = await chat.say(claire, GROUP_CHAT, 'hold HB-3');
      expect(textOf(cardOf(held.replies[0]))).toContain('put a hold on it');
      await bot.stop();
      bot = await serveHere({ DATA_DIR: folder, PRETEND_NOW: '2024-12-02T09:00' });
      chat = new Chat(bot, connector);
      for (let tries = 0; tries < 900 && !bot.output().includes('their time is over'); tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
      expect((await chat.say(claire, personalChat(claire), 'HB-2')).replies[0]?.activity['text']).toContain('HB-2');
      for (const reference of ['HB-1', 'HB-3'])
        expect(textOf(cardOf((await chat.say(claire, personalChat(claire), reference)).replies[0]))).toContain(
          reference,
        );
      await bot.stop();
      const store = await openStore({ folder });
      const log = (await store.listDisposals()).filter(({ kind }) => kind === 'retention');
      expect(log.map(({ references }) => references)).toEqual([['HB-2']]);
      await store.close();
    },
  );
});
