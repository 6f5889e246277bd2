import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { BotAdapter } from '../../../src/adapters/teams/bot-adapter.js';
import { showIn } from '../../../src/app/show-reply.js';
import { createNotifier } from '../../../src/adapters/teams/create-notifier.js';
import type { AnyReply } from '../../../src/app/features.js';
import { withoutSdkRetries } from '../../../src/adapters/teams/connector-policies.js';
import type { Person } from '../../../src/model/person.js';
import { NO_PREFERENCES } from '../../../src/model/nudge-preferences.js';
import type { Notifier } from '../../../src/ports/notifier.js';
import type { SendingPermission } from '../../../src/ports/sending-limits.js';
import type { Store } from '../../../src/ports/store.js';
import { sampleGroup } from '../../fixtures/sample-group.js';
import { FakeConnector } from '../../e2e/fake-connector.js';

const ANSWER: AnyReply = { kind: 'problem', problem: { code: 'internal' } };
const LEE: Person = {
  id: 'lee',
  tenant: 't1',
  name: 'Lee',
  language: 'en',
  languageChosen: false,
  languageTyped: false,
  conversation: null,
  aadObjectId: null,
  isMuted: false,
  nudging: NO_PREFERENCES,
  outOfReach: null,
  isWelcomed: true,
};
const LOCAL = { type: '', appId: '', password: '', tenant: '' } as const;

let connector: FakeConnector;
let store: Store;
let notifier: Notifier;
/** Whom leave was asked for, and what is answered to that. */
let asked: string[];
let leave: SendingPermission;

const reference = (id: string, isGroup: boolean) => ({
  serviceUrl: connector.url,
  channelId: 'msteams',
  tenant: 't1',
  bot: { id: '28:bot', name: 'Matters Arising' },
  conversation: { id, conversationType: isGroup ? 'groupChat' : 'personal', isGroup },
});

beforeEach(async () => {
  connector = await FakeConnector.start([]);
  const opened = await openMemoryStore();
  store = opened;
  await opened.changeGroup('g1', () => ({ record: sampleGroup(), result: null }));
  await opened.saveConversation('g1', reference('19:group@thread.v2', true));
  asked = [];
  leave = { ok: true };
  const limits = {
    ask: (tenant: string, conversation: string) => {
      asked.push(`${tenant} ${conversation}`);
      return Promise.resolve(leave);
    },
    pause: () => Promise.resolve(),
  };
  notifier = createNotifier({
    adapter: new BotAdapter(LOCAL, withoutSdkRetries(300)),
    appId: '',
    store,
    limits,
    show: showIn,
  });
});

afterEach(() => connector.stop());

it('the notifier returns the id that Teams gave the message', async () => {
  expect(await notifier.postToConversation('g1', ANSWER, 'en')).toEqual({ outcome: 'sent', activity: 'sent-1' });
  expect(connector.sentTo('19:group@thread.v2')).toHaveLength(1);
  expect(asked).toEqual([]);
});

it.each([429, 500, 502, 503])('the notifier sends once, whatever the SDK would do about %i', async (status) => {
  connector.faults.push({ status, headers: { 'retry-after': '1' } });
  const delivery = await notifier.postToConversation('g1', ANSWER, 'en');
  expect(delivery.outcome).toBe(status === 500 ? 'parked' : 'retry');
  expect(connector.faults).toEqual([]);
  expect(connector.sent).toEqual([]);
});

it('the notifier reports throttling, and for how long', async () => {
  connector.faults.push({ status: 429, headers: { 'retry-after': '3' }, body: { error: { code: 'Throttled' } } });
  expect(await notifier.postToConversation('g1', ANSWER, 'en')).toEqual({
    outcome: 'retry',
    reason: '429 Throttled',
    afterSeconds: 3,
    isThrottled: true,
  });
});

it('the notifier recognises why somebody cannot be reached', async () => {
  connector.faults.push({ status: 403, body: { error: { code: 'ConversationBlockedByUser', message: 'blocked' } } });
  expect(await notifier.postToConversation('g1', ANSWER, 'en')).toEqual({
    outcome: 'parked',
    reason: '403 ConversationBlockedByUser',
    unreachable: 'blocked',
  });
});

