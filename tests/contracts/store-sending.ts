import { expect, it } from 'vitest';
import type { OutboxItem } from '../../src/core/nudges/outbox-item.js';
import type { CurrentStore } from './store-contract.js';
import { sampleItem } from './store-samples.js';

const NOW = '2022-09-13T08:30:00.000Z';
const LATER = '2022-09-13T09:00:00.000Z';

const digest = (key: string, person: string, changes: Partial<OutboxItem> = {}): OutboxItem =>
  sampleItem(key, { subject: { kind: 'digest', person, day: '2022-09-13', slots: [] }, ...changes });

const keysOf = (items: readonly OutboxItem[]): readonly string[] => items.map((item) => item.key);

/** How items are found for sending, and how each goes to one sender. */
export function describeSending(store: CurrentStore): void {
  it('names the items that wait and may be tried, oldest first', async () => {
    await store().enqueue([
      sampleItem('newer', { dueAt: '2022-09-13T08:10:00.000Z' }),
      sampleItem('older', { dueAt: '2022-09-13T08:05:00.000Z' }),
      sampleItem('sent', { state: 'sent' }),
      sampleItem('parked', { state: 'parked' }),
      sampleItem('not yet', { notBefore: LATER }),
    ]);
    expect(keysOf(await store().waitingItems(NOW))).toEqual(['older', 'newer']);
    expect(keysOf(await store().waitingItems(LATER))).toEqual(['not yet', 'older', 'newer']);
  });

  it('gives an item to one of many that ask for it', async () => {
    await store().enqueue([sampleItem('a')]);
    const claims = await Promise.all(Array.from({ length: 10 }, () => store().claimItem('a', NOW, 60)));
    expect(claims.filter((claim) => claim !== null)).toEqual([sampleItem('a', { state: 'sending', attempts: 1 })]);
    expect(keysOf(await store().waitingItems(NOW))).toEqual([]);
    expect(await store().listOutbox()).toEqual([sampleItem('a', { state: 'sending', attempts: 1 })]);
  });

  it('gives no item that does not wait, may not be tried yet, or is not there', async () => {
    await store().enqueue([sampleItem('sent', { state: 'sent' }), sampleItem('not yet', { notBefore: LATER })]);
    expect(await store().claimItem('sent', NOW, 60)).toBeNull();
    expect(await store().claimItem('not yet', NOW, 60)).toBeNull();
    expect(await store().claimItem('nobody', NOW, 60)).toBeNull();
    const claimed = sampleItem('not yet', { notBefore: LATER, state: 'sending', attempts: 1 });
    expect(await store().claimItem('not yet', LATER, 60)).toEqual(claimed);
  });

  it('gives an item again once it was released, its claim ran out or its trying was recorded', async () => {
    await store().enqueue([sampleItem('a')]);
    await store().claimItem('a', NOW, 60);
    await store().releaseItem('a');
    expect(await store().listOutbox()).toEqual([sampleItem('a')]);
    expect(await store().claimItem('a', NOW, 0.05)).not.toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(keysOf(await store().waitingItems(NOW))).toEqual(['a']);
    expect(await store().claimItem('a', NOW, 60)).toEqual(sampleItem('a', { state: 'sending', attempts: 2 }));
    await store().changeOutbox('a', (item) => ({ ...item, state: 'planned' }));
    expect(await store().claimItem('a', NOW, 60)).toEqual(sampleItem('a', { state: 'sending', attempts: 3 }));
  });

  it('leaves an item with its sender for as long as the claim is renewed, and takes it from one whose claim is over', async () => {
    await store().enqueue([sampleItem('a'), sampleItem('b')]);
    for (const key of ['a', 'b']) await store().claimItem(key, NOW, 0.2);
    await store().renewClaim('a', 1, 60);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(keysOf(await store().waitingItems(NOW))).toEqual(['b']);
    expect(await store().claimItem('a', NOW, 60)).toBeNull();
    expect(await store().claimItem('b', NOW, 0.2)).toEqual(sampleItem('b', { state: 'sending', attempts: 2 }));
    // The first sender of b, whose claim it is no longer.
    await store().renewClaim('b', 1, 60);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(keysOf(await store().waitingItems(NOW))).toEqual(['b']);
  });

  it('renews nothing of an item that is not being sent, or not there', async () => {
    await store().enqueue([sampleItem('a'), sampleItem('sent', { state: 'sent', attempts: 1 })]);
    for (const key of ['a', 'sent', 'nobody']) await store().renewClaim(key, 1, 60);
    expect(await store().listOutbox()).toEqual([sampleItem('a'), sampleItem('sent', { state: 'sent', attempts: 1 })]);
    expect(keysOf(await store().waitingItems(NOW))).toEqual(['a']);
  });

  it('counts the items that are planned, with a sender and given up, and none of the others', async () => {
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
    for (const key of ['claimed', 'claimed and given back', 'claimed and sent', 'claimed and parked'])
      await store().claimItem(key, NOW, 60);
    expect(await store().countOutbox()).toEqual({ planned: 2, sending: 4, parked: 1 });
    await store().releaseItem('claimed and given back');
    await store().changeOutbox('claimed and sent', (item) => ({ ...item, state: 'sent', sentAt: NOW }));
    await store().changeOutbox('claimed and parked', (item) => ({ ...item, state: 'parked' }));
    expect(await store().countOutbox()).toEqual({ planned: 3, sending: 1, parked: 2 });
  });

  it('finds the items to some people and about some groups, due or sent since a moment or still waiting', async () => {
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
