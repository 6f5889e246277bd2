import { expect, it, onTestFinished } from 'vitest';
import { firstMessages } from '../../src/local-help.js';
import { removeFolder } from './bot-process.js';
import { cardOf, Chat, GROUP_CHAT, PEOPLE, personalChat, textOf } from './chat.js';
import { FakeConnector } from './fake-connector.js';
import { serveHere } from './serve-here.js';

const { claire } = PEOPLE;

/** `npm run test:long` tries all; among the tests it is a plain day, and the night in which an hour is missing. */
const MOMENTS = [
  ['in October', '2022-10-12T11:00', 'Actions before Thursday’s meeting', 'Thursday 17 November 2022'],
  ['late on a Sunday', '2026-11-29T23:30', 'Actions before Thursday’s meeting', 'Thursday 7 January 2027'],
  [
    'before Christmas on a Thursday',
    '2025-11-20T09:00',
    'Actions before Thursday’s meeting',
    'Thursday 8 January 2026',
  ],
  ['as the clocks change', '2026-03-29T01:30', 'Actions before Thursday’s meeting', 'Thursday 7 May 2026'],
] as const;
const TRIED = MOMENTS.filter((_, at) => process.env['FIRST_MESSAGES'] === 'all' || at % 3 === 0);

it.each(TRIED)(
  'the first message that the terminal suggests leads to one summary and one nudge: %s',
  async (_, now, title, meeting) => {
    const connector = await FakeConnector.start(Object.values(PEOPLE));
    const bot = await serveHere({ PRETEND_NOW: now });
    onTestFinished(async () => {
      await bot.stop();
      await connector.stop();
      removeFolder(bot.dataFolder);
    });
    const chat = new Chat(bot, connector);
    const [setUp, action, pretend] = firstMessages(now.slice(0, 10));

    expect(textOf(cardOf((await chat.say(claire, GROUP_CHAT, setUp)).replies[0]))).toContain(meeting);
    expect(textOf(cardOf((await chat.say(claire, GROUP_CHAT, action)).replies[0]))).toContain('1 action logged');

    const { replies } = await chat.say(claire, GROUP_CHAT, pretend);
    const summary = textOf(cardOf(replies[0]));
    expect(summary).toContain(title);
    expect(summary).toContain('0\nOverdue');
    expect(summary).toContain('Due in 7 days');
    expect(replies).toHaveLength(2);
    expect(replies[1]?.activity['text']).toContain(
      'On the way, 1 nudge went to people’s own chats and 1 summary to the group.',
    );
    expect(connector.sentTo(personalChat(claire).id)).toHaveLength(1);
  },
);
