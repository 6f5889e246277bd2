import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordMinutes } from '../adapters/documents/sample-documents.js';
import { type RunningBot, removeFolder } from './bot-process.js';
import { answeredCard, buttonsOf, cardOf, Chat, GROUP_CHAT, PEOPLE, personalChat, textOf } from './chat.js';
import { FakeConnector, type SentActivity } from './fake-connector.js';
import { serveHere } from './serve-here.js';

const { claire } = PEOPLE;
const INFO = 'application/vnd.microsoft.teams.file.download.info';

describe('a file given to the bot in its 1:1 chat', () => {
  let connector: FakeConnector;
  let bot: RunningBot;
  let chat: Chat;
  let server: Server;
  const files = new Map<string, Uint8Array>();

  beforeAll(async () => {
    files.set('/minutes.docx', await wordMinutes());
    files.set('/photo.png', Buffer.from('89504e470d0a1a0a0000000d', 'hex'));
    server = createServer((request, response) => response.end(files.get(request.url ?? '') ?? ''));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    connector = await FakeConnector.start(Object.values(PEOPLE));
    bot = await serveHere({ PRETEND_NOW: '2022-10-12T11:00' });
    chat = new Chat(bot, connector);
    await chat.say(claire, GROUP_CHAT, 'set up ISCG Support and Challenge Group; chair Claire Bennett');
  });

  afterAll(async () => {
    await bot.stop();
    await connector.stop();
    server.close();
    removeFolder(bot.dataFolder);
  });

  async function give(...names: readonly string[]): Promise<readonly SentActivity[]> {
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const attachments = names.map((name) => ({
      contentType: INFO,
      name,
      content: { downloadUrl: `${host}/${name}`, uniqueId: 'u', fileType: 'docx' },
    }));
    const { replies } = await chat.send(claire, personalChat(claire), { type: 'message', text: '', attachments });
    // While a file is read the bot shows that it types.
    return replies.filter(({ activity }) => activity['type'] === 'message');
  }

  it('is read and put up for review, and logged in the group with one press', async () => {
    const [reply] = await give('minutes.docx');
    const review = cardOf(reply);
    const text = textOf(review);
    expect(text).toContain('ISCG Support and Challenge Group');
    expect(text).toContain('5 actions found');
    expect(text).toContain('Meeting of Thursday 14 July 2022');
    expect(text).toContain('Tom Evans');
    expect(text).toContain('Thursday 15 September 2022');
    const log = buttonsOf(review).find((button) => button.verb === 'review-log')?.data ?? {};
    const logged = textOf(answeredCard(await chat.press(claire, personalChat(claire), 'review-log', log)));
    expect(logged).toContain('5 actions logged');
    expect(logged).toContain('ISCG-5');
  });

  it('offers only what is new when it is given again', async () => {
    const text = textOf(cardOf((await give('minutes.docx'))[0]));
    expect(text).toContain('All 5 actions are already logged');
    expect(text).toContain('Already logged: ISCG-1, ISCG-2, ISCG-3, ISCG-4, ISCG-5');
  });

  it('is answered separately if it is one of several, and if it cannot be read', async () => {
    const replies = await give('photo.png', 'gone.docx');
    expect(replies).toHaveLength(2);
    expect(replies[0]?.activity['text']).toContain('I cannot read files such as “photo.png”.');
    expect(replies[1]?.activity['text']).toContain('There are no words in “gone.docx”.');
  });
});
