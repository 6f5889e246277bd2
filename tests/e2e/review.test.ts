import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, removeFolder } from './bot-process.js';
import { answeredCard, buttonsOf, cardOf, Chat, GROUP_CHAT, PEOPLE, personalChat, type Place, textOf } from './chat.js';
import { FakeConnector } from './fake-connector.js';
import { serveHere } from './serve-here.js';

const { claire, owain, sian } = PEOPLE;
const BOARD: Place = { id: '19:board@thread.v2', type: 'groupChat', name: 'Housing Board' };

const MINUTES = `ISCG Support and Challenge Group
11:00 – 12:30, Thursday 14 July

1. Attendees were welcomed to the meeting.
2. The terms of reference were shared ahead of the meeting.

ACTION: Siân Rees to recirculate the terms of reference by 30 August

3. Recording progress is important but it is not an end in itself.
4. Tomos Hughes agreed to share the July figures with the group.

ACTION: Comms team to publish the plan by 1 July 2022

5. No further action is required on the budget.
6. The chair thanked everyone.

Date of next meeting: 15 September 2022`;

describe('minutes pasted in a chat', () => {
  let connector: FakeConnector;
  let bot: RunningBot;
  let chat: Chat;
  let review: Record<string, unknown> = {};

  beforeAll(async () => {
    connector = await FakeConnector.start(Object.values(PEOPLE));
    bot = await serveHere({ PRETEND_NOW: '2022-07-18T11:00' });
    chat = new Chat(bot, connector);
    await chat.say(claire, GROUP_CHAT, 'set up ISCG Support and Challenge Group; chair Claire Bennett');
  });

  afterAll(async () => {
    await bot.stop();
    await connector.stop();
    removeFolder(bot.dataFolder);
  });

  const data = (verb: string, of: unknown = review): Record<string, unknown> =>
    buttonsOf(of).find((button) => button.verb === verb)?.data ?? {};

  it('are put up for review: what they mark is ticked, what only sounds like it is not, and nothing is logged', async () => {
    const { replies } = await chat.say(claire, GROUP_CHAT, MINUTES);
    expect(replies).toHaveLength(1);
    review = cardOf(replies[0]);
    const text = textOf(review);
    expect(text).toContain('2 actions found');
    expect(text).toContain('Meeting of Thursday 14 July 2022');
    expect(text).toContain('Recirculate the terms of reference\ntrue');
    expect(text).toContain('Tuesday 30 August 2022');
    expect(text).toContain('“ACTION: Siân Rees to recirculate the terms of reference by 30 August”');
    expect(text).toContain('Share the July figures with the group\nfalse');
    expect(textOf(cardOf((await chat.say(claire, GROUP_CHAT, 'actions')).replies[0]))).toContain('Nothing is open');
  });

  it('question a deadline before the meeting', () => {
    expect(textOf(review)).toContain('Friday 1 July 2022\nThis date is before the meeting. Is it right?');
  });

  it('are corrected in a form before they are logged, and what was ticked meanwhile stays so', async () => {
    const form = answeredCard(
      await chat.press(claire, GROUP_CHAT, 'review-edit', {
        ...data('review-edit'),
        item: 1,
        'pick-0': 'true',
        'pick-1': 'true',
        'pick-2': 'true',
      }),
    );
    expect(textOf(form)).toContain('Edit the action');
    const wrong = await chat.press(claire, GROUP_CHAT, 'review-save', {
      ...data('review-save', form),
      task: 'publish the plan',
      due: '2022-02-31',
    });
    expect(textOf(answeredCard(wrong))).toContain('There is no such date');
    review = answeredCard(
      await chat.press(claire, GROUP_CHAT, 'review-save', {
        ...data('review-save', form),
        task: 'publish the whole plan',
        leadWords: 'Comms team',
        due: '2022-08-01',
      }),
    );
    const text = textOf(review);
    expect(text).toContain('Publish the whole plan\ntrue\nComms team · Monday 1 August 2022');
    expect(text).not.toContain('before the meeting');
    expect(text).toContain('Share the July figures with the group\ntrue');
  });

  it('are logged with one press, those that are ticked, each with its reference', async () => {
    const press = { ...data('review-log'), 'pick-0': 'true', 'pick-1': 'true', 'pick-2': 'false' };
    const text = textOf(answeredCard(await chat.press(claire, GROUP_CHAT, 'review-log', press)));
    expect(text).toContain('2 actions logged');
    expect(text).toContain('Recirculate the terms of reference');
    expect(text).toContain('Publish the whole plan');
    const again = textOf(answeredCard(await chat.press(owain, GROUP_CHAT, 'review-log', press)));
    expect(again).toContain('2 actions logged');
    expect(textOf(cardOf((await chat.say(claire, GROUP_CHAT, 'actions')).replies[0]))).toContain('2 actions');
  });

  it('offer only what is new when they are pasted again', async () => {
    review = cardOf((await chat.say(owain, GROUP_CHAT, MINUTES)).replies[0]);
    const text = textOf(review);
    expect(text).toContain('Already logged: ISCG-1, ISCG-2');
    expect(text).toContain('Share the July figures with the group\nfalse');
    expect(text).not.toMatch(/recirculate/i);
  });

  it('log nothing if nothing is ticked, and say so', async () => {
    const said = await chat.press(owain, GROUP_CHAT, 'review-log', { ...data('review-log'), 'pick-0': 'false' });
    expect(JSON.stringify(said.body)).toContain('Nothing is ticked, so nothing was logged.');
  });

  it('are hidden from people outside the group', async () => {
    await chat.say(sian, BOARD, 'help');
    const stranger = { ...sian, id: '29:stranger', aadObjectId: 'aad-stranger', name: 'Stranger' };
    const said = await chat.press(stranger, personalChat(stranger), 'review-page', { ...data('review-log') });
    expect(JSON.stringify(said.body)).toContain('I no longer have those minutes');
  });

  it('ask for their group in a 1:1 chat, unless they name it', async () => {
    await chat.say(claire, BOARD, 'set up Housing Board; chair Claire Bennett');
    const named = await chat.say(claire, personalChat(claire), MINUTES);
    expect(textOf(cardOf(named.replies[0]))).toContain('Already logged: ISCG-1, ISCG-2');
    const unnamed = MINUTES.replace('ISCG Support and Challenge Group', 'Notes of our meeting');
    const question = cardOf((await chat.say(claire, personalChat(claire), unnamed)).replies[0]);
    expect(textOf(question)).toContain('Which group is this for?');
    const group = buttonsOf(review).length === 0 ? '' : String(data('review-log')['review']).split('/')[0];
    const chosen = await chat.press(claire, personalChat(claire), 'choose-group', {
      ...data('choose-group', question),
      group,
    });
    expect(textOf(answeredCard(chosen))).toContain('Already logged: ISCG-1, ISCG-2');
  });

  it('may be announced, and hold a list without any marker', async () => {
    const list = 'read these minutes:\nActions\n1. Siân Rees to write to the clerk by 30 August\n2. Book the hall';
    const text = textOf(cardOf((await chat.say(claire, BOARD, list)).replies[0]));
    expect(text).toContain('2 actions found');
    expect(text).toContain(
      'The minutes do not say when the meeting was, so days are counted from Monday 18 July 2022.',
    );
  });

  it('report it if they hold no actions', async () => {
    const words = 'The group met and noted the report.\n'.repeat(9);
    const { replies } = await chat.say(claire, personalChat(claire), `Housing Board\n${words}`);
    expect(replies[0]?.activity['text']).toContain('I found no actions or decisions in that.');
  });
});
