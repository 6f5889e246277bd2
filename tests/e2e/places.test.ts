import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, removeFolder } from './bot-process.js';
import { answeredCard, buttonsOf, cardOf, Chat, PEOPLE, personalChat, type Place, textOf } from './chat.js';
import { FakeConnector, type FakePerson } from './fake-connector.js';
import { partsOf } from '../cards/walk-card.js';
import { serveHere } from './serve-here.js';

const { claire, owain, sian } = PEOPLE;
const EMMAS: readonly FakePerson[] = ['Price', 'Bennett'].map((surname) => ({
  id: `29:emma-${surname}`,
  name: `Emma ${surname}`,
  aadObjectId: `aad-emma-${surname}`,
  givenName: 'Emma',
  surname,
  email: `emma.${surname}@example.org`,
}));

const CHANNEL: Place = { id: '19:channel@thread.tacv2;messageid=100', type: 'channel', name: 'Housing Board' };
const OTHER_THREAD: Place = { id: '19:channel@thread.tacv2;messageid=200', type: 'channel', name: 'Housing Board' };
const MEETING: Place = { id: '19:meeting_abc@thread.v2', type: 'groupChat', name: 'Education Task Force' };

describe('the places where people log', () => {
  let connector: FakeConnector;
  let bot: RunningBot;
  let chat: Chat;

  beforeAll(async () => {
    connector = await FakeConnector.start([...Object.values(PEOPLE), ...EMMAS]);
    bot = await serveHere({ PRETEND_NOW: '2022-10-12T11:00' });
    chat = new Chat(bot, connector);
  });

  afterAll(async () => {
    await bot.stop();
    await connector.stop();
    removeFolder(bot.dataFolder);
  });

  it('include a channel, in which every thread belongs to one group', async () => {
    const first = await chat.say(claire, CHANNEL, 'ACTION: Siân to write to the landlords by 30 November');
    expect(textOf(cardOf(first.replies[0]))).toContain('HB-1');
    const second = await chat.say(owain, OTHER_THREAD, '#action Owain to book a room by end of October');
    const text = textOf(cardOf(second.replies[0]));
    expect(text).toContain('HB-2');
    expect(text).toContain('Monday 31 October 2022');
  });

  it('include a meeting’s chat, before anybody has set the group up, in Welsh too', async () => {
    const { replies } = await chat.say(
      claire,
      MEETING,
      'CAM GWEITHREDU: Siân Rees i gylchredeg y cofnodion erbyn 30 Tachwedd',
      { locale: 'cy-GB' },
    );
    const text = textOf(cardOf(replies[0]));
    expect(text).toContain('ETF-1');
    expect(text).toContain('Mer 30 Tach');
    expect(text).toContain('1 cam');
  });

  it('include a 1:1 chat, where somebody in one group logs to it, and somebody in several is asked which', async () => {
    const { replies } = await chat.say(claire, personalChat(claire), 'ACTION: Owain to ring the surveyor');
    const titled = partsOf(cardOf(replies[0])).find((part) => part['title'] === 'Housing Board (HB)');
    const chosen = await chat.press(claire, personalChat(claire), 'choose-group', { ...(titled?.['data'] as object) });
    expect(textOf(answeredCard(chosen))).toContain('HB-3');
    expect(textOf(answeredCard(chosen))).toContain('Owain Price');
  });

  it('include a 1:1 chat of somebody in no group, who keeps a personal list', async () => {
    const stranger: FakePerson = { ...sian, id: '29:stranger', name: 'Gwen Lloyd', aadObjectId: 'aad-gwen' };
    const place: Place = { id: 'chat-gwen', type: 'personal' };
    connector.people = [stranger];
    const { replies } = await chat.say(stranger, place, 'ACTION: I will ring the surveyor tomorrow');
    expect(textOf(cardOf(replies[0]))).toContain('Where does this belong?');
    const own = buttonsOf(cardOf(replies[0])).find((button) => button.verb === 'choose-group');
    const chosen = await chat.press(stranger, place, 'choose-group', { ...own?.data });
    connector.people = [...Object.values(PEOPLE), ...EMMAS];
    const text = textOf(answeredCard(chosen));
    expect(text).toContain('GL-1');
    expect(text).toContain('Gwen Lloyd');
  });

  it('have the bot ask which of two is meant, and never guess', async () => {
    const { replies } = await chat.say(claire, CHANNEL, 'ACTION: Emma to draft the letter');
    const card = cardOf(replies[0]);
    expect(textOf(card)).toContain('Who is Emma?');
    const choose = buttonsOf(card).find(({ data }) => data['lead'] === '29:emma-Price');
    const settled = await chat.press(claire, CHANNEL, 'settle-lead', choose?.data ?? {});
    expect(textOf(answeredCard(settled))).toContain('Emma Price');
    expect(textOf(answeredCard(settled))).not.toContain('Who is Emma?');
  });

  it('let a card be corrected and taken back', async () => {
    const { replies } = await chat.say(
      claire,
      CHANNEL,
      'ACTION: Siân to draft teh plan by 30 November\nACTION: Tomos to read it',
    );
    const edit = buttonsOf(cardOf(replies[0])).find((button) => button.verb === 'edit');
    const form = await chat.press(claire, CHANNEL, 'edit', edit?.data ?? {});
    const save = buttonsOf(answeredCard(form)).find((button) => button.verb === 'save');
    const refused = await chat.press(claire, CHANNEL, 'save', {
      ...save?.data,
      task: 'draft the plan',
      due: '2022-02-31',
      leads: '29:tomos',
    });
    expect(textOf(answeredCard(refused))).toContain('31 February 2022');
    const saved = await chat.press(claire, CHANNEL, 'save', {
      ...save?.data,
      task: 'draft the plan',
      due: '2022-12-01',
      leads: '29:tomos',
      leadWords: '',
    });
    const text = textOf(answeredCard(saved));
    expect(text).toContain('Draft the plan');
    expect(text).toContain('Thu 1 Dec');
    expect(text).toContain('2 actions logged');
    const undo = buttonsOf(answeredCard(saved)).find(
      (button) => button.verb === 'undo' && (button.data['references'] as unknown[]).length === 2,
    );
    const undone = await chat.press(claire, CHANNEL, 'undo', undo?.data ?? {});
    expect(textOf(answeredCard(undone))).toContain('2 actions removed');
  });

  it('accept a table pasted from minutes, one action per row', async () => {
    const table =
      'Action\tLead\tDeadline\nWrite to the landlords again\tSiân Rees\t30 November\nBook the hall\tTomos Hughes\tEnd of October';
    const text = textOf(cardOf((await chat.say(claire, CHANNEL, table)).replies[0]));
    expect(text).toContain('2 actions logged');
    expect(text).toContain('Tomos Hughes');
    expect(text).toContain('Monday 31 October 2022');
  });

  it('answer each person in the language they chose', async () => {
    const place = personalChat(sian);
    expect((await chat.say(sian, place, 'Cymraeg')).replies[0]?.activity['text']).toContain('Gymraeg');
    expect(textOf(cardOf((await chat.say(sian, place, 'my actions')).replies[0]))).toContain('Eich camau gweithredu');
    expect((await chat.say(sian, place, 'done XX-1')).replies[0]?.activity['text']).toContain(
      'Ni allaf ddod o hyd i gam XX-1 yma',
    );
  });
});
