import { afterEach, beforeEach, expect, it } from 'vitest';
import { BotAdapter } from '../../../src/adapters/teams/bot-adapter.js';
import { showIn } from '../../../src/app/show-reply.js';
import { createNotifier } from '../../../src/adapters/teams/create-notifier.js';
import { withoutSdkRetries } from '../../../src/adapters/teams/connector-policies.js';
import type { Action } from '../../../src/model/action.js';
import { planDue } from '../../../src/delivery/plan-due.js';
import { MESSAGES } from '../../../src/app/declared.js';
import { sendItem } from '../../../src/delivery/send-item.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { FakeConnector } from '../../e2e/fake-connector.js';
import { NOW, sampleServices } from '../../fixtures/sample-services.js';

const LATER = '2022-09-15T08:40:00.000Z';
const CLOSED = { status: 'done', closedAt: '2022-09-15T08:35:00.000Z' } as const;
const CHAT = 'chat-with-lee';

let connector: FakeConnector;
beforeEach(async () => {
  connector = await FakeConnector.start([]);
});
afterEach(() => connector.stop());

/** A group whose lead has never written to the bot, as Teams leaves it; and what the bot does in it. */
async function unmet() {
  const { store, services } = await sampleServices();
  await store.saveConversation('g1', {
    serviceUrl: connector.url,
    channelId: 'msteams',
    tenant: 't1',
    bot: { id: '28:bot', name: 'Matters Arising' },
    conversation: { id: '19:group@thread.v2', conversationType: 'groupChat', isGroup: true },
  });
  const adapter = new BotAdapter({ type: '', appId: '', password: '', tenant: '' }, withoutSdkRetries(1000));
  const notifier = createNotifier({ adapter, appId: '', store, limits: services.limits, show: showIn });
  /** Plans and sends what is due at a moment; gives what became of each item. */
  const send = async (now: string): Promise<Readonly<Record<string, string | undefined>>> => {
    await planDue(MESSAGES, store, now);
    const outcomes: Record<string, string | undefined> = {};
    for (const item of await store.claimWaiting({ now, limit: 10, seconds: 60 }))
      outcomes[item.key] = (await sendItem({ ...services, notifier }, item, now))?.outcome;
    return outcomes;
  };
  const change = (actions: readonly Action[]): Promise<null> =>
    store.changeGroup('g1', () => ({ record: sampleGroup({ actions, nextNumber: 2 }), result: null }));
  return { store, send, change };
}

it('a lead who first writes in a group gets an updated card, and nobody is told that they cannot be reached', async () => {
  const { store, send, change } = await unmet();
  expect(await send(NOW)).toEqual({ 'digest/lee/2022-09-15': 'sent' });
  await change([sampleAction(CLOSED)]);
  expect(await send(LATER)).toEqual({ 'update/digest/lee/2022-09-15/g1/1': 'sent' });
  expect(connector.sentTo(CHAT).map(({ isUpdate }) => isUpdate)).toEqual([false, true]);
  expect(await store.findPerson('lee')).toMatchObject({ name: 'Lee', tenant: 't1', outOfReach: null });
  expect(await send('2022-09-15T08:41:00.000Z')).toEqual({});
});

it('a lead who first writes in a group is nudged where the bot first wrote to them, without a new chat', async () => {
  const { store, send } = await unmet();
  await send(NOW);
  const opened = await store.listConversations();
  expect(await send('2022-09-23T08:30:00.000Z')).toEqual({ 'digest/lee/2022-09-23': 'sent' });
  expect(connector.sentTo(CHAT)).toHaveLength(2);
  expect(await store.listConversations()).toEqual(opened);
  expect(connector.opened).toEqual(['lee']);
});

it('a lead who first writes in a group keeps a card whose chat is no longer known, which says nothing about its reader', async () => {
  const { store, send, change } = await unmet();
  await send(NOW);
  const [chat] = (await store.listConversations()).filter(({ key }) => key !== 'g1');
  await store.saveConversation(chat?.key ?? '', null);
  await change([sampleAction(CLOSED)]);
  expect(await send(LATER)).toEqual({ 'update/digest/lee/2022-09-15/g1/1': 'parked' });
  expect((await store.findPerson('lee'))?.outOfReach ?? null).toBeNull();
  expect(await send('2022-09-15T08:41:00.000Z')).toEqual({});
});
