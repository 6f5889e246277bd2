import { afterEach, beforeEach, expect, it } from 'vitest';
import { buttonsOf, type Sent } from '../../cards/walk-card.js';
import { FakeConnector } from '../../e2e/fake-connector.js';
import { type LocalEdge, localEdge } from './local-edge.js';

const BOARD = {
  id: '19:board@thread.v2',
  conversationType: 'groupChat',
  isGroup: true,
  tenantId: 't',
  name: 'Housing Board',
};
const MENTION = {
  type: 'mention',
  text: '<at>Matters Arising</at>',
  mentioned: { id: '28:bot', name: 'Matters Arising' },
};
const SIAN = { id: '29:sian', name: 'Siân Rees' };
const CLAIRE = { id: '29:claire', name: 'Claire Bennett' };

let connector: FakeConnector;
let edge: LocalEdge;
let count: number;

beforeEach(async () => {
  connector = await FakeConnector.start(
    [CLAIRE, SIAN].map((who) => ({ ...who, aadObjectId: who.id, givenName: '', surname: '', email: '' })),
  );
  edge = await localEdge(connector);
  count = 0;
});

afterEach(() => connector.stop());

/** The card that was posted or changed last. */
const lastCard = (): unknown => connector.sent.at(-1)?.activity['attachments'];

/** What is said in the board's chat, with a mention of the bot. */
async function say(text: string): Promise<void> {
  count += 1;
  const parts = { text: `<at>Matters Arising</at> ${text}`, conversation: BOARD, entities: [MENTION] };
  await edge.deliver({ id: `said-${count}`, locale: 'en-GB', ...parts });
}

/** Somebody presses a button on a card that they see; what they see then. */
async function press(on: unknown, verb: string, inputs: object = {}, from: object = CLAIRE): Promise<string> {
  count += 1;
  const button = buttonsOf(on).find((one: Sent) => one.verb === verb);
  const value = {
    action: { type: 'Action.Execute', verb, data: { ...button?.data, ...inputs } },
    trigger: 'manual',
  };
  const activity = { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: 'sent-1', locale: 'en-GB' };
  const { body } = await edge.deliver({ id: `pressed-${count}`, ...activity, from, conversation: BOARD });
  return JSON.stringify(body);
}

it('matters arising goes through the actions of the group on one card, which changes for everybody', async () => {
  await say('set up Housing Board; prefix HB; meets 12 October 2022 11:30; chair Claire Bennett; secretary Siân Rees');
  await say('ACTION: Siân to draft the plan by 30 September 2022');
  await say('ACTION: Claire to book the room by 12 October 2022');
  await say('ACTION: Siân to write to the board by 1 December 2022');
  await say('matters arising');
  const first = lastCard();
  expect(JSON.stringify(first)).toContain('Matters arising: 1 of 3');
  expect(JSON.stringify(first)).toContain('Draft the plan');

  expect(await press(first, 'carry-forward')).toContain('HB-1: Carried forward by Claire Bennett.');
  const second = lastCard();
  expect(connector.sent.at(-1)?.isUpdate).toBe(true);
  expect(JSON.stringify(second)).toContain('Matters arising: 2 of 3');

  // Siân still sees the first action.
  const late = await press(first, 'done', {}, SIAN);
  expect(late).toContain('Claire Bennett dealt with HB-1 a moment ago.');
  expect(late).toContain('Matters arising: 2 of 3');

  expect(await press(second, 'done', { note: 'room 4' }, SIAN)).toContain('HB-2: Marked done by Siân Rees.');
  const ended = await press(lastCard(), 'end-matters', {}, SIAN);
  expect(ended).toContain('Not reached');
  expect(ended).toContain('Write to the board');
  expect(await press(lastCard(), 'resume-matters')).toContain('Matters arising: 3 of 3');
});
