import { conversationKey, type StoredReference } from '../../src/adapters/teams/conversation-reference.js';
import type { Store } from '../../src/ports/store.js';
import { samplePerson } from '../contracts/store-samples.js';
import { member, onDay, person, sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { chatWith } from './recording-connector.js';

export const TENANT = 'tenant-1';
/** The day that the instances live in, see `PretendedClock`. */
const TODAY = '2022-10-13';
const AT_ONCE = 200;

/**
 * Keeps so many people, 50 to a group, each with an action that is due on the day of the instances and a 1:1 chat that is
 * known, so that at nine there is one digest for each and one request sends it. Gives who they are.
 */
export async function keepNudgedPeople(store: Store, count: number, serviceUrl: string): Promise<readonly string[]> {
  const people = Array.from({ length: count }, (_, at) => `29:person-${at}`);
  for (let from = 0; from < count; from += AT_ONCE) {
    await Promise.all(people.slice(from, from + AT_ONCE).map((id) => keepPerson(store, id, serviceUrl)));
  }
  for (let from = 0; from < count; from += 50) await keepGroup(store, `G${from / 50}`, people.slice(from, from + 50));
  return people;
}

async function keepPerson(store: Store, id: string, serviceUrl: string): Promise<void> {
  const key = conversationKey(TENANT, chatWith(id));
  const reference: StoredReference = {
    serviceUrl,
    channelId: 'msteams',
    tenant: TENANT,
    team: null,
    bot: { id: '28:bot', name: 'Matters Arising' },
    conversation: { id: chatWith(id), conversationType: 'personal', isGroup: false },
  };
  await store.saveConversation(key, reference);
  const record = samplePerson({ id, tenant: TENANT, name: `Person ${id}`, conversation: key });
  await store.changePerson(id, () => ({ record, result: undefined }));
}

async function keepGroup(store: Store, prefix: string, people: readonly string[]): Promise<void> {
  const actions = people.map((id, at) =>
    sampleAction({
      reference: `${prefix}-${at + 1}`,
      source: `${prefix}-${at}`,
      leads: [person(id)],
      deadline: onDay(TODAY),
    }),
  );
  const id = prefix.toLowerCase();
  const members = people.map((each) => member(each));
  const group = sampleGroup({ id, tenant: TENANT, prefix, members, sets: [], actions, nextNumber: people.length + 1 });
  await store.changeGroup(id, () => ({ record: group, result: undefined }));
}
