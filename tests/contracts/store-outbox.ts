import { expect, it } from 'vitest';
import type { CurrentStore } from './store-contract.js';
import { sampleItem } from './store-samples.js';

/** How the outbox keeps what is to be sent. */
export function describeOutbox(store: CurrentStore): void {
  it('has an empty outbox at first', async () => {
    expect(await store().listOutbox()).toEqual([]);
  });

  it('gives the items that were put in the outbox, and lists them', async () => {
    const items = [sampleItem('a'), sampleItem('b')];
    expect(await store().enqueue(items)).toEqual(items);
    expect(await store().listOutbox()).toEqual(items);
  });

  it('keeps an item of an unknown kind, and finds it by its reader and by the person it stands in for', async () => {
    const slot = { key: 'k', group: 'g1', reference: 'ISCG-1', lead: 'mair', at: '2022-09-13T08:00:00.000Z' };
    const toLee = sampleItem('a', {
      subject: { kind: 'later', person: 'lee', slots: [slot], rooms: ['4.1', 'online'] },
    });
    const agenda = { kind: 'later', group: 'g2', agenda: { items: 3 } };
    const toGroup = sampleItem('b', { subject: agenda, dueAt: '2022-09-14T08:00:00.000Z' });
    await store().enqueue([toLee, toGroup]);
    expect(await store().listOutbox()).toEqual([toLee, toGroup]);
    const asked = { people: [], leads: [], groups: [], since: '2022-09-01T00:00:00.000Z' };
    expect(await store().outboxOf({ ...asked, people: ['lee'] })).toEqual([toLee]);
    expect(await store().outboxOf({ ...asked, leads: ['mair'] })).toEqual([toLee]);
    expect(await store().outboxOf({ ...asked, groups: ['g2'] })).toEqual([toGroup]);
    const claimed = await store().claimWaiting({ now: '2022-09-15T08:00:00.000Z', limit: 9, seconds: 60 });
    expect(claimed.map(({ subject }) => subject)).toEqual([toLee.subject, toGroup.subject]);
  });

  it('ignores an item whose key is already there', async () => {
    await store().enqueue([sampleItem('a')]);
    const again = sampleItem('a', { dueAt: '2022-09-14T08:00:00.000Z' });
    expect(await store().enqueue([again, sampleItem('b')])).toEqual([sampleItem('b')]);
    expect(await store().listOutbox()).toEqual([sampleItem('a'), sampleItem('b')]);
  });

  it('ignores an item whose key has been sent', async () => {
    await store().enqueue([sampleItem('a')]);
    await store().changeOutbox('a', (item) => ({ ...item, state: 'sent', sentAt: '2022-09-13T08:01:00.000Z' }));
    expect(await store().enqueue([sampleItem('a')])).toEqual([]);
  });

  it('keeps the first of two items with the same key in one call', async () => {
    const first = sampleItem('a');
    const second = sampleItem('a', { attempts: 3 });
    expect(await store().enqueue([first, second])).toEqual([first]);
    expect(await store().listOutbox()).toEqual([first]);
  });

  it('keeps an item once if many put it at the same time', async () => {
    const put = await Promise.all(
      Array.from({ length: 20 }, () => store().enqueue([sampleItem('a'), sampleItem('b')])),
    );
    expect(put.flat()).toHaveLength(2);
    expect(await store().listOutbox()).toHaveLength(2);
  });

  it('lists the items by due time, oldest first', async () => {
    const march = sampleItem('march', { dueAt: '2022-03-01T08:00:00.000Z' });
    const september = sampleItem('september', { dueAt: '2022-09-01T08:00:00.000Z' });
    const january = sampleItem('january', { dueAt: '2023-01-01T08:00:00.000Z' });
    await store().enqueue([september, january]);
    await store().enqueue([march]);
    expect((await store().listOutbox()).map((item) => item.key)).toEqual(['march', 'september', 'january']);
  });

  it('records the outcome of an item, and leaves the others alone', async () => {
    await store().enqueue([sampleItem('a'), sampleItem('b')]);
    await Promise.all([
      store().changeOutbox('a', (item) => ({ ...item, attempts: item.attempts + 1 })),
      store().changeOutbox('a', (item) => ({
        ...item,
        attempts: item.attempts + 1,
        state: 'parked',
        reason: 'blocked',
      })),
    ]);
    const parked = sampleItem('a', { attempts: 2, state: 'parked', reason: 'blocked' });
    expect(await store().listOutbox()).toEqual([parked, sampleItem('b')]);
  });

  it('does nothing for an item that does not exist', async () => {
    await store().changeOutbox('nobody', (item) => ({ ...item, state: 'sent' }));
    expect(await store().listOutbox()).toEqual([]);
  });

  it('leaves an item as it was if its change throws', async () => {
    await store().enqueue([sampleItem('a')]);
    const failing = store().changeOutbox('a', () => {
      throw new RangeError('no');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(await store().listOutbox()).toEqual([sampleItem('a')]);
  });
}
