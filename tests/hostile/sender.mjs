// One process that sends through the built notifier and limits: forked with its orders as JSON; tells its figures.
import { sendAll } from './send-all.mjs';

const { from, to, connectorUrl, atOnce, timeLimitMs, unmetEvery, databaseUrl } = JSON.parse(process.argv[2]);
const dist = (path) => import(new URL(`../../dist/${path}`, import.meta.url).href);
const { BotAdapter } = await dist('adapters/teams/bot-adapter.js');
const { createNotifier } = await dist('adapters/teams/create-notifier.js');
const { withoutSdkRetries } = await dist('adapters/teams/connector-policies.js');
const { showIn } = await dist('app/show-reply.js');
const { createLimits } = await dist('adapters/sending-limits/create-limits.js');

const TENANT = 't1';
const idOf = (number) => `29:person-${number}`;
const reference = (id, conversationType, isGroup) => ({
  serviceUrl: connectorUrl,
  channelId: 'msteams',
  tenant: TENANT,
  bot: { id: '28:bot', name: 'Matters Arising' },
  conversation: { id, conversationType, isGroup },
});

/** As much of a store as the notifier uses: everyone is in one group, and each so many-th is yet to be met. */
function storeOfPeople() {
  const people = new Map();
  const conversations = new Map([['group', reference('19:group@thread.v2', 'groupChat', true)]]);
  for (let number = from; number < to; number += 1) {
    const id = idOf(number);
    const isMet = number % unmetEvery !== 0;
    people.set(id, { id, conversation: isMet ? `key-${id}` : null });
    if (isMet) conversations.set(`key-${id}`, reference(`chat-${id}`, 'personal', false));
  }
  return {
    tenant: TENANT,
    findPerson: async (id) => people.get(id) ?? null,
    findConversation: async (key) => conversations.get(key) ?? null,
    groupsOf: async () => [{ id: 'group' }],
    saveConversation: async (key, kept) => void conversations.set(key, kept),
    changePerson: async (id, change) => void people.set(id, change(people.get(id)).record),
  };
}

async function openLimits() {
  if (!databaseUrl) {
    const { MemoryRateLimits } = await dist('adapters/sending-limits/memory-rate-limits.js');
    return { limits: createLimits(new MemoryRateLimits()), close: async () => undefined };
  }
  const { openStores } = await dist('adapters/postgres/open-stores.js');
  const { makeReservationsTable } = await dist('adapters/sending-limits/reservations-table.js');
  const { SharedRateLimits } = await dist('adapters/sending-limits/shared-rate-limits.js');
  const stores = await openStores({ url: databaseUrl });
  const run = async (statement) => (await stores.query(statement)).rows;
  await makeReservationsTable(run);
  return {
    limits: createLimits(new SharedRateLimits({ run, transaction: stores.transaction.bind(stores) })),
    close: () => stores.close(),
  };
}

const { limits, close } = await openLimits();
const adapter = new BotAdapter({ type: '', appId: '', password: '', tenant: '' }, withoutSdkRetries(timeLimitMs));
const notifier = createNotifier({ adapter, appId: '', store: storeOfPeople(), limits, show: showIn });
const answer = { kind: 'problem', problem: { code: 'internal' } };
const people = Array.from({ length: to - from }, (_, at) => idOf(from + at));
const send = (person) => notifier.sendToPerson(person, answer, 'en');

// They begin together.
process.send('ready');
process.once('message', async () => {
  const figures = await sendAll({ people, atOnce, tenant: TENANT, limits, send });
  await close();
  process.send(figures, () => process.exit(0));
});
