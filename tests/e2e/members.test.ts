import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningBot, makeDataFolder, removeFolder } from './bot-process.js';
import { answeredCard, buttonsOf, cardOf, Chat, GROUP_CHAT, PEOPLE, personalChat, type Said, textOf } from './chat.js';
import { FakeConnector, type FakePerson, type SentActivity } from './fake-connector.js';
import { serveHere } from './serve-here.js';

const { claire, owain, sian, tomos } = PEOPLE;
const SET_UP =
  'set up Housing Board; prefix HB; meets 15 December 2022 11:00-12:30; chair Claire Bennett; secretary Owain Price';

let folder: string;
let connector: FakeConnector;
let bot: RunningBot;
let chat: Chat;

beforeEach(async () => {
  folder = makeDataFolder();
  connector = await FakeConnector.start(Object.values(PEOPLE));
  bot = await serveHere({ DATA_DIR: folder, PRETEND_NOW: '2022-11-14T11:00' });
  chat = new Chat(bot, connector);
  await chat.say(claire, GROUP_CHAT, SET_UP);
  await chat.say(claire, GROUP_CHAT, 'ACTION: Siân Rees to publish the plan by 22 November 2022');
  for (const who of [claire, owain, sian, tomos]) await chat.say(who, personalChat(who), 'help');
});

afterEach(async () => {
  await bot.stop();
  await connector.stop();
  removeFolder(folder);
});

const pretend = (moment: string): Promise<Said> => chat.say(tomos, personalChat(tomos), `pretend ${moment}`);
const mine = (who: FakePerson): readonly SentActivity[] => connector.sentTo(personalChat(who).id);
const cardsSince = (who: FakePerson, before: number): readonly string[] =>
  mine(who)
    .slice(before)
    .filter(({ activity }) => activity['attachments'] !== undefined)
    .map((sent) => textOf(cardOf(sent)));

/** Teams tells that somebody was taken out of the group's chat, and no longer lists them. */
async function remove(who: FakePerson, by: FakePerson): Promise<void> {
  connector.people = connector.people.filter(({ id }) => id !== who.id);
  await chat.send(by, GROUP_CHAT, { type: 'conversationUpdate', membersRemoved: [{ id: who.id, name: who.name }] });
}

describe('a lead who is removed from the group', () => {
  it('gets their digest closed in words that reveal nothing and gets no other, and the chair reassigns their actions', async () => {
    await pretend('2022-11-15 09:30');
    const digest = mine(sian).find(({ activity }) => /Publish the plan.*"verb":"done"/.test(JSON.stringify(activity)));
    const [button] = buttonsOf(cardOf(digest)).filter(({ verb }) => verb === 'done');
    await remove(sian, claire);
    const before = { sian: mine(sian).length, claire: mine(claire).length };
    await pretend('2022-11-15 09:40');
    const [closed] = mine(sian).slice(before.sian);
    expect([closed?.isUpdate, closed?.activity['text']]).toEqual([true, 'There is nothing here for you any more.']);
    const pressed = await chat.press(sian, personalChat(sian), 'done', button?.data ?? {});
    expect(JSON.stringify(pressed.body)).toContain('I cannot find action HB-1 here');
    const list = await chat.say(sian, personalChat(sian), 'my actions');
    expect(JSON.stringify(list.replies[0]?.activity)).not.toMatch(/publish/i);
    await pretend('2022-11-22 09:40');
    expect(cardsSince(sian, before.sian).filter((text) => /publish/i.test(text))).toEqual([]);
    const asked = cardsSince(claire, before.claire).filter((text) => text.includes('Siân Rees has left the group'));
    expect(asked).toHaveLength(1);
    const card = cardOf(mine(claire).find((sent) => JSON.stringify(sent.activity).includes('has left the group')));
    const [give] = buttonsOf(card).filter(({ verb }) => verb === 'hand-over');
    const given = await chat.press(claire, personalChat(claire), 'hand-over', {
      ...give?.data,
      references: 'HB-1',
      to: tomos.id,
    });
    expect(textOf(answeredCard(given))).toContain('No open action is in their name any more.');
    const shown = await chat.say(claire, GROUP_CHAT, 'HB-1');
    expect(textOf(cardOf(shown.replies[0]))).toContain('Tomos Hughes');
  });
});

