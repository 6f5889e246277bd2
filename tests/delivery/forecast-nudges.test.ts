import { MESSAGES } from '../../src/app/declared.js';
import { expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import type { Group } from '../../src/model/group.js';
import type { Person } from '../../src/model/person.js';
import { NO_PREFERENCES } from '../../src/model/nudge-preferences.js';
import type { ForecastMessage } from '../../src/delivery/forecast-message.js';
import type { Delivery } from '../../src/ports/notifier.js';
import type { Store } from '../../src/ports/store.js';
import { composeItem } from '../../src/app/compose-item.js';
import { forecastNudges } from '../../src/delivery/forecast-nudges.js';
import { createPlanner } from '../../src/delivery/planner.js';
import { createWorker } from '../../src/delivery/worker.js';
import { takeSnapshot } from '../../src/records/take-snapshot.js';
import { samplePerson } from '../contracts/store-samples.js';
import { member, onDay, person, sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { sampleServices } from '../fixtures/sample-services.js';

async function storeOf(groups: readonly Group[], people: readonly Person[]): Promise<Store> {
  const store = await openMemoryStore();
  for (const group of groups) await store.changeGroup(group.id, () => ({ record: group, result: null }));
  for (const each of people) await store.changePerson(each.id, () => ({ record: each, result: null }));
  return store;
}

async function copyOf(store: Store): Promise<Store> {
  const copy = await openMemoryStore();
  await takeSnapshot(store, copy);
  return copy;
}

const inWords = ({ at, kind, to, actions }: ForecastMessage): string =>
  [at.slice(0, 16), kind, to.id, ...actions.map(({ reference }) => reference)].join(' ');

/** A group with a meeting, and people of several zones, away, with a stand-in, out of reach, and with hours of their own. */
const GROUP = sampleGroup({
  meetings: [{ day: '2022-09-22', start: '10:00', end: null, state: 'planned' }],
  members: [
    member('carys', 'chair'),
    member('sion', 'secretary'),
    ...['lee', 'mair', 'owen', 'kiri'].map((id) => member(id)),
  ],
  actions: [
    sampleAction({ deadline: onDay('2022-09-15') }),
    sampleAction({ reference: 'ISCG-2', leads: [person('mair')], deadline: onDay('2022-09-20') }),
    sampleAction({ reference: 'ISCG-3', leads: [person('owen'), person('lee')], deadline: onDay('2022-09-16') }),
    sampleAction({ reference: 'ISCG-4', leads: [person('kiri')], deadline: onDay('2022-08-19') }),
  ],
});
const PEOPLE = [
  samplePerson({
    id: 'mair',
    name: 'Mair',
    nudging: { ...NO_PREFERENCES, leave: { from: '2022-09-12', until: '2022-09-23', standIn: 'lee' } },
  }),
  samplePerson({
    id: 'owen',
    name: 'Owen',
    outOfReach: { reason: 'blocked', since: '2022-09-07T08:00:00.000Z', triedAt: '2022-09-07T08:00:00.000Z' },
  }),
  samplePerson({ id: 'kiri', name: 'Kiri', nudging: { ...NO_PREFERENCES, zone: 'Pacific/Auckland', at: '11:00' } }),
];
const FROM = '2022-09-12T06:00:00.000Z';
const UNTIL = '2022-09-23T06:00:00.000Z';

it('the forecast equals what a bot that plans every minute sends if nobody answers', async () => {
  const store = await storeOf([GROUP], PEOPLE);
  const foretold = await forecastNudges(await copyOf(store), { plans: MESSAGES, compose: composeItem }, FROM, UNTIL);
  let now = FROM;
  const sent: string[] = [];
  const take = (to: string, { kind }: { readonly kind: string }): Promise<Delivery> => {
    sent.push(`${now.slice(0, 16)} ${kind} ${to}`);
    return Promise.resolve({ outcome: 'sent', activity: null });
  };
  const { services } = await sampleServices({
    store,
    clock: { now: () => now },
    notifier: {
      postToConversation: take,
      sendToPerson: take,
      updateForPerson: (to, _activity, answer) => take(to, answer),
    },
  });
  const stores = (): Promise<readonly Store[]> => Promise.resolve([store]);
  const servicesOf = (): typeof services => services;
  const worker = createWorker({ stores, servicesOf, clock: services.clock, log: services.log });
  const planner = createPlanner(() => Promise.resolve(MESSAGES), stores, servicesOf, worker);
  for (; now < UNTIL; now = new Date(Date.parse(now) + 60_000).toISOString()) await planner.planAndSend();
  await worker.stop();
  expect(foretold.map(({ at, kind, to }) => `${at.slice(0, 16)} ${kind} ${to.id}`).sort()).toEqual(sent.sort());
  // The 19th was a bank holiday. Owen is tried again on the 14th; Lee stands in for Mair.
  expect(foretold.map(inWords)).toEqual([
    '2022-09-12T08:00 escalation carys ISCG-4',
    '2022-09-12T08:00 digest lee ISCG-1 ISCG-3 ISCG-2',
    '2022-09-12T08:00 unreachable sion',
    '2022-09-12T23:00 digest kiri ISCG-4',
    '2022-09-14T08:00 digest lee ISCG-1',
    '2022-09-14T08:00 digest owen ISCG-3',
    '2022-09-15T08:00 digest lee ISCG-1 ISCG-3',
    '2022-09-15T08:00 digest owen ISCG-3',
    '2022-09-16T08:00 digest lee ISCG-3 ISCG-2',
    '2022-09-16T08:00 digest owen ISCG-3',
    '2022-09-20T08:00 escalation carys ISCG-4',
    '2022-09-20T08:00 digest lee ISCG-2',
    '2022-09-20T08:00 summary g1',
    '2022-09-19T23:00 digest kiri ISCG-4',
  ]);
});

it('the forecast changes neither what was already sent nor the store that it was copied from', async () => {
  const store = await storeOf([GROUP], PEOPLE);
  const sent = await forecastNudges(
    store,
    { plans: MESSAGES, compose: composeItem },
    '2022-09-12T06:00:00.000Z',
    '2022-09-13T06:00:00.000Z',
  );
  expect(sent.map(({ to }) => to.id)).toEqual(['carys', 'lee', 'sion', 'kiri']);
  const before = await store.listOutbox();
  const next = await forecastNudges(
    await copyOf(store),
    { plans: MESSAGES, compose: composeItem },
    '2022-09-12T12:00:00.000Z',
    '2022-09-13T06:00:00.000Z',
  );
  expect(next.map(inWords)).toEqual([]);
  expect(await store.listOutbox()).toEqual(before);
});
