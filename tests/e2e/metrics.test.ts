import { expect, it, onTestFinished } from 'vitest';
import { makeDataFolder, removeFolder, startBot } from './bot-process.js';
import { Chat, GROUP_CHAT, PEOPLE, personalChat } from './chat.js';
import { FakeConnector } from './fake-connector.js';

const { claire, sian } = PEOPLE;

it('/metrics shows that a nudge is being sent while Teams does not answer, and what else is in the outbox', async () => {
  const folder = makeDataFolder();
  const connector = await FakeConnector.start(Object.values(PEOPLE));
  onTestFinished(async () => {
    await connector.stop();
    removeFolder(folder);
  });
  const before = await startBot({ DATA_DIR: folder, PRETEND_NOW: '2022-11-14T11:00' });
  const chat = new Chat(before, connector);
  for (const who of [claire, sian]) await chat.say(who, personalChat(who), 'help');
  await chat.say(claire, GROUP_CHAT, 'set up Housing Board; prefix HB; chair Claire Bennett');
  await chat.say(claire, GROUP_CHAT, 'ACTION: Siân Rees to publish the plan by 22 November 2022');
  await before.stop();

  connector.slowness = Infinity;
  // Five working days before the last day, after the hour of the nudge.
  const bot = await startBot({ DATA_DIR: folder, PRETEND_NOW: '2022-11-15T09:30' });
  onTestFinished(() => bot.stop('SIGKILL'));
  const gauges = async (): Promise<readonly string[]> => {
    const text = await (await fetch(`${bot.url}/metrics`)).text();
    return text.split('\n').filter((line) => line.startsWith('matters_outbox_items{'));
  };
  await expect.poll(gauges, { timeout: 8000 }).toEqual([
    'matters_outbox_items{state="planned"} 0',
    // The nudge, and that the action was given.
    'matters_outbox_items{state="sending"} 2',
    'matters_outbox_items{state="parked"} 0',
  ]);
});
