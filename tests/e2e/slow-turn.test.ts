import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BotProcess, removeFolder, startBot } from './bot-process.js';
import { Chat, GROUP_CHAT, PEOPLE, personalChat } from './chat.js';
import { FakeConnector } from './fake-connector.js';

const { claire, owain } = PEOPLE;
let connector: FakeConnector;
let bot: BotProcess;

beforeAll(async () => {
  connector = await FakeConnector.start(Object.values(PEOPLE));
  bot = await startBot({ PRETEND_NOW: '2022-07-14T11:00' });
});

afterAll(async () => {
  await bot.stop();
  await connector.stop();
  removeFolder(bot.dataFolder);
});

// teams-ai 1.7 sends a typing sign each second whatever its option says, and each counts against Teams' limits.
it('a turn sends only its answer, even if it takes two seconds', async () => {
  const chat = new Chat(bot, connector);
  await chat.say(claire, personalChat(claire), 'help');
  await chat.say(claire, GROUP_CHAT, 'ACTION: Claire Bennett to send the paper by 15 July 2022');
  connector.slowness = 2000;
  // Claire's digest goes out before the clock says that it was moved.
  const { replies } = await chat.say(owain, personalChat(owain), 'pretend 2022-07-15 10:00');
  expect(connector.sentTo(personalChat(claire).id)).toHaveLength(2);
  expect(replies.map(({ activity }) => activity['type'])).toEqual(['message']);
});
