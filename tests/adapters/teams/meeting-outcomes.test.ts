import { afterEach, beforeEach, expect, it } from 'vitest';
import { FakeConnector } from '../../e2e/fake-connector.js';
import { partsOf } from '../../cards/walk-card.js';
import { type LocalEdge, localEdge } from './local-edge.js';

const GROUP = { id: '19:board@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: 't' };
const CLAIRE = {
  id: '29:claire',
  name: 'Claire Bennett',
  aadObjectId: 'aad-claire',
  givenName: 'Claire',
  surname: 'Bennett',
  email: 'claire@example.org',
};

let connector: FakeConnector;
let edge: LocalEdge;

beforeEach(async () => {
  connector = await FakeConnector.start([CLAIRE]);
  edge = await localEdge(connector);
});

afterEach(() => connector.stop());

let at = 0;
const say = (text: string): Promise<unknown> => {
  at += 1;
  return edge.deliver({ id: `said-${String(at)}`, text: `<at>Matters Arising</at> ${text}`, conversation: GROUP });
};
const last = (): Record<string, unknown> => connector.sent.at(-1)?.activity ?? {};
const words = (): string => JSON.stringify(last());

/** Presses the button with this title on the card that was sent last, as a client that only submits does. */
async function press(title: string, inputs: object = {}): Promise<void> {
  const button = partsOf(last()).find((part) => part['type'] === 'Action.Execute' && part['title'] === title);
  if (button === undefined) throw new Error(`no button: ${title}: ${words()}`);
  at += 1;
  const value = { ...(button['data'] as object), ...inputs, verb: button['verb'] };
  await edge.deliver({ id: `pressed-${String(at)}`, conversation: GROUP, replyToId: 'card', value });
}

it('a meeting’s decision is kept, its actions are checked and its table is copied, by typing and by pressing in Teams', async () => {
  await say('decision: the pilot goes to Cardiff first');
  expect(words()).toContain('Decision kept');
  await press('Open');
  await press('Withdraw it', { reason: 'the money was refused' });
  expect(words()).toContain('the money was refused');
  await say('we decided that the pilot goes to Wrexham');
  await press('Keep it');
  expect(words()).toContain('ACT-D2');
  await say('ACTION: Claire to look at the budget');
  await say('anything missing?');
  expect(words()).toContain('No deadline');
  expect(words()).toContain('Vague: what shows that it is done?');
  await press('Table of actions');
  expect(words()).toContain('1 action, 2 decisions');
  await press('As CSV');
  const text = partsOf(last()).find(({ id }) => id === 'table');
  expect(text?.['value']).toBe(
    [
      'Kind,Reference,Text,Leads,Deadline as said,Deadline,State',
      'Action,ACT-1,Look at the budget,Claire Bennett,,No deadline,Open',
      'Decision,ACT-D1,The pilot goes to Cardiff first,,,,Withdrawn: the money was refused',
      'Decision,ACT-D2,The pilot goes to Wrexham,,,,Stands',
    ].join('\n'),
  );
});
