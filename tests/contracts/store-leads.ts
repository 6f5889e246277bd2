import { expect, it } from 'vitest';
import type { OutboxItem } from '../../src/model/outbox-item.js';
import type { CurrentStore } from './store-contract.js';
import { sampleItem } from './store-samples.js';

const NOW = '2022-09-13T08:30:00.000Z';
const SINCE = '2022-09-01T00:00:00.000Z';
const OLD = '2022-08-01T08:00:00.000Z';

/** A digest that tells its reader of one action of each of these leads. */
const digest = (key: string, reader: string, leads: readonly string[], changes: Partial<OutboxItem> = {}): OutboxItem =>
  sampleItem(key, {
    subject: {
      kind: 'digest',
      person: reader,
      day: '2022-09-13',
      slots: leads.map((lead, at) => ({
        key: `g1/ISCG-${at}/2022-09-15/before-1/${lead}`,
        group: 'g1',
        reference: `ISCG-${at}`,
        lead,
        at: '2022-09-13T08:00:00.000Z',
      })),
    },
    ...changes,
  });

/** How what a lead was told through somebody else is found. */
export function describeLeads(store: CurrentStore): void {
  const toldFor = async (...leads: string[]): Promise<readonly string[]> =>
    (await store().outboxOf({ people: [], leads, groups: [], since: SINCE })).map(({ key }) => key).sort();

  it('finds the items that a stand-in got for a lead, and not the stand-in’s own', async () => {
    await store().enqueue([
      digest('to lee', 'lee', ['lee']),
      digest('to nia, for lee', 'nia', ['lee', 'lee']),
      digest('to nia, for lee and mair', 'nia', ['lee', 'nia', 'mair']),
      digest('to nia', 'nia', ['nia']),
      sampleItem('summary'),
    ]);
    expect(await toldFor('lee')).toEqual(['to nia, for lee', 'to nia, for lee and mair']);
    expect(await toldFor('mair')).toEqual(['to nia, for lee and mair']);
    expect(await toldFor('lee', 'mair', 'nobody')).toEqual(['to nia, for lee', 'to nia, for lee and mair']);
    expect(await toldFor('nia')).toEqual([]);
    expect(await toldFor()).toEqual([]);
  });

  it('gives an item once if several criteria match it', async () => {
    await store().enqueue([digest('a', 'nia', ['lee', 'mair'])]);
    const found = await store().outboxOf({ people: ['nia'], leads: ['lee', 'mair'], groups: ['g1'], since: SINCE });
    expect(found).toEqual([digest('a', 'nia', ['lee', 'mair'])]);
  });

  it('leaves out items that were due or sent longer ago, depending on their state', async () => {
    await store().enqueue([digest('sending', 'nia', ['lee'], { dueAt: OLD })]);
    await store().claimWaiting({ now: NOW, limit: 1, seconds: 60 });
    await store().enqueue([
      digest('waiting', 'nia', ['lee'], { dueAt: OLD }),
      digest('sent late', 'nia', ['lee'], { dueAt: OLD }),
      digest('sent then', 'nia', ['lee'], { dueAt: OLD }),
      digest('over', 'nia', ['lee'], { dueAt: OLD }),
      digest('kept as sent', 'nia', ['lee'], { dueAt: OLD, sentAt: OLD, state: 'sent' }),
    ]);
    await store().changeOutbox('sent late', (item) => ({ ...item, state: 'sent', sentAt: NOW }));
    await store().changeOutbox('sent then', (item) => ({ ...item, state: 'sent', sentAt: OLD }));
    await store().savePlan({ items: [], expired: ['over'], groups: [] });
    expect(await toldFor('lee')).toEqual(['sending', 'sent late', 'waiting']);
  });

  it('finds items from the second of two planning runs that plan the same', async () => {
    const item = digest('a', 'nia', ['lee']);
    await Promise.all([1, 2].map(() => store().savePlan({ items: [item], expired: [], groups: [] })));
    expect(await toldFor('lee')).toEqual(['a']);
  });
}
