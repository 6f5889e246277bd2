import { afterEach, beforeEach, expect, it } from 'vitest';
import { buttonsOf, partsOf, type Sent } from '../../cards/walk-card.js';
import { FakeConnector } from '../../e2e/fake-connector.js';
import { type LocalEdge, localEdge } from '../../adapters/teams/local-edge.js';

const CHAT = { id: '19:board@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: 't' };
const BOT = { type: 'mention', text: '<at>Matters Arising</at>', mentioned: { id: '28:bot', name: 'Matters Arising' } };

let connector: FakeConnector;
let edge: LocalEdge;
let count = 0;

const titled = (card: unknown, title: string): Sent | undefined =>
  buttonsOf(card).find((button) => (button as unknown as { readonly title: string }).title === title);

const wordsOf = (card: unknown): readonly string[] =>
  partsOf(card)
    .filter(({ type }) => type === 'TextBlock')
    .map(({ text }) => String(text));

/** Says it to the bot in the group's chat, and gives the card that it answers with. */
async function say(text: string): Promise<unknown> {
  count += 1;
  await edge.deliver({ id: `said-${count}`, text: `${BOT.text} ${text}`, entities: [BOT], conversation: CHAT });
  return connector.sent.at(-1)?.activity;
}

/** Presses a button of a card, with what is filled in, and gives the card that takes its place. */
async function press(card: unknown, title: string, filled: object = {}): Promise<unknown> {
  const button = titled(card, title);
  if (button === undefined) throw new Error(`no button: ${title}`);
  count += 1;
  const action = { type: 'Action.Execute', verb: button.verb, data: { ...button.data, ...filled } };
  const { body } = await edge.deliver({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `pressed-${count}`,
    replyToId: 'sent-1',
    value: { action, trigger: 'manual' },
    conversation: CHAT,
  });
  return body;
}

beforeEach(async () => {
  connector = await FakeConnector.start([
    {
      id: '29:claire',
      name: 'Claire Bennett',
      aadObjectId: 'a',
      givenName: 'Claire',
      surname: 'Bennett',
      email: 'c@example.org',
    },
    { id: '29:sian', name: 'Siân Rees', aadObjectId: 'b', givenName: 'Siân', surname: 'Rees', email: 's@example.org' },
  ]);
  edge = await localEdge(connector);
  await say('ACTION: Claire Bennett to write to the Trust by 20 October');
  await say('add meetings on 17 November and 15 December at 11am');
});

afterEach(() => connector.stop());

it('an agenda is made, ordered and postponed in a group’s chat', async () => {
  const put = await say('agenda: costings and budgets (Siân, 10 min)');
  expect(wordsOf(put)).toContain('Agenda: Thursday 17 November 2022');
  expect(wordsOf(put)).toContain('11:00 · Siân Rees · 10 min · put down by Claire Bennett');

  const filled = { title: 'Housing pilot', presenter: 'Claire', minutes: '15', standing: 'false' };
  const both = await press(put, 'Put it on', filled);
  expect(wordsOf(both)).toContain('11:10 · Claire Bennett · 15 min · put down by Claire Bennett');

  const moved = await press(await press(both, '2. Housing pilot'), 'Earlier');
  expect(wordsOf(moved)).toContain('1 of 2');

  const postponed = await press(moved, 'Postpone to Thu 15 Dec');
  expect(wordsOf(postponed)).toContain('Postponed to Thursday 15 December 2022: Housing pilot');
  expect(wordsOf(await say('agenda for 15 December'))).toContain(
    '11:00 · Claire Bennett · 15 min · put down by Claire Bennett · postponed once (Thu 17 Nov)',
  );
});

it('an action that wants something on the agenda puts it there, in Welsh too', async () => {
  const logged = await say('CAM GWEITHREDU: Siân i ychwanegu eitem ar yr agenda am gostau i’r cyfarfod nesaf');
  const [offer] = buttonsOf(logged).filter(({ verb }) => verb === 'agenda-from-action');
  const title = (offer as unknown as { readonly title: string }).title;
  expect(title).toMatch(/(?:Ei roi ar yr agenda nesaf nawr|Put it on the next agenda now): gostau$/);
  const drawn = wordsOf(await press(logged, title));
  expect(drawn).toContain('**1. Gostau**');
});