it('the notifier gives up on a silent request, and sends to others meanwhile', async () => {
  connector.slowness = Infinity;
  const silent = notifier.postToConversation('g1', ANSWER, 'en');
  await expect.poll(() => connector.waiting).toBe(1);
  connector.slowness = 0;
  expect(await notifier.postToConversation('g1', ANSWER, 'en')).toMatchObject({ outcome: 'sent' });
  expect(await silent).toEqual({
    outcome: 'retry',
    reason: 'no answer in time',
    afterSeconds: null,
    isThrottled: false,
  });
});

it('the notifier gives up on a token that never comes, and sends nothing', async () => {
  const adapter = new BotAdapter(LOCAL, (client) => {
    withoutSdkRetries(300)(client);
    client.credentials = { signRequest: () => new Promise(() => undefined) };
  });
  const limits = { ask: () => Promise.resolve(leave), pause: () => Promise.resolve() };
  const tokenless = createNotifier({ adapter, appId: '', store, limits, show: showIn });
  expect(await tokenless.postToConversation('g1', ANSWER, 'en')).toMatchObject({ reason: 'no answer in time' });
  expect(connector.sent).toEqual([]);
});

it('the notifier tries again later if nobody answers', async () => {
  await connector.stop();
  expect(await notifier.postToConversation('g1', ANSWER, 'en')).toMatchObject({
    outcome: 'retry',
    reason: 'ECONNREFUSED',
    isThrottled: false,
  });
  connector = await FakeConnector.start([]);
});

it('the notifier opens a chat with somebody new, and asks the limits again for the second request', async () => {
  expect(await notifier.sendToPerson('lee', ANSWER, 'en')).toMatchObject({ outcome: 'sent' });
  expect(connector.sentTo('chat-with-lee')).toHaveLength(1);
  expect(asked).toEqual(['t1 lee']);
});

it('the notifier leaves the message for later if a chat is open and the limits hold it back', async () => {
  leave = { ok: false, afterSeconds: 4.2, blockedBy: 'tenant' };
  expect(await notifier.sendToPerson('lee', ANSWER, 'en')).toEqual({
    outcome: 'retry',
    reason: 'sending limits',
    afterSeconds: 4.2,
    isThrottled: false,
  });
  expect(connector.sent).toEqual([]);
});

describe('somebody who has written to the bot', () => {
  beforeEach(async () => {
    await store.saveConversation('lees-chat', reference('chat-of-lee', false));
    await store.changePerson('lee', () => ({ record: { ...LEE, conversation: 'lees-chat' }, result: null }));
  });

  it('gets a message where they wrote', async () => {
    expect(await notifier.sendToPerson('lee', ANSWER, 'cy')).toEqual({ outcome: 'sent', activity: 'sent-1' });
    expect(connector.sentTo('chat-of-lee')).toMatchObject([{ isUpdate: false }]);
    expect(asked).toEqual([]);
  });

  it('gets a new version of an earlier message in its place', async () => {
    expect(await notifier.updateForPerson('lee', 'a1', ANSWER, 'en')).toMatchObject({ outcome: 'sent' });
    expect(connector.sentTo('chat-of-lee')).toMatchObject([{ isUpdate: true, activity: { id: 'a1' } }]);
  });

  it('gets nothing if that message is gone', async () => {
    connector.faults.push({ status: 404, body: { error: { code: 'ActivityNotFoundInConversation', message: '' } } });
    expect(await notifier.updateForPerson('lee', 'a1', ANSWER, 'en')).toEqual({
      outcome: 'parked',
      reason: '404 ActivityNotFoundInConversation',
      unreachable: null,
    });
  });
});

it('the notifier parks a message if no address reaches its reader', async () => {
  const parked = { outcome: 'parked', unreachable: 'never-installed' };
  expect(await notifier.sendToPerson('stranger', ANSWER, 'en')).toMatchObject(parked);
  expect(await notifier.updateForPerson('stranger', 'a1', ANSWER, 'en')).toMatchObject({
    ...parked,
    unreachable: null,
  });
  expect(await notifier.postToConversation('elsewhere', ANSWER, 'en')).toMatchObject({ ...parked, unreachable: null });
});
