import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/adapters/lowdb/open-store.js';
import { type RunningBot, makeDataFolder, removeFolder } from './bot-process.js';
import { answeredCard, buttonsOf, cardOf, Chat, PEOPLE, personalChat, type Place, textOf } from './chat.js';
import { FakeConnector, type SentActivity } from './fake-connector.js';
import { serveHere } from './serve-here.js';

const { claire, owain, sian } = PEOPLE;
const BOARD: Place = { id: '19:board@thread.v2', type: 'groupChat', name: 'Housing Board' };
const SET_UP =
  'set up Housing Board; prefix HB; meets 22 September 2022 11:00-12:30, 20 October 2022 11:00-12:30; chair Claire Bennett; secretary Owain Price';
const BLOCKED = {
  status: 403,
  body: { error: { code: 'ConversationBlockedByUser', message: 'User blocked the conversation with the bot.' } },
};

describe('a lead who blocked the bot, and an action without response', () => {
  const folder = makeDataFolder();
  let connector: FakeConnector;
  let bot: RunningBot;
  let chat: Chat;

  beforeAll(async () => {
    connector = await FakeConnector.start(Object.values(PEOPLE));
    bot = await serveHere({ DATA_DIR: folder, PRETEND_NOW: '2022-09-12T11:00' });
    chat = new Chat(bot, connector);
    for (const person of [claire, owain, sian]) await chat.say(person, personalChat(person), 'my actions');
    await chat.say(claire, BOARD, SET_UP);
    await chat.say(claire, BOARD, 'ACTION: Siân to circulate the terms of reference by 16 September');
    await bot.stop();
    // As its settings would.
    const store = await openStore({ folder });
    const [id = ''] = await store.groupIds();
    await store.changeGroup(id, (group) => ({
      record: group && { ...group, nudging: { ...group.nudging, mayMention: true } },
      result: undefined,
    }));
    await store.close();
    bot = await serveHere({ DATA_DIR: folder, PRETEND_NOW: '2022-09-12T11:10' });
    chat = new Chat(bot, connector);
  });

  afterAll(async () => {
    await bot.stop();
    await connector.stop();
    removeFolder(folder);
  });

  /** Moves the clock, and gives what went out on the way to a place. */
  async function until(moment: string, place: Place): Promise<readonly SentActivity[]> {
    const before = connector.sentTo(place.id).length;
    await chat.say(claire, personalChat(claire), `pretend ${moment}`);
    return connector.sentTo(place.id).slice(before);
  }

  const mentionsIn = (sent: readonly SentActivity[]): readonly unknown[] =>
    sent.filter(({ activity }) => activity['entities'] !== undefined).map(({ activity }) => activity['text']);

  it('is reported to the secretary once, and the lead is mentioned in the group’s own chat', async () => {
    connector.refusals.set(personalChat(sian).id, BLOCKED);
    // The day before the last one. The digest is tried at 09:00.
    const inGroup = await until('2022-09-15 10:00', BOARD);
    expect(mentionsIn(inGroup)).toEqual([
      '<at>Siân Rees</at>: waiting for you here: HB-1: due tomorrow, Friday 16 September 2022. ' +
        'I cannot message you privately: please unblock Matters Arising in Teams. ' +
        'To answer, write “done HB-1” or “HB-1 note: …” here.',
    ]);
    expect(inGroup[0]?.activity['entities']).toEqual([
      { type: 'mention', text: '<at>Siân Rees</at>', mentioned: { id: sian.id, name: 'Siân Rees' } },
    ]);
    const toSecretary = connector.sentTo(personalChat(owain).id).slice(1);
    expect(toSecretary).toHaveLength(1);
    const card = cardOf(toSecretary[0]);
    expect(textOf(card)).toContain('I cannot reach Siân Rees');
    expect(textOf(card)).toContain('They have blocked Matters Arising in Teams.');
    expect(textOf(card)).toContain('HB-1');
    expect(buttonsOf(card).map(({ verb }) => verb)).toEqual(['edit', 'show', 'list']);
  });

  it('is not reported a second time, while the lead is mentioned on the next day with a nudge for them', async () => {
    expect(mentionsIn(await until('2022-09-16 12:00', BOARD))).toHaveLength(1);
    expect(connector.sentTo(personalChat(owain).id)).toHaveLength(2);
  });

  it('is marked in the summary of the group', async () => {
    const { replies } = await chat.say(owain, BOARD, 'summary');
    expect(textOf(cardOf(replies[0]))).toContain('Siân Rees cannot be reached: has blocked the app');
  });

  it('ends when the lead writes, who is then nudged as before', async () => {
    connector.refusals.clear();
    await chat.say(sian, personalChat(sian), 'my actions');
    const { replies } = await chat.say(owain, BOARD, 'summary');
    expect(textOf(cardOf(replies[0]))).not.toContain('cannot be reached');
    // The fifth working day after: the 19th was a bank holiday.
    const before = connector.sentTo(personalChat(sian).id).length;
    expect(mentionsIn(await until('2022-09-26 10:00', BOARD))).toEqual([]);
    const nudged = connector.sentTo(personalChat(sian).id).slice(before);
    expect(nudged).toHaveLength(1);
    expect(textOf(cardOf(nudged[0]))).toContain('10 days late');
  });

  it('goes to the chair after ten working days without response, who asks the lead to attend', async () => {
    expect(await until('2022-10-03 08:59', personalChat(claire))).toHaveLength(1);
    const [told] = await until('2022-10-03 09:05', personalChat(claire));
    const card = cardOf(told);
    expect(textOf(card)).toContain('No update on these actions');
    expect(textOf(card)).toContain('17 days late');
    expect(textOf(card)).toContain('No update yet');
    const ask = buttonsOf(card).find(({ verb }) => verb === 'ask-to-attend');
    const pressed = await chat.press(claire, personalChat(claire), 'ask-to-attend', { ...ask?.data });
    expect(textOf(answeredCard(pressed))).toContain('Asked to attend the meeting on Thursday 20 October 2022');
    expect(textOf(answeredCard(pressed))).toContain('No need to come');
    const [asked] = await until('2022-10-03 09:10', personalChat(sian));
    expect(textOf(cardOf(asked))).toContain(
      'Please come to the meeting on Thursday 20 October 2022 at 11:00, to say how HB-1 stands.',
    );
  });

  it('is not reported to the chair again that week, nor while the lead is asked to attend', async () => {
    // The answer to "pretend" alone.
    expect(await until('2022-10-14 17:00', personalChat(claire))).toHaveLength(1);
  });

  it('heads the summary before the meeting, which says that its lead is asked to attend', async () => {
    const [posted] = await until('2022-10-18 12:00', BOARD);
    const text = textOf(cardOf(posted));
    expect(text).toContain('No update for 10 working days');
    expect(text).toContain('Asked to attend');
  });

  it('is withdrawn by the chair: the lead’s card changes in place, and the lead is told', async () => {
    const cards = connector
      .sentTo(personalChat(sian).id)
      .filter(({ activity }) => activity['attachments'] !== undefined);
    const asked = cards.find((sent) => textOf(cardOf(sent)).includes('You are asked to come'));
    const askedId = `sent-${asked === undefined ? 0 : connector.sent.indexOf(asked) + 1}`;
    const escalated = connector
      .sentTo(personalChat(claire).id)
      .find(({ activity }) => JSON.stringify(activity).includes('No update on these actions'));
    const { data } = buttonsOf(cardOf(escalated)).find(({ verb }) => verb === 'ask-to-attend') ?? {};
    const pressed = await chat.press(claire, personalChat(claire), 'ask-to-attend', { ...data, isAsked: false });
    expect(textOf(answeredCard(pressed))).not.toContain('Asked to attend the meeting');
    const sent = await until('2022-10-18 12:05', personalChat(sian));
    expect(sent.map(({ isUpdate }) => isUpdate).sort()).toEqual([false, true]);
    expect(sent.find(({ isUpdate }) => isUpdate)?.activity['id']).toBe(askedId);
    for (const one of sent) {
      expect(textOf(cardOf(one))).toContain(
        'Claire Bennett no longer asks you to come to the meeting on Thursday 20 October 2022 about HB-1.',
      );
      expect(buttonsOf(cardOf(one)).map(({ verb }) => verb)).toEqual(['show', 'show']);
    }
  });
});