describe('a chair who leaves', () => {
  it('leaves the group to the secretary, and the group is told', async () => {
    await remove(claire, owain);
    const before = connector.sentTo(GROUP_CHAT.id).length;
    await pretend('2022-11-15 09:30');
    const told = connector
      .sentTo(GROUP_CHAT.id)
      .slice(before)
      .map((sent) => textOf(cardOf(sent)));
    expect(told).toEqual([
      expect.stringContaining(
        'Claire Bennett, who chaired the group, has left it.\nUntil then the secretary acts: Owain Price.',
      ),
    ]);
    expect(textOf(cardOf((await chat.say(owain, GROUP_CHAT, 'cancel HB-1 overtaken')).replies[0]))).toContain(
      'cancelled it',
    );
    const gone = await chat.say(claire, personalChat(claire), 'reopen HB-1');
    expect(gone.replies[0]?.activity['text']).toContain('I cannot find action HB-1 here');
  });

  it('leads to one question to the members, who then choose, if the secretary leaves as well', async () => {
    await remove(owain, claire);
    await remove(claire, tomos);
    await pretend('2022-11-15 09:30');
    await pretend('2022-11-16 09:30');
    const asked = connector
      .sentTo(GROUP_CHAT.id)
      .filter(({ activity }) => JSON.stringify(activity).includes('Nobody runs'));
    expect(asked.length).toBe(1);
    const [choose] = buttonsOf(cardOf(asked[0])).filter(({ verb }) => verb === 'choose-chair');
    const chosen = await chat.press(tomos, GROUP_CHAT, 'choose-chair', { ...choose?.data, person: sian.id });
    expect(textOf(answeredCard(chosen))).toContain('Chair\nSiân Rees');
    const refused = await chat.say(tomos, GROUP_CHAT, 'set up Housing Board; chair Tomos Hughes');
    expect(refused.replies[0]?.activity['text']).toContain('Only the chair, the deputy or the secretary');
  });

  it('is asked about before the chair is taken from them', async () => {
    const asked = await chat.say(owain, GROUP_CHAT, 'set up Housing Board; chair Owain Price');
    const question = cardOf(asked.replies[0]);
    expect(textOf(question)).toContain('Take the chair from Claire Bennett?');
    const still = await chat.say(claire, GROUP_CHAT, 'settings');
    expect(textOf(cardOf(still.replies[0]))).toContain('Claire Bennett');
    const [yes] = buttonsOf(question).filter(({ verb }) => verb === 'take-chair');
    const saved = await chat.press(owain, GROUP_CHAT, 'take-chair', yes?.data ?? {});
    expect(textOf(answeredCard(saved))).toContain('Chair\nOwain Price');
  });
});

describe('a lead who is no member of the group', () => {
  it('gets their digest, answers it, and sees nothing else', async () => {
    const gwen = { ...PEOPLE.amina, id: '29:gwen', name: 'Gwen Lloyd', aadObjectId: 'aad-gwen' };
    const mention = { type: 'mention', text: '<at>Gwen Lloyd</at>', mentioned: { id: gwen.id, name: gwen.name } };
    await chat.say(claire, GROUP_CHAT, 'ACTION: <at>Gwen Lloyd</at> to cost the options by 22 November 2022', {
      entities: [mention],
    });
    await pretend('2022-11-15 09:30');
    const [told, nudged] = mine(gwen);
    expect(textOf(cardOf(told))).toContain('You have a new action from Claire Bennett');
    const digest = cardOf(nudged);
    expect(textOf(digest)).toContain('Cost the options');
    expect(textOf(digest)).not.toMatch(/publish the plan/i);
    const [done] = buttonsOf(digest).filter(({ verb }) => verb === 'done');
    const form = { ...done?.data, form: { group: done?.data['group'], reference: 'HB-2', form: 'not-mine' } };
    const asked = await chat.press(gwen, personalChat(gwen), 'digest', form);
    for (const { name } of Object.values(PEOPLE)) expect(JSON.stringify(asked.body)).not.toContain(name);
    const list = await chat.say(gwen, personalChat(gwen), 'actions');
    expect(textOf(cardOf(list.replies[0]))).toMatch(/HB-2/);
    expect(textOf(cardOf(list.replies[0]))).not.toContain('HB-1');
    const answered = await chat.press(gwen, personalChat(gwen), 'done', done?.data ?? {});
    expect(textOf(answeredCard(answered))).toContain('Cost the options\nHB-2 · done');
  });
});

describe('somebody who is renamed', () => {
  it('is known by the new name and the earlier one', async () => {
    connector.people = Object.values(PEOPLE).map((one) =>
      one.id === sian.id ? { ...one, name: 'Siân Rees-Morgan', surname: 'Rees-Morgan' } : one,
    );
    await pretend('2022-11-16 09:30');
    await chat.say(claire, GROUP_CHAT, 'reassign HB-1 to Siân Rees-Morgan');
    await chat.say(claire, GROUP_CHAT, 'ACTION: Siân Rees-Morgan to cost the options by 30 November 2022');
    await chat.say(claire, GROUP_CHAT, 'ACTION: Siân Rees to book the hall by 30 November 2022');
    const list = await chat.say(sian, personalChat(sian), 'my actions');
    for (const reference of ['HB-1', 'HB-2', 'HB-3']) expect(textOf(cardOf(list.replies[0]))).toContain(reference);
  });
});

describe('a list of members that breaks off on its second page', () => {
  it('removes nobody from the group', async () => {
    connector.pageSize = 2;
    connector.brokenPage = 2;
    await chat.send(claire, GROUP_CHAT, { type: 'conversationUpdate', membersAdded: [{ id: '29:new', name: 'New' }] });
    await chat.say(claire, GROUP_CHAT, 'set up Housing Board; zone Europe/London');
    // Side by side, as each waits three seconds for the list of members.
    const lists = await Promise.all(
      [owain, sian, tomos, PEOPLE.amina].map((who) => chat.say(who, personalChat(who), 'actions')),
    );
    for (const list of lists) expect(textOf(cardOf(list.replies[0]))).toContain('HB-1');
    expect(bot.output()).toContain('the members of a conversation could not be read');
    connector.brokenPage = 0;
    connector.people = [claire, owain, sian];
    await chat.say(claire, GROUP_CHAT, 'set up Housing Board; zone Europe/London');
    // An answer waits three seconds for the list of members, which may take longer on a busy machine.
    const listed = async (): Promise<string> =>
      JSON.stringify((await chat.say(tomos, personalChat(tomos), 'actions')).replies[0]?.activity);
    await expect.poll(listed, { timeout: 20_000, interval: 300 }).not.toContain('HB-1');
  });
});
