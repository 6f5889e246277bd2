import { expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import { StoreError } from '../../src/ports/store-error.js';
import { type CopyOutcome, copyRecords } from '../../src/records/copy-records.js';
import { planDue } from '../../src/delivery/plan-due.js';
import { MESSAGES } from '../../src/app/declared.js';
import { REVIEW } from '../contracts/store-reviews.js';
import { sampleItem, samplePerson } from '../contracts/store-samples.js';
import { sampleGroup } from '../fixtures/sample-group.js';
import { contentOf, fill, SAMPLE } from '../fixtures/full-stores.js';
import { openTenantStores, storesWith } from '../fixtures/tenant-stores.js';

/** How many of each kind both sides have, and whether they say the same. */
const counted = (outcome: CopyOutcome): unknown =>
  outcome.ok
    ? outcome.kinds.map(({ kind, source, target, isSame }) => [kind, source.count, target.count, isSame])
    : outcome;

const ALL_THERE = [
  ['groups', 3, 3, true],
  ['actions', 4, 4, true],
  ['people', 2, 2, true],
  ['reviews', 1, 1, true],
  ['conversations', 3, 3, true],
  ['outbox', 4, 4, true],
  ['disposals', 1, 1, true],
];

it('a copy has every kind of record of every tenant, and both sides are compared as equal', async () => {
  const [from, to] = [await openMemoryStore(), await openMemoryStore()];
  await fill(from);
  expect(counted(await copyRecords(from, to))).toEqual(ALL_THERE);
  expect(await contentOf(to, '')).toEqual(await contentOf(from, ''));
});

it('a copy gives each tenant its own store if tenants are kept apart, and joins them again', async () => {
  const [from, apart, back] = [await openMemoryStore(), await openTenantStores('t1', 't2'), await openMemoryStore()];
  await fill(from);
  expect(counted(await copyRecords(from, apart))).toEqual(ALL_THERE);
  const expected = await openTenantStores('t1', 't2');
  await fill(expected);
  for (const tenant of ['t1', 't2']) expect(await contentOf(apart, tenant)).toEqual(await contentOf(expected, tenant));
  expect(counted(await copyRecords(apart, back))).toEqual(ALL_THERE);
  expect(await contentOf(back, '')).toEqual(await contentOf(from, ''));
});

it('a copy lets the bot continue: nothing already sent falls due again, and numbers continue', async () => {
  const [from, to] = [await openMemoryStore(), await openMemoryStore()];
  await fill(from);
  const now = '2022-09-14T09:00:00.000Z';
  await planDue(MESSAGES, from, now);
  const before = await from.listOutbox();
  expect(before.length).toBeGreaterThan(SAMPLE.items.length);
  await copyRecords(from, to);
  await planDue(MESSAGES, to, now);
  expect(await to.listOutbox()).toHaveLength(before.length);
  expect((await to.findGroup('g1'))?.nextNumber).toBe(3);
});

it('a copy leaves out what the bot does not need: left conversations, outdated records and items about nobody', async () => {
  const [from, to] = [await openMemoryStore(), await openTenantStores('t1', 't2')];
  await fill(from);
  await from.saveConversation('left', null);
  await from.saveConversation('nobody’s', { id: 1 });
  const gone = { kind: 'summary', group: 'gone', meetingDay: '2022-09-15' } as const;
  await from.enqueue([
    sampleItem('about a group that is gone', { subject: gone }),
    sampleItem('outdated', { state: 'sent', dueAt: '2021-03-12T07:59:59.000Z' }),
    sampleItem('kept', { state: 'sent', dueAt: '2021-03-12T08:00:00.000Z' }),
  ]);
  for (const [id, at] of [
    ['g1/old', '2022-09-11T09:59:59.000Z'],
    ['g1/kept', '2022-09-11T10:00:00.000Z'],
  ] as const)
    await from.changeReview(id, () => ({ record: { ...REVIEW, id, at }, result: null }));
  const outcome = await copyRecords(from, to);
  expect(counted(outcome)).toEqual([
    ['groups', 3, 3, true],
    ['actions', 4, 4, true],
    ['people', 2, 2, true],
    ['reviews', 2, 2, true],
    ['conversations', 3, 3, true],
    ['outbox', 5, 5, true],
    ['disposals', 1, 1, true],
  ]);
  expect(outcome).toMatchObject({ skipped: 2 });
});

it('a copy leaves stores alone that already hold anything', async () => {
  const from = await openMemoryStore();
  await fill(from);
  const holding = [
    { ...emptyRecords, groups: [sampleGroup({ id: 'other' })] },
    { ...emptyRecords, people: [samplePerson({ id: 'other' })] },
    { ...emptyRecords, reviews: [REVIEW] },
    { ...emptyRecords, items: [['t1', sampleItem('other')] as const] },
    { ...emptyRecords, conversations: [['t1', { key: 'other', reference: null }] as const] },
  ];
  for (const records of holding) {
    const to = await openMemoryStore();
    await fill(to, records);
    const before = await contentOf(to, '');
    expect(await copyRecords(from, to)).toEqual({ ok: false, code: 'target-not-empty' });
    expect(await contentOf(to, '')).toEqual(before);
  }
});

it('a copy stops before a damaged record on either side, and names it', async () => {
  const from = await openMemoryStore();
  await fill(from);
  const damaged = { ...(await openTenantStores('t1')), damaged: () => Promise.resolve(['groups/g1.json']) };
  const to = await openMemoryStore();
  expect(await copyRecords(damaged, to)).toEqual({ ok: false, code: 'source-damaged', names: ['groups/g1.json'] });
  expect(await copyRecords(from, damaged)).toEqual({ ok: false, code: 'target-damaged', names: ['groups/g1.json'] });
});

it('a copy reads everything before it writes, if damage is noticed in reading', async () => {
  const [kept, to] = [await openMemoryStore(), await openMemoryStore()];
  await fill(kept);
  const noticed: string[] = [];
  const from = storesWith(kept, {
    findGroup: (id) => {
      if (id === 'g3') return kept.findGroup(id);
      noticed.push(`group ${id}`);
      return Promise.reject(new StoreError('unreadable', `group ${id} cannot be read`));
    },
  });
  from.damaged = () => Promise.resolve(noticed);
  expect(await copyRecords(from, to)).toEqual({
    ok: false,
    code: 'source-damaged',
    names: ['group g1', 'group g2'],
  });
  expect(await to.groupIds()).toEqual([]);
});

it('a copy notices a target that keeps something else than it got, and names the kind', async () => {
  const from = await openMemoryStore();
  await fill(from);
  const kept = await openMemoryStore();
  const altering = storesWith(kept, {
    findGroup: async (id) => {
      const group = await kept.findGroup(id);
      const [first, ...others] = group?.actions ?? [];
      if (group === null || first === undefined || id !== 'g3') return group;
      return { ...group, actions: [...others, first] };
    },
    listConversations: () => Promise.resolve([]),
  });
  expect(counted(await copyRecords(from, altering))).toEqual([
    ['groups', 3, 3, true],
    ['actions', 4, 4, false],
    ['people', 2, 2, true],
    ['reviews', 1, 1, true],
    ['conversations', 3, 0, false],
    ['outbox', 4, 4, true],
    ['disposals', 1, 1, true],
  ]);
});

it('a copy notices a source that changed while it ran', async () => {
  const [from, kept] = [await openMemoryStore(), await openMemoryStore()];
  await fill(from);
  const slow = storesWith(kept, {
    enqueue: async (items) => {
      await from.changePerson('lee', (lee) => ({ record: lee && { ...lee, name: 'Lee again' }, result: null }));
      return kept.enqueue(items);
    },
  });
  expect(counted(await copyRecords(from, slow))).toContainEqual(['people', 2, 2, false]);
});

it('a copy stops at what cannot be written, naming it, and at two people with one id if tenants are joined', async () => {
  const [from, to] = [await openTenantStores('t1', 't2'), await openMemoryStore()];
  await fill(from, { ...emptyRecords, people: [samplePerson(), samplePerson({ tenant: 't2' })] });
  await expect(copyRecords(from, to)).rejects.toMatchObject({
    name: 'StoreError',
    code: 'not-saved',
    message: 'The person lee of tenant t2 could not be copied: Another record has the same key.',
  });
});

const emptyRecords = { groups: [], people: [], reviews: [], items: [], conversations: [] };
