import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, makeDataFolder, removeFolder } from './bot-process.js';
import { answeredCard, buttonsOf, cardOf, Chat, GROUP_CHAT, PEOPLE, personalChat, textOf } from './chat.js';
import { FakeConnector, type SentActivity } from './fake-connector.js';
import { serveHere } from './serve-here.js';

const { claire, owain, sian, tomos } = PEOPLE;
const SIANS = personalChat(sian);

describe('a digest, from its sending to the last answer', () => {
  const folder = makeDataFolder();
  let connector: FakeConnector;
  let bot: RunningBot;
  let chat: Chat;
  let digest: SentActivity;
  let digestId: string;

  beforeAll(async () => {
    connector = await FakeConnector.start(Object.values(PEOPLE));
    bot = await serveHere({ DATA_DIR: folder, PRETEND_NOW: '2022-11-14T11:00' });
    chat = new Chat(bot, connector);
    await chat.say(
      claire,
      GROUP_CHAT,
      'set up Housing Board; prefix HB; meets 15 December 2022 11:00-12:30; chair Claire Bennett; secretary Owain Price',
    );
    for (const task of ['publish the plan', 'write to the partners', 'cost the options', 'draft the terms'])
      await chat.say(claire, GROUP_CHAT, `ACTION: Siân Rees to ${task} by 22 November 2022`);
    await chat.say(sian, SIANS, 'help');
  });

  afterAll(async () => {
    await bot.stop();
    await connector.stop();
    removeFolder(folder);
  });

  const press = async (verb: string, reference: string, inputs: Record<string, unknown> = {}): Promise<string> => {
    const { group, digest: key } = buttonsOf(cardOf(digest)).find((button) => button.verb === 'done')?.data ?? {};
    const said = await chat.press(sian, SIANS, verb, { group, reference, digest: key, ...inputs });
    expect(said.replies).toEqual([]);
    return textOf(answeredCard(said));
  };

  it('arrives five working days before the deadline, once', async () => {
    await chat.say(claire, personalChat(claire), 'pretend 2022-11-15 09:30');
    const sent = connector
      .sentTo(SIANS.id)
      .filter(({ activity }) => JSON.stringify(activity).includes('For Siân Rees'));
    expect(sent).toHaveLength(1);
    const [first] = sent;
    if (first === undefined) throw new Error('no digest');
    digest = first;
    digestId = `sent-${connector.sent.indexOf(digest) + 1}`;
    const text = textOf(cardOf(digest));
    expect(text).toContain('For Siân Rees');
    expect(text).toContain('Due in 7 days');
    for (const number of [1, 2, 3, 4]) expect(text).toContain(`HB-${number}`);
  });

  it('shrinks in place as it is answered, and sends nothing more', async () => {
    const text = await press('done', 'HB-1');
    expect(text).toMatch(/Answered\nPublish the plan\nHB-1 · done/);
    expect(text).not.toMatch(/Publish the plan\n.* late/);
    expect(await press('note', 'HB-2', { note: 'with legal' })).toContain('Write to the partners\nHB-2 · noted');
  });

  it('opens a form in its place, and takes the request made in it to the chair', async () => {
    const key = buttonsOf(cardOf(digest)).find((button) => button.verb === 'done')?.data['digest'];
    const group = buttonsOf(cardOf(digest)).find((button) => button.verb === 'done')?.data['group'];
    const form = { group, reference: 'HB-3', form: 'more-time' };
    const open = await chat.press(sian, SIANS, 'digest', { digest: key, form });
    expect(textOf(answeredCard(open))).toContain('New deadline');
    const asked = await press('more-time', 'HB-3', { date: '2022-12-09', reason: 'legal are late' });
    expect(asked).toContain('Cost the options\nHB-3 · asked the chair');
    const before = connector.sentTo(personalChat(claire).id).length;
    await chat.say(claire, personalChat(claire), 'pretend 2022-11-15 09:40');
    const told = connector.sentTo(personalChat(claire).id).slice(before);
    const request = told.find(({ activity }) => activity['attachments'] !== undefined);
    expect(textOf(cardOf(request))).toContain('legal are late');
    expect(textOf(cardOf(request))).toContain('9 December 2022');
  });

  it('follows in its place what others do to its actions elsewhere', async () => {
    const before = connector.sentTo(SIANS.id).length;
    await chat.say(owain, GROUP_CHAT, 'done HB-4');
    await chat.say(claire, personalChat(claire), 'pretend 2022-11-15 09:50');
    const [update, ...more] = connector.sentTo(SIANS.id).slice(before);
    expect(more).toEqual([]);
    expect(update).toMatchObject({ isUpdate: true });
    expect(update?.activity['id']).toBe(digestId);
    expect(textOf(cardOf(update))).toContain('All answered. Thank you.');
  });

  it('changes in its place for a client that knows only Action.Submit', async () => {
    await chat.say(claire, GROUP_CHAT, 'reopen HB-4');
    const done = buttonsOf(cardOf(digest)).find((button) => button.data['reference'] === 'HB-4')?.data;
    const value = { verb: 'done', ...done };
    const { replies } = await chat.send(sian, SIANS, { type: 'message', value, replyToId: digestId });
    expect(replies.map(({ isUpdate, activity }) => [isUpdate, activity['id']])).toEqual([[true, digestId]]);
  });

  it('shows nothing to another person who has its key', async () => {
    const done = buttonsOf(cardOf(digest)).find((button) => button.verb === 'done')?.data;
    const said = await chat.press(tomos, personalChat(tomos), 'digest', { digest: done?.['digest'] });
    expect(JSON.stringify(said.body)).not.toContain('HB-1');
  });
});
