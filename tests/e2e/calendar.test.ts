import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEvents } from '../app/papers/read-back.js';
import { type RunningBot, makeDataFolder, removeFolder } from './bot-process.js';
import { cardOf, Chat, GROUP_CHAT, PEOPLE, personalChat, textOf } from './chat.js';
import { FakeConnector } from './fake-connector.js';
import { serveHere } from './serve-here.js';

const { claire } = PEOPLE;
const ENVIRONMENT = { PRETEND_NOW: '2022-10-12T11:00', PUBLIC_URL: 'https://actions.example.org' };

describe('somebody’s calendar address on the built server', () => {
  let connector: FakeConnector;
  let folder: string;
  let bot: RunningBot;

  beforeEach(async () => {
    folder = makeDataFolder();
    connector = await FakeConnector.start(Object.values(PEOPLE));
    bot = await serveHere({ ...ENVIRONMENT, DATA_DIR: folder });
  });

  afterEach(async () => {
    await bot.stop();
    await connector.stop();
    removeFolder(folder);
  });

  const summaries = async (path: string): Promise<readonly string[]> => {
    const response = await fetch(`${bot.url}${path}`);
    return readEvents(new Uint8Array(await response.arrayBuffer())).map(({ summary }) => summary);
  };

  it(
    'gives what is due at the moment, even after a restart, until there is a new address',
    { timeout: 60_000 },
    async () => {
      const chat = new Chat(bot, connector);
      await chat.say(claire, GROUP_CHAT, 'set up ISCG Group; prefix ISCG; chair Claire Bennett');
      await chat.say(claire, GROUP_CHAT, 'ACTION: Claire to circulate the terms of reference by 30 November');
      const ask = async (text: string): Promise<string> => {
        const { replies } = await new Chat(bot, connector).say(claire, personalChat(claire), text);
        return (
          /https:\/\/actions\.example\.org(?<path>\S+)/u.exec(textOf(cardOf(replies.at(-1))))?.groups?.['path'] ?? ''
        );
      };
      const path = await ask('my calendar address');
      expect(await summaries(path)).toEqual(['ISCG-1 due: circulate the terms of reference']);
      await bot.stop();
      bot = await serveHere({ ...ENVIRONMENT, DATA_DIR: folder });
      expect(await summaries(path)).toEqual(['ISCG-1 due: circulate the terms of reference']);
      const another = await ask('new calendar address');
      expect((await fetch(`${bot.url}${path}`)).status).toBe(404);
      expect(await summaries(another)).toHaveLength(1);
    },
  );
});
