import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import { copyRecords } from '../../src/records/copy-records.js';
import { contentOf, fill } from '../fixtures/full-stores.js';
import { madeRecords } from '../fixtures/made-records.js';
import { openTenantStores, storesWith } from '../fixtures/tenant-stores.js';

it('any groups are copied to stores of tenants and back unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(madeRecords, async (records) => {
      const [from, back] = [await openMemoryStore(), await openMemoryStore()];
      const apart = await openTenantStores('t1', 't2', 't3');
      await fill(from, records);
      for (const [source, target] of [
        [from, apart],
        [apart, back],
      ] as const) {
        const outcome = await copyRecords(source, target);
        expect(outcome.ok && outcome.kinds.every(({ isSame }) => isSame)).toBe(true);
      }
      const kept = await openMemoryStore();
      await copyRecords(from, kept);
      expect(await contentOf(back, '')).toEqual(await contentOf(kept, ''));
    }),
    { numRuns: 60 },
  );
});

it('any single changed word of an action is noticed', async () => {
  await fc.assert(
    fc.asyncProperty(madeRecords, fc.nat(), async (records, pick) => {
      const actions = records.groups.flatMap(({ id, actions: own }) => own.map((_, index) => ({ id, index })));
      const spot = actions[pick % Math.max(actions.length, 1)];
      fc.pre(spot !== undefined);
      const [from, kept] = [await openMemoryStore(), await openMemoryStore()];
      await fill(from, records);
      const altering = storesWith(kept, {
        changeGroup: (id, change) =>
          kept.changeGroup(id, (before) => {
            const { record, result } = change(before);
            if (record === null || id !== spot.id) return { record, result };
            const own = record.actions.map((action, at) =>
              at === spot.index ? { ...action, task: `${action.task}.` } : action,
            );
            return { record: { ...record, actions: own }, result };
          }),
      });
      const outcome = await copyRecords(from, altering);
      const differing = outcome.ok ? outcome.kinds.filter(({ isSame }) => !isSame) : [];
      expect(differing.map(({ kind }) => kind)).toEqual(['actions']);
    }),
    { numRuns: 40 },
  );
});
