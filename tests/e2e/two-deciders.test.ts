import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/adapters/lowdb/open-store.js';
import { type RunningBot, makeDataFolder, removeFolder } from './bot-process.js';
import { answeredCard, buttonsOf, cardOf, Chat, GROUP_CHAT, PEOPLE, personalChat, textOf } from './chat.js';
import { FakeConnector, type FakePerson, type SentActivity } from './fake-connector.js';
import { serveHere } from './serve-here.js';

const { claire, owain, sian, tomos } = PEOPLE;

describe('a request that two people may decide', () => {
  const folder = makeDataFolder();
  let connector: FakeConnector;
  let bot: RunningBot;
  let chat: Chat;

  beforeAll(async () => {
    connector = await FakeConnector.start(Object.values(PEOPLE));
    bot = await serveHere({ DATA_DIR: folder, PRETEND_NOW: '2022-11-14T11:00' });
    chat = new Chat(bot, connector);
    await chat.say(claire, GROUP_CHAT, 'set up Housing Board; prefix HB; chair Claire Bennett; secretary Owain Price');
    await chat.say(claire, GROUP_CHAT, 'ACTION: Siân Rees to publish the plan by 30 November 2022');
    await chat.say(claire, GROUP_CHAT, 'ACTION: Siân Rees to write to the partners by 30 November 2022');
    for (const who of [claire, owain, sian, tomos]) await chat.say(who, personalChat(who), 'help');
    await bot.stop();
    // The secretary shares the chair.
    const store = await openStore({ folder });
    const [id = ''] = await store.groupIds();
    await store.changeGroup(id, (group) => ({
      record: group && {
        ...group,
        members: group.members.map((member) =>
          member.id === owain.id ? { ...member, roles: ['secretary', 'chair'] as const } : member,
        ),
      },
      result: undefined,
    }));
    await store.close();
    bot = await serveHere({ DATA_DIR: folder, PRETEND_NOW: '2022-11-14T11:10' });
    chat = new Chat(bot, connector);
  });

  afterAll(async () => {
    await bot.stop();
    await connector.stop();
    removeFolder(folder);
  });

  /** What goes to someone's own chat while something is done and until the bot has looked at this moment. */
  async function sentWhile(
    who: FakePerson,
    moment: string,
    act: () => Promise<unknown>,
  ): Promise<readonly SentActivity[]> {
    const before = connector.sentTo(personalChat(who).id).length;
    await act();
    await chat.say(tomos, personalChat(tomos), `pretend ${moment}`);
    return connector.sentTo(personalChat(who).id).slice(before);
  }

  const idOf = (sent: SentActivity | undefined): string =>
    sent === undefined ? '' : `sent-${connector.sent.indexOf(sent) + 1}`;
  const verbsOf = (card: unknown): readonly string[] => buttonsOf(card).map(({ verb }) => verb);
  /** The card that a request about an action came to someone on. */
  const requestTo = (who: FakePerson, reference: string): SentActivity | undefined =>
    connector
      .sentTo(personalChat(who).id)
      .filter(({ activity, isUpdate }) => !isUpdate && activity['attachments'] !== undefined)
      .find((sent) => textOf(cardOf(sent)).includes(reference) && verbsOf(cardOf(sent)).includes('grant'));

  it('shows the one what the other has decided, on their card, with nothing left to decide', async () => {
    const asked = 'HB-1 more time until 12 December because legal are late';
    await sentWhile(owain, '2022-11-14 11:20', () => chat.say(sian, personalChat(sian), asked));
    const claires = requestTo(claire, 'HB-1');
    const owains = requestTo(owain, 'HB-1');
    expect(verbsOf(cardOf(owains))).toEqual(['grant', 'change', 'refuse', 'show']);
    const [update, ...more] = await sentWhile(owain, '2022-11-14 11:30', async () => {
      const refuse = buttonsOf(cardOf(claires)).find(({ verb }) => verb === 'refuse')?.data ?? {};
      const said = await chat.press(claire, personalChat(claire), 'refuse', { ...refuse, words: 'we need it then' });
      expect(textOf(answeredCard(said))).toContain('Claire Bennett');
    });
    expect(more).toEqual([]);
    expect(update).toMatchObject({ isUpdate: true });
    expect(update?.activity['id']).toBe(idOf(owains));
    expect(textOf(cardOf(update))).toContain(
      'Claire Bennett refused it. The deadline stays: Wednesday 30 November 2022',
    );
    expect(verbsOf(cardOf(update))).toEqual(['show']);
  });

  it('changes the card of the person who decided in words elsewhere as well, and each card once', async () => {
    const asked = 'HB-2 not mine, ask Tomos Hughes because he runs it';
    await sentWhile(owain, '2022-11-14 11:40', () => chat.say(sian, personalChat(sian), asked));
    const before = connector.sentTo(personalChat(claire).id).length;
    const owains = requestTo(owain, 'HB-2');
    const [update, ...more] = await sentWhile(owain, '2022-11-14 11:50', () =>
      chat.say(owain, GROUP_CHAT, 'grant HB-2'),
    );
    expect(more).toEqual([]);
    expect([update?.isUpdate, update?.activity['id']]).toEqual([true, idOf(owains)]);
    expect(textOf(cardOf(update))).toContain('The lead is now: Tomos Hughes.');
    const [claires, ...others] = connector.sentTo(personalChat(claire).id).slice(before);
    expect(others).toEqual([]);
    expect([claires?.isUpdate, claires?.activity['id']]).toEqual([true, idOf(requestTo(claire, 'HB-2'))]);
    expect(textOf(cardOf(claires))).toContain('Owain Price');
    expect(await sentWhile(owain, '2022-11-14 12:00', () => Promise.resolve())).toEqual([]);
  });
});
