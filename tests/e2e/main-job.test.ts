import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcess, makeDataFolder, removeFolder, startBot } from './bot-process.js';
import { answeredCard, buttonsOf, cardOf, Chat, GROUP_CHAT, PEOPLE, personalChat, textOf } from './chat.js';
import { FakeConnector } from './fake-connector.js';

const { claire, owain, sian, tomos } = PEOPLE;

/** The ACTION lines of the minutes of 14 July 2022, as a chair would paste them. */
const JULY_ACTIONS = `ACTION: ARWAP team to seek advice from [REDACTED] on submitting audio and video applications.
ACTION: [REDACTED] to recirculate the Internal Support and Challenge Group Terms of Reference
ACTION: ARWAP team to liaise with [REDACTED] and explore establishing a group to identify a common approach to recording progress on BIRT
ACTION: [REDACTED] to circulate [REDACTED] PowerPoint presentation
ACTION: Circulate terminology guidance
ACTION: ARWAP implementation team to add an agenda item to the next meeting to discuss costings/budgets
ACTION: Policy officials to provide the ARWAP implementation team with their detailed financial costing against the actions`;

const SET_UP =
  'set up ISCG Support and Challenge Group; meets 14 July 2022 11:00-12:30, 15 September 2022 11:00-12:30, 12 October 2022 11:00-12:30; chair Claire Bennett; secretary Owain Price; policy officials: Siân Rees, Tomos Hughes';

describe('the main job, from the first hello to the summary before the next meeting', () => {
  const folder = makeDataFolder();
  let connector: FakeConnector;
  let bot: BotProcess;
  let chat: Chat;

  beforeAll(async () => {
    connector = await FakeConnector.start(Object.values(PEOPLE));
    bot = await startBot({ DATA_DIR: folder, PRETEND_NOW: '2022-07-14T11:00' });
    chat = new Chat(bot, connector);
  });

  afterAll(async () => {
    await bot.stop();
    await connector.stop();
    removeFolder(folder);
  });

  it('welcomes a group once, however often Teams reports the installation', async () => {
    const added = { type: 'installationUpdate', action: 'add' };
    const first = await chat.send(claire, GROUP_CHAT, added);
    expect(first.replies).toHaveLength(1);
    expect((await chat.send(claire, GROUP_CHAT, added)).replies).toHaveLength(0);
    const joined = { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] };
    expect((await chat.send(claire, GROUP_CHAT, joined)).replies).toHaveLength(0);
  });

  it('sets the group up in words and shows its next meetings', async () => {
    const { replies } = await chat.say(claire, GROUP_CHAT, SET_UP);
    expect(replies).toHaveLength(1);
    const text = textOf(cardOf(replies[0]));
    expect(text).toContain('ISCG Support and Challenge Group');
    expect(text).toContain('15 September 2022');
  });

  it('logs the seven actions of the July minutes from one message, on one card', async () => {
    const { replies } = await chat.say(owain, GROUP_CHAT, JULY_ACTIONS);
    expect(replies).toHaveLength(1);
    const text = textOf(cardOf(replies[0]));
    for (let number = 1; number <= 7; number += 1) expect(text).toContain(`ISCG-${number}`);
    expect(text).not.toContain('ISCG-8');
    expect(text).toContain('15 September 2022');
  });

  it('logs an action for a named lead, marking what it inferred', async () => {
    const { replies } = await chat.say(
      claire,
      GROUP_CHAT,
      'ACTION: Siân to circulate the terms of reference by 30 August',
    );
    const text = textOf(cardOf(replies[0]));
    expect(text).toContain('ISCG-8');
    expect(text).toContain('Siân Rees');
    expect(text).toContain('Tue 30 Aug');
  });

  it('does not answer small talk, and acts on an ACTION line without a mention', async () => {
    expect(
      (await chat.say(tomos, GROUP_CHAT, 'I think we should take action soon', { entities: [] })).replies,
    ).toHaveLength(0);
    const { replies } = await chat.say(tomos, GROUP_CHAT, 'ACTION: Tomos to book the room by 1 September', {
      entities: [],
    });
    expect(textOf(cardOf(replies[0]))).toContain('ISCG-9');
  });

  it('lists, shows and changes actions in words', async () => {
    expect(textOf(cardOf((await chat.say(claire, GROUP_CHAT, 'actions')).replies[0]))).toContain('ISCG-1');
    const noted = await chat.say(sian, GROUP_CHAT, 'ISCG-8 note: draft with legal');
    expect(textOf(cardOf(noted.replies[0]))).toContain('draft with legal');
    const moved = await chat.say(claire, GROUP_CHAT, 'ISCG-9 by 12 September');
    expect(textOf(cardOf(moved.replies[0]))).toContain('12 September 2022');
    const given = await chat.say(claire, GROUP_CHAT, 'reassign ISCG-9 to Siân Rees');
    expect(textOf(cardOf(given.replies[0]))).toContain('Siân Rees');
    const cancelled = await chat.say(claire, GROUP_CHAT, 'cancel ISCG-5 overtaken by the new plan');
    expect(textOf(cardOf(cancelled.replies[0]))).toContain('overtaken by the new plan');
    const reopened = await chat.say(claire, GROUP_CHAT, 'reopen ISCG-5');
    expect(textOf(cardOf(reopened.replies[0]))).toContain('ISCG-5');
  });

  it('closes an action from the button of its card, for everybody', async () => {
    const shown = await chat.say(claire, GROUP_CHAT, 'ISCG-5');
    const done = buttonsOf(cardOf(shown.replies[0])).find((button) => button.verb === 'done');
    expect(done).toBeDefined();
    const pressed = await chat.press(claire, GROUP_CHAT, 'done', { ...done?.data, note: 'Sent to all' });
    expect(pressed.status).toBe(200);
    expect(textOf(answeredCard(pressed))).toContain('Sent to all');
    expect(pressed.replies.filter((reply) => reply.isUpdate)).toHaveLength(1);
  });

  it('moves time: one digest a day for each known lead, and the summary two working days before the meeting', async () => {
    const before = connector.sent.length;
    const { replies } = await chat.say(claire, GROUP_CHAT, 'pretend 2022-09-14 12:00');
    const sent = connector.sent.slice(before);
    const summaries = replies.filter((reply) => reply.activity['attachments'] !== undefined);
    expect(summaries).toHaveLength(1);
    expect(textOf(cardOf(summaries[0]))).toContain('15 September 2022');
    const toSian = sent.filter((one) => one.conversation === personalChat(sian).id);
    // Of 30 August, in working days (the 29th is a bank holiday): 22, 26 and 30 August, 6 and 13 September.
    // Of 12 September: 5, 9 and 12 September.
    // And once what others gave her, in the hours after the meeting.
    const told = toSian.filter(({ activity }) => JSON.stringify(activity).includes('gave you this'));
    expect(told).toHaveLength(1);
    expect(toSian).toHaveLength(9);
    const toTomos = sent.filter((one) => one.conversation === personalChat(tomos).id);
    // Tomos hears of an action of all policy officials, and that the one he logged went to Siân.
    expect(toTomos).toHaveLength(1);
    expect(textOf(cardOf(toTomos[0]))).toContain('2 of your actions have changed');
  });

  it('keeps groups, people and conversations through a restart', async () => {
    await bot.stop();
    bot = await startBot({ DATA_DIR: folder, PRETEND_NOW: '2022-09-14T12:00' });
    chat = new Chat(bot, connector);
    const { replies } = await chat.say(claire, GROUP_CHAT, 'ISCG-8');
    expect(textOf(cardOf(replies[0]))).toContain('draft with legal');
  });
});
