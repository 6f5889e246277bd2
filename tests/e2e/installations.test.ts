import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningBot, makeDataFolder, removeFolder } from './bot-process.js';
import { cardOf, Chat, GROUP_CHAT, PEOPLE, personalChat, type Place, textOf } from './chat.js';
import { FakeConnector } from './fake-connector.js';
import { serveHere } from './serve-here.js';

const { claire, owain, sian } = PEOPLE;
const BOT = { id: '28:bot', name: 'Matters Arising' };
const TEAM = { tenant: { id: 'tenant-1' }, team: { id: '19:team' } };

let folder: string;
let connector: FakeConnector;
let bot: RunningBot;
let chat: Chat;

beforeEach(async () => {
  folder = makeDataFolder();
  connector = await FakeConnector.start(Object.values(PEOPLE));
  bot = await serveHere({ DATA_DIR: folder, PRETEND_NOW: '2022-11-14T11:00' });
  chat = new Chat(bot, connector);
});

afterEach(async () => {
  await bot.stop();
  await connector.stop();
  removeFolder(folder);
});

async function setUp(place: Place, extra: Record<string, unknown> = {}): Promise<void> {
  await chat.say(
    claire,
    place,
    'set up Housing Board; prefix HB; meets 17 November 2022 11:00-12:30; chair Claire Bennett',
    extra,
  );
  await chat.say(claire, place, 'ACTION: Siân Rees to publish the plan by 22 November 2022', extra);
  for (const who of [claire, owain, sian]) await chat.say(who, personalChat(who), 'help');
}

const pretend = (moment: string): Promise<unknown> => chat.say(owain, personalChat(owain), `pretend ${moment}`);
const listOf = async (who: typeof claire): Promise<string> =>
  JSON.stringify((await chat.say(who, personalChat(who), 'actions')).replies[0]?.activity);
/** What of the group went to anybody. */
const toldOfGroup = (): number =>
  connector.sent.filter(({ activity }) => /publish the plan|Housing Board/.test(JSON.stringify(activity))).length;

const WAYS: readonly (readonly [string, Record<string, unknown>, Record<string, unknown>])[] = [
  [
    'as an installation',
    { type: 'installationUpdate', action: 'remove' },
    { type: 'installationUpdate', action: 'add' },
  ],
  [
    'as a member of the conversation',
    { type: 'conversationUpdate', membersRemoved: [BOT] },
    { type: 'conversationUpdate', membersAdded: [BOT] },
  ],
];

describe.each(WAYS)('the app removed from a group’s chat and put back, reported as %s', (_, out, back) => {
  it('is silent about the group and hides it meanwhile, and then the group is complete again', async () => {
    await setUp(GROUP_CHAT);
    expect(await listOf(sian)).toContain('HB-1');
    await chat.send(claire, GROUP_CHAT, out);
    const before = toldOfGroup();
    await pretend('2022-11-16 12:00');
    expect(await listOf(sian)).not.toContain('HB-1');
    expect(await listOf(claire)).not.toContain('HB-1');
    expect(toldOfGroup()).toBe(before);
    await chat.send(claire, GROUP_CHAT, back);
    expect(await listOf(sian)).toContain('HB-1');
    await pretend('2022-11-22 09:30');
    const digest = connector.sentTo(personalChat(sian).id).at(-1);
    expect(textOf(cardOf(digest))).toContain('Publish the plan');
    expect(textOf(cardOf((await chat.say(claire, GROUP_CHAT, 'done HB-1')).replies[0]))).toContain(
      'Marked done by Claire Bennett',
    );
  });
});

describe('the app removed from a team', () => {
  it('is silent about the groups of all its channels', async () => {
    const channel: Place = { id: '19:board@thread.tacv2', type: 'channel', name: 'Board' };
    await setUp(channel, { channelData: TEAM });
    await chat.send(
      claire,
      { id: '19:general@thread.tacv2', type: 'channel', name: 'General' },
      {
        type: 'conversationUpdate',
        membersRemoved: [BOT],
        channelData: TEAM,
      },
    );
    const before = toldOfGroup();
    await pretend('2022-11-22 09:30');
    expect(await listOf(sian)).not.toContain('HB-1');
    expect(toldOfGroup()).toBe(before);
    await chat.say(claire, channel, 'actions', { channelData: TEAM });
    expect(await listOf(sian)).toContain('HB-1');
  });
});
