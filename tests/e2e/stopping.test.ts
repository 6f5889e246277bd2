import { once } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type BotProcess, removeFolder, startBot } from './bot-process.js';
import { cardOf, Chat, GROUP_CHAT, PEOPLE, type Said, textOf } from './chat.js';
import { FakeConnector } from './fake-connector.js';

const { claire } = PEOPLE;
/** For a busy machine. */
const PATIENCE = { timeout: 10_000 };
const NOW = { PRETEND_NOW: '2022-10-12T11:00' };

let connector: FakeConnector;
let bot: BotProcess;
let chat: Chat;

beforeEach(async () => {
  connector = await FakeConnector.start(Object.values(PEOPLE));
  bot = await startBot(NOW);
  chat = new Chat(bot, connector);
});

afterEach(async () => {
  await bot.stop('SIGKILL');
  await connector.stop();
  removeFolder(bot.dataFolder);
});

/** Says something, and waits until the bot's reply hangs at the connector; the turn goes on. */
async function sayWhileSlow(text: string, slowness: number): Promise<{ readonly turn: Promise<Said> }> {
  connector.slowness = slowness;
  const turn = chat.say(claire, GROUP_CHAT, text);
  turn.catch(() => undefined);
  await vi.waitFor(() => {
    expect(connector.waiting).toBe(1);
  }, PATIENCE);
  return { turn };
}

/** Asks the bot to stop; gives the code it then ends with. */
async function end(): Promise<number | null> {
  const exit = once(bot.child, 'exit') as Promise<[number | null]>;
  bot.child.kill('SIGTERM');
  return (await exit)[0];
}

it('the bot is ready once it serves', async () => {
  const answer = await fetch(`${bot.url}/readyz`);
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'ready' }]);
  // For a moment after its start it loads what people will need, and on a busy machine its store then answers late.
  const health = async (): Promise<unknown> => (await fetch(`${bot.url}/healthz`)).json();
  await expect.poll(health, { timeout: 10_000 }).toMatchObject({ status: 'ok', store: 'ok', mode: 'local' });
});

it('the bot finishes the running turn when it is asked to stop, accepts no other, and ends with 0', async () => {
  const { turn } = await sayWhileSlow('ACTION: Siân Rees to circulate the minutes by 30 November', 2000);
  const code = end();
  await vi.waitFor(() => expect(fetch(`${bot.url}/readyz`)).rejects.toThrow(), PATIENCE);
  const said = await turn;
  expect(said.status).toBe(200);
  expect(textOf(cardOf(said.replies[0]))).toContain('Circulate the minutes');
  expect(await code).toBe(0);
  connector.slowness = 0;
  bot = await startBot({ ...NOW, DATA_DIR: bot.dataFolder });
  const { replies } = await new Chat(bot, connector).say(claire, GROUP_CHAT, 'actions');
  expect(textOf(cardOf(replies[0]))).toContain('Circulate the minutes');
});

it(
  'the bot ends in time with 1 if a turn takes longer than that, and logs what still ran',
  { timeout: 60_000 },
  async () => {
    // It waits ten seconds for the members of the chat, and then as long for its reply.
    connector.silentOn = /pagedmembers|activities/;
    await sayWhileSlow('ACTION: Siân Rees to circulate the minutes by 30 November', 0);
    expect(await end()).toBe(1);
    expect(bot.output()).toContain('"stillRunning":["requests: 1"],"msg":"stopped before everything had ended"');
  },
);

it('the bot ends at once if it is asked a second time', async () => {
  await sayWhileSlow('ACTION: Siân Rees to circulate the minutes by 30 November', Infinity);
  const code = end();
  await vi.waitFor(() => expect(fetch(`${bot.url}/readyz`)).rejects.toThrow(), PATIENCE);
  bot.child.kill('SIGINT');
  expect(await code).toBe(1);
  expect(bot.output()).not.toContain('stillRunning');
});
