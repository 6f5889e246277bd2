import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Meeting } from '../../../src/model/meeting.js';
import { FakeConnector } from '../../e2e/fake-connector.js';
import { buttonsOf, textsOf } from '../../cards/walk-card.js';
import { type LocalEdge, localEdge } from './local-edge.js';

const CHAT = { id: '19:board@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: 't' };
const BOT = { type: 'mention', text: '<at>Matters Arising</at>', mentioned: { id: '28:bot', name: 'Matters Arising' } };
const SIAN = { id: '29:sian', name: 'Siân Rees' };
const NEXT: Meeting = { day: '2022-10-20', start: '11:00', end: '12:30', state: 'planned' };

let connector: FakeConnector;
let edge: LocalEdge;
let count = 0;

const say = async (text: string): Promise<Record<string, unknown>> => {
  count += 1;
  await edge.deliver({ id: `said-${count}`, text: `${BOT.text} ${text}`, entities: [BOT], conversation: CHAT });
  const { attachments } = connector.sent.at(-1)?.activity as { attachments?: { content: Record<string, unknown> }[] };
  return attachments?.[0]?.content ?? {};
};

const wordsOf = (card: unknown): string =>
  textsOf(card)
    .map(({ text }) => String(text))
    .join('\n');

/** Presses the button of this verb on a card in the group's chat; gives the card that who pressed sees. */
async function press(card: unknown, verb: string, from: object, isMine?: boolean): Promise<Record<string, unknown>> {
  count += 1;
  const found = buttonsOf(card).find(
    (one) => one.verb === verb && (isMine === undefined || one.data['isMine'] === isMine),
  );
  if (found === undefined) throw new Error(`no button ${verb}`);
  const { status, body } = await edge.deliver({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `pressed-${count}`,
    from,
    conversation: CHAT,
    replyToId: 'the-card',
    value: { action: { type: 'Action.Execute', verb, data: found.data } },
  });
  expect(status).toBe(200);
  return (body as { value: Record<string, unknown> }).value;
}

beforeEach(async () => {
  connector = await FakeConnector.start([
    { ...SIAN, aadObjectId: 'b', givenName: 'Siân', surname: 'Rees', email: 's@example.org' },
    {
      id: '29:claire',
      name: 'Claire Bennett',
      aadObjectId: 'a',
      givenName: 'Claire',
      surname: 'Bennett',
      email: 'c@example.org',
    },
  ]);
  edge = await localEdge(connector);
  await say('ACTION: Siân Rees to write to the Trust by 18 October');
  await say('ACTION: Claire Bennett to book the hall by 19 October');
  const [store] = await edge.stores.all();
  const [group] = (await store?.groupsOf('29:claire')) ?? [];
  await store?.changeGroup(group?.id ?? '', (current) => ({
    record: current && { ...current, meetings: [NEXT] },
    result: null,
  }));
});

afterEach(() => connector.stop());

describe('the summary in the chat of a group', () => {
  it('has a personal view, which goes to the person who pressed and changes no card in the chat', async () => {
    const summary = await say('summary');
    expect(wordsOf(summary)).toContain('Write to the Trust');
    expect(wordsOf(summary)).toContain('Book the hall');
    const sent = connector.sent.length;
    const own = await press(summary, 'summary-page', SIAN, true);
    expect(wordsOf(own)).toContain('Yours');
    expect(wordsOf(own)).toContain('Write to the Trust');
    expect(wordsOf(own)).not.toContain('Book the hall');
    expect(own['refresh']).toBeUndefined();
    expect(connector.sent.slice(sent)).toEqual([]);
  });

  it('leads from the personal view to everybody’s and back', async () => {
    const own = await press(await say('summary'), 'summary-page', SIAN, true);
    const all = await press(own, 'summary-page', SIAN, false);
    expect(wordsOf(all)).toContain('Book the hall');
    expect(wordsOf(await press(all, 'summary', SIAN))).toContain('By the meeting');
  });
});
