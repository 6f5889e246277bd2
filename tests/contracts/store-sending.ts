import { expect, it } from 'vitest';
import type { OutboxItem } from '../../src/model/outbox-item.js';
import type { Claim } from '../../src/ports/store.js';
import type { CurrentStore } from './store-contract.js';
import { sampleItem } from './store-samples.js';

const NOW = '2022-09-13T08:30:00.000Z';
const LATER = '2022-09-13T09:00:00.000Z';

const digest = (key: string, person: string, changes: Partial<OutboxItem> = {}): OutboxItem =>
  sampleItem(key, { subject: { kind: 'digest', person, day: '2022-09-13', slots: [] }, ...changes });

const keysOf = (items: readonly OutboxItem[]): readonly string[] => items.map((item) => item.key);
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const OUT = { state: 'sending', attempts: 1 } as const;

/** How items are claimed for sending, each by one sender. */
export function describeSending(store: CurrentStore): void {
  const claim = (now: string, changes: Partial<Claim> = {}): Promise<readonly OutboxItem[]> =>
    store().claimWaiting({ now, limit: 100, seconds: 60, ...changes });

  it('claims the waiting items that may be tried, oldest first', async () => {
    await store().enqueue([
      sampleItem('newer', { dueAt: '2022-09-13T08:10:00.000Z' }),
      sampleItem('older', { dueAt: '2022-09-13T08:05:00.000Z' }),
      sampleItem('sent', { state: 'sent' }),
      sampleItem('parked', { state: 'parked' }),
      sampleItem('not yet', { notBefore: LATER }),
    ]);
    const older = sampleItem('older', { dueAt: '2022-09-13T08:05:00.000Z', ...OUT });
    expect(await claim(NOW)).toEqual([older, sampleItem('newer', { dueAt: '2022-09-13T08:10:00.000Z', ...OUT })]);
    expect(await claim(NOW)).toEqual([]);
    expect((await store().listOutbox()).find(({ key }) => key === 'older')).toEqual(older);
    expect(await claim(LATER)).toEqual([sampleItem('not yet', { notBefore: LATER, ...OUT })]);
  });

  it('claims no more than requested, and the next ones on the next request', async () => {
    await store().enqueue(
      ['a', 'b', 'c', 'd', 'e'].map((key, at) => sampleItem(key, { dueAt: `2022-09-13T08:0${at}:00.000Z` })),
    );
    expect(keysOf(await claim(NOW, { limit: 2 }))).toEqual(['a', 'b']);
    expect(keysOf(await claim(NOW, { limit: 2 }))).toEqual(['c', 'd']);
    expect(keysOf(await claim(NOW, { limit: 2 }))).toEqual(['e']);
    expect(keysOf(await claim(NOW, { limit: 2 }))).toEqual([]);
  });

  it('gives each item to one of many simultaneous callers', async () => {
    const keys = Array.from({ length: 40 }, (_, at) => `item ${String(at).padStart(2, '0')}`);
    await store().enqueue(keys.map((key) => sampleItem(key)));
    const claims = await Promise.all(Array.from({ length: 10 }, () => claim(NOW, { limit: 10 })));
    // Who asks while others have what comes first may get fewer than there are.
    for (let left = await claim(NOW); left.length > 0; left = await claim(NOW)) claims.push(left);
    expect(claims.flatMap(keysOf).sort()).toEqual(keys);
  });

  it('skips items for people and groups that must not get anything, and gives what comes after', async () => {
    await store().enqueue([
      digest('lee 1', 'lee', { dueAt: '2022-09-13T08:01:00.000Z' }),
      digest('lee 2', 'lee', { dueAt: '2022-09-13T08:02:00.000Z' }),
      sampleItem('g2', { subject: { kind: 'summary', group: 'g2', meetingDay: '2022-09-15' } }),
      digest('mair', 'mair', { dueAt: '2022-09-13T08:04:00.000Z' }),
    ]);
    expect(keysOf(await claim(NOW, { limit: 1, except: new Set(['lee', 'g2']) }))).toEqual(['mair']);
    expect(keysOf(await claim(NOW, { except: new Set(['lee', 'g2', 'mair']) }))).toEqual([]);
    expect(keysOf(await claim(NOW, { except: new Set(['lee']) }))).toEqual(['g2']);
    expect(keysOf(await claim(NOW))).toEqual(['lee 1', 'lee 2']);
  });

  it('gives an item again once it was released, its claim ran out or an attempt was recorded', async () => {
    await store().enqueue([sampleItem('a')]);
    await claim(NOW);
    await store().releaseItem({ key: 'a', attempts: 1 });
    expect(await store().listOutbox()).toEqual([sampleItem('a')]);
    expect(keysOf(await claim(NOW, { seconds: 0.05 }))).toEqual(['a']);
    await wait(80);
    expect(await claim(NOW)).toEqual([sampleItem('a', { state: 'sending', attempts: 2 })]);
    await store().changeOutbox('a', (item) => ({ ...item, state: 'planned' }));
    expect(await claim(NOW)).toEqual([sampleItem('a', { state: 'sending', attempts: 3 })]);
  });

  it('leaves an item with its sender while the claim is renewed, and takes it away once the claim expires', async () => {
    await store().enqueue([sampleItem('a'), sampleItem('b')]);
    await claim(NOW, { seconds: 0.2 });
    await store().renewClaim({ key: 'a', attempts: 1 }, 60);
    await wait(250);
    expect(await claim(NOW, { seconds: 0.2 })).toEqual([sampleItem('b', { state: 'sending', attempts: 2 })]);
    // The first sender of b, whose claim it is no longer.
    await store().renewClaim({ key: 'b', attempts: 1 }, 60);
    await wait(250);
    expect(await claim(NOW)).toEqual([sampleItem('b', { state: 'sending', attempts: 3 })]);
  });

  it('leaves an item with its new sender if one whose claim has expired gives it back', async () => {
    await store().enqueue([sampleItem('a')]);
    await claim(NOW, { seconds: 0 });
    expect(keysOf(await claim(NOW))).toEqual(['a']);
    await store().releaseItem({ key: 'a', attempts: 1 });
    expect(await store().listOutbox()).toEqual([sampleItem('a', { state: 'sending', attempts: 2 })]);
    expect(await claim(NOW)).toEqual([]);
  });

  it('renews and releases nothing for an item that is not being sent, or does not exist', async () => {
    const sent = sampleItem('sent', { state: 'sent', attempts: 1 });
    await store().enqueue([sampleItem('a'), sent]);
    for (const key of ['a', 'sent', 'nobody']) {
      for (const attempts of [0, 1]) {
        await store().renewClaim({ key, attempts }, 60);
        await store().releaseItem({ key, attempts });
      }
    }
    expect(await store().listOutbox()).toEqual([sampleItem('a'), sent]);
    expect(keysOf(await claim(NOW))).toEqual(['a']);
  });

  it('counts the items that are planned, with a sender and given up, and no others', async () => {
    expect(await store().countOutbox()).toEqual({ planned: 0, sending: 0, parked: 0 });
    await store().enqueue([
      sampleItem('planned'),
      sampleItem('planned for later', { notBefore: LATER }),
      sampleItem('claimed'),
      sampleItem('claimed and given back'),
      sampleItem('claimed and sent'),
      sampleItem('claimed and parked'),
      sampleItem('parked long ago', { state: 'parked', dueAt: '2022-08-01T08:00:00.000Z' }),
      sampleItem('sent', { state: 'sent' }),
      sampleItem('dropped', { state: 'dropped' }),
    ]);
    expect(await store().countOutbox()).toEqual({ planned: 6, sending: 0, parked: 1 });
    expect(keysOf(await claim(NOW))).toHaveLength(5);
    await store().releaseItem({ key: 'planned', attempts: 1 });
    expect(await store().countOutbox()).toEqual({ planned: 2, sending: 4, parked: 1 });
    await store().releaseItem({ key: 'claimed and given back', attempts: 1 });
    await store().changeOutbox('claimed and sent', (item) => ({ ...item, state: 'sent', sentAt: NOW }));
    await store().changeOutbox('claimed and parked', (item) => ({ ...item, state: 'parked' }));
    expect(await store().countOutbox()).toEqual({ planned: 3, sending: 1, parked: 2 });
  });

  it('finds the items to some people and about some groups that are waiting, or were due or sent since a moment', async () => {
    const old = { dueAt: '2022-08-01T08:00:00.000Z' };
    await store().enqueue([
      digest('lee', 'lee', { state: 'sent' }),
      digest('lee, long ago', 'lee', { ...old, state: 'sent' }),
      digest('lee, long ago and sent late', 'lee', { ...old, state: 'sent', sentAt: NOW }),
      digest('lee, long ago and waiting', 'lee', old),
      digest('mair', 'mair'),
      sampleItem('g1'),
      sampleItem('g2', { subject: { kind: 'summary', group: 'g2', meetingDay: '2022-09-15' } }),
    ]);
    const found = await store().outboxOf({
      people: ['lee'],
      leads: [],
      groups: ['g2'],
      since: '2022-09-01T00:00:00.000Z',
    });
    expect([...keysOf(found)].sort()).toEqual([
      'g2',
      'lee',
      'lee, long ago and sent late',
      'lee, long ago and waiting',
    ]);
    expect(await store().outboxOf({ people: [], leads: [], groups: [], since: NOW })).toEqual([]);
  });
}
