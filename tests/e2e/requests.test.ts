import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, makeDataFolder, removeFolder } from './bot-process.js';
import { answeredCard, buttonsOf, cardOf, Chat, GROUP_CHAT, PEOPLE, personalChat, textOf } from './chat.js';
import { FakeConnector, type FakePerson } from './fake-connector.js';
import { serveHere } from './serve-here.js';

const { claire, owain, sian, tomos } = PEOPLE;
const SET_UP =
  'set up Housing Board; prefix HB; meets 15 December 2022 11:00-12:30; chair Claire Bennett; secretary Owain Price';

describe('what leads ask of the chair, from the request to the answer', () => {
  const folder = makeDataFolder();
  let connector: FakeConnector;
  let bot: RunningBot;
  let chat: Chat;

  beforeAll(async () => {
    connector = await FakeConnector.start(Object.values(PEOPLE));
    bot = await serveHere({ DATA_DIR: folder, PRETEND_NOW: '2022-11-14T11:00' });
    chat = new Chat(bot, connector);
    await chat.say(claire, GROUP_CHAT, SET_UP);
    await chat.say(claire, GROUP_CHAT, 'ACTION: Siân Rees to publish the plan by 30 November 2022');
    await chat.say(claire, GROUP_CHAT, 'ACTION: Siân Rees to write to the partners by 30 November 2022');
    for (const who of [claire, owain, sian, tomos]) await chat.say(who, personalChat(who), 'help');
  });

  afterAll(async () => {
    await bot.stop();
    await connector.stop();
    removeFolder(folder);
  });

  /** The cards that came to someone's own chat after what was done, once the bot had looked again at this moment. */
  const cardsAfter = async (
    who: FakePerson,
    moment: string,
    act: () => Promise<unknown>,
  ): Promise<readonly object[]> => {
    const before = connector.sentTo(personalChat(who).id).length;
    await act();
    await chat.say(tomos, personalChat(tomos), `pretend ${moment}`);
    return connector
      .sentTo(personalChat(who).id)
      .slice(before)
      .filter(({ activity }) => activity['attachments'] !== undefined)
      .map(cardOf);
  };

  const decideButton = (card: object, verb: string): Record<string, unknown> =>
    buttonsOf(card).find((button) => button.verb === verb)?.data ?? {};

  it('only the chair hears of a lead’s request, and the lead of the decision', async () => {
    const requests = await cardsAfter(claire, '2022-11-14 11:10', () =>
      chat.say(sian, personalChat(sian), 'HB-1 more time until 12 December because legal are late'),
    );
    expect(requests).toHaveLength(1);
    const [request = {}] = requests;
    const text = textOf(request);
    expect(text).toContain('Siân Rees asks for more time until Monday 12 December 2022.');
    expect(text).toContain('Reason\nlegal are late');
    expect(text).toContain('Deadline\nWednesday 30 November 2022');

    const decisions = await cardsAfter(sian, '2022-11-14 11:20', async () => {
      const inputs = { ...decideButton(request, 'change'), date: '2022-12-09' };
      const answered = textOf(answeredCard(await chat.press(claire, personalChat(claire), 'change', inputs)));
      expect(answered).toContain('Claire Bennett gave a different date. The deadline is now: Friday 9 December 2022.');
      expect(answered).not.toContain('Another date');
    });
    expect(decisions.map(textOf)).toEqual([
      expect.stringContaining('Claire Bennett gave a different date. The deadline is now: Friday 9 December 2022.'),
    ]);
    expect(await cardsAfter(sian, '2022-11-14 11:30', () => Promise.resolve())).toEqual([]);
  });

  it('the secretary, who comes second, hears how it was decided', async () => {
    const data = { group: 'x', reference: 'HB-1', request: '1' };
    const [shown] = (await chat.say(owain, GROUP_CHAT, 'HB-1')).replies;
    const { group } = decideButton(cardOf(shown), 'list');
    const said = await chat.press(owain, personalChat(owain), 'refuse', { ...data, group, words: 'no' });
    const text = textOf(answeredCard(said));
    expect(text).toContain(
      'Claire Bennett has already answered that request about HB-1, with a different date or lead.',
    );
    expect(text).toContain('Friday 9 December 2022');
  });

  it('a lead says with a button that it is not theirs, and it goes to the person the chair agrees', async () => {
    const [shown] = (await chat.say(sian, personalChat(sian), 'HB-2')).replies;
    const notMine = decideButton(cardOf(shown), 'not-mine');
    const [request = {}] = await cardsAfter(claire, '2022-11-14 11:40', () =>
      chat.press(sian, personalChat(sian), 'not-mine', { ...notMine, person: tomos.id, why: 'he runs it' }),
    );
    expect(textOf(request)).toContain('Siân Rees says that it is not theirs, and proposes Tomos Hughes.');
    const granted = await chat.press(claire, personalChat(claire), 'grant', decideButton(request, 'grant'));
    expect(textOf(answeredCard(granted))).toContain('The lead is now: Tomos Hughes.');
    const [after] = (await chat.say(sian, personalChat(sian), 'HB-2')).replies;
    expect(buttonsOf(cardOf(after)).map(({ verb }) => verb)).not.toContain('not-mine');
  });

  it('the summary flags what has been extended again', async () => {
    await chat.say(sian, personalChat(sian), 'HB-1 extension to 20 December: legal are late again');
    await chat.say(claire, GROUP_CHAT, 'grant HB-1');
    await chat.say(sian, personalChat(sian), 'HB-1 rhagor o amser tan 22 Rhagfyr oherwydd oedi cyfreithiol');
    const [summary] = (await chat.say(owain, GROUP_CHAT, 'summary')).replies;
    const text = textOf(cardOf(summary));
    expect(text).toContain('Extended 2 times, first due: 30 November 2022');
    expect(text).toContain('More time asked for, until 22 December 2022');
  });

  it('a lead cannot move the deadline, and hears how to ask', async () => {
    const [reply] = (await chat.say(sian, GROUP_CHAT, 'HB-1 by 23 December')).replies;
    expect(String(reply?.activity['text'])).toContain('“HB-1 more time until 12 December because legal are late”');
  });
});
