import { expect, it } from 'vitest';
import type { OutboxItem } from '../../src/model/outbox-item.js';
import type { Disposal } from '../../src/model/disposal.js';
import type { CurrentStore } from './store-contract.js';
import { sampleItem } from './store-samples.js';

const NOW = '2022-09-13T08:00:00.000Z';
const ENTRY: Disposal = {
  id: '2022-09-13/retention/g1',
  tenant: 't1',
  at: NOW,
  by: 'retention',
  kind: 'retention',
  group: 'g1',
  references: ['ISCG-1'],
  counts: { actions: 1 },
};

/** A digest to one in which another's slot is. */
const digest = (key: string, lead: string): OutboxItem =>
  sampleItem(key, {
    subject: {
      kind: 'digest',
      person: 'mair',
      day: '2022-09-13',
      slots: [{ key: `g1/ISCG-1/2022-09-15/7-before/${lead}`, group: 'g1', reference: 'ISCG-1', lead, at: NOW }],
    },
  });

const since = '2022-09-01T00:00:00.000Z';

/** How somebody is taken out, and what is logged of it. */
export function describeErasing(store: CurrentStore): void {
  it('forgets a conversation, even one that it never knew', async () => {
    await store().saveConversation('c1', { id: 1 });
    await store().saveConversation('c2', { id: 2 });
    await store().removeConversation('c1');
    await store().removeConversation('c3');
    expect(await store().findConversation('c1')).toBeNull();
    expect(await store().listConversations()).toEqual([{ key: 'c2', reference: { id: 2 } }]);
  });

  it('rewrites items and removes others, and finds them by whom they now mention', async () => {
    await store().enqueue([digest('a', 'lee'), digest('b', 'lee'), sampleItem('c')]);
    const changed = await store().rewriteOutbox((item) =>
      item.key === 'b' ? null : item.key === 'a' ? { ...digest('a', 'former'), key: 'other' } : item,
    );
    expect(changed).toBe(2);
    const left = [...(await store().listOutbox())].sort((one, other) => (one.key < other.key ? -1 : 1));
    expect(left).toEqual([digest('a', 'former'), sampleItem('c')]);
    expect(await store().outboxOf({ people: [], leads: ['lee'], groups: [], since })).toEqual([]);
    expect(await store().outboxOf({ people: [], leads: ['former'], groups: [], since })).toHaveLength(1);
    expect(await store().enqueue([digest('b', 'lee')])).toHaveLength(1);
  });

  it('leaves an item with the sender that has it', async () => {
    await store().enqueue([digest('a', 'lee')]);
    await store().claimWaiting({ now: NOW, limit: 10, seconds: 60 });
    await store().rewriteOutbox((item) => ({ ...item, reason: 'rewritten' }));
    expect(await store().claimWaiting({ now: NOW, limit: 10, seconds: 60 })).toEqual([]);
    expect((await store().listOutbox())[0]).toMatchObject({ state: 'sending', attempts: 1, reason: 'rewritten' });
    await store().changeOutbox('a', (item) => ({ ...item, state: 'sent' }));
    expect((await store().listOutbox())[0]).toMatchObject({ state: 'sent', reason: 'rewritten' });
  });

  it('keeps a log of disposals, whose entries can be changed', async () => {
    expect(await store().listDisposals()).toEqual([]);
    await store().changeDisposal(ENTRY.id, () => ({ record: ENTRY, result: null }));
    const later = { ...ENTRY, id: '2023-01-02/erasure/x', kind: 'erasure', group: null } as const;
    await store().changeDisposal(later.id, () => ({ record: later, result: null }));
    const found = await store().changeDisposal(ENTRY.id, (entry) => ({
      record: entry === null ? null : { ...entry, references: ['ISCG-1', 'ISCG-2'] },
      result: entry?.references,
    }));
    expect(found).toEqual(['ISCG-1']);
    const log = [...(await store().listDisposals())].sort((one, other) => (one.id < other.id ? -1 : 1));
    expect(log).toEqual([{ ...ENTRY, references: ['ISCG-1', 'ISCG-2'] }, later]);
  });

  it('removes earlier states without changing what is kept', async () => {
    await store().enqueue([digest('a', 'lee')]);
    await store().saveConversation('c1', { id: 'lee' });
    await store().removeEarlier((record) => JSON.stringify(record).includes('lee'));
    expect(await store().listOutbox()).toEqual([digest('a', 'lee')]);
    expect(await store().findConversation('c1')).toEqual({ id: 'lee' });
  });
}
