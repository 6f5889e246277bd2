import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Store } from '../../../src/ports/store.js';
import { logAction, logging, sampleItem, samplePerson, tasksOf, TENANT } from '../../contracts/store-samples.js';
import { onDatabase } from './database.js';

const database = onDatabase();
const NOW = '2022-09-13T09:00:00.000Z';

const oneOf = (stores: readonly Store[], at: number): Store => {
  const store = stores[at];
  if (store === undefined) throw new Error(`there is no instance ${at}`);
  return store;
};

async function instances(count: number): Promise<readonly Store[]> {
  const opened = await Promise.all(Array.from({ length: count }, () => database.instance()));
  return opened.map((stores) => stores.of(TENANT));
}

it('three instances that log in one group at once number the actions without gaps or repeats', async () => {
  const stores = await instances(3);
  const logged = await Promise.all(
    Array.from({ length: 90 }, (_, at) => logAction(oneOf(stores, at % 3), 'g1', `task ${at}`)),
  );
  const numbers = logged.map((reference) => Number(reference.slice('ISCG-'.length))).sort((one, other) => one - other);
  expect(numbers).toEqual(Array.from({ length: 90 }, (_, at) => at + 1));
  for (const store of stores) expect(await tasksOf(store, 'g1')).toHaveLength(90);
});

it('a change by one instance is visible to all others at once', async () => {
  const [one, other] = (await instances(2)) as [Store, Store];
  await logAction(one, 'g1', 'first');
  expect(await tasksOf(other, 'g1')).toEqual(['first']);
  await logAction(other, 'g1', 'second');
  expect(await tasksOf(one, 'g1')).toEqual(['first', 'second']);
  await one.changeGroup('g1', (group) => ({ record: group && { ...group, name: 'Board' }, result: null }));
  expect((await other.findGroup('g1'))?.name).toBe('Board');
  expect((await other.findGroup('g1'))?.actions).toHaveLength(2);
});

it('an instance answers from the current state, not from what it last saw, even without a change of its own', async () => {
  const [one, other] = (await instances(2)) as [Store, Store];
  await logAction(one, 'g1', 'first');
  await tasksOf(other, 'g1');
  await logAction(one, 'g1', 'second');
  const count = await other.changeGroup('g1', (group) => ({ record: group, result: group?.actions.length }));
  expect(count).toBe(2);
});

it('one of two instances makes a group, and the other adds to it', async () => {
  const [one, other] = (await instances(2)) as [Store, Store];
  const logged = await Promise.all([logAction(one, 'g1', 'first'), logAction(other, 'g1', 'second')]);
  expect([...logged].sort()).toEqual(['ISCG-1', 'ISCG-2']);
});

it('one of two groups that two instances make at once gets the prefix', async () => {
  const [one, other] = (await instances(2)) as [Store, Store];
  const make = (store: Store, id: string): Promise<string> =>
    store.changeGroup(id, (group) => {
      const { record, result } = logging(id, 'first')(group);
      return { record: { ...record, prefix: 'EAG' }, result };
    });
  const made = await Promise.allSettled([make(one, 'g1'), make(other, 'g2')]);
  expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(made.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'prefix-taken' } });
});

it('both of two simultaneous changes to a person are kept', async () => {
  const [one, other] = (await instances(2)) as [Store, Store];
  await one.changePerson('lee', () => ({ record: samplePerson(), result: null }));
  await Promise.all([
    one.changePerson('lee', (person) => ({ record: person && { ...person, isMuted: true }, result: null })),
    other.changePerson('lee', (person) => ({ record: person && { ...person, language: 'cy' }, result: null })),
  ]);
  expect(await one.findPerson('lee')).toMatchObject({ isMuted: true, language: 'cy' });
});

it('an item is put once and given to one sender, whichever instances ask', async () => {
  const stores = await instances(3);
  const put = await Promise.all(stores.map((store) => store.enqueue([sampleItem('a')])));
  expect(put.flat()).toHaveLength(1);
  const claims = await Promise.all(stores.map((store) => store.claimWaiting({ now: NOW, limit: 5, seconds: 60 })));
  expect(claims.flat()).toHaveLength(1);
});

it('instances claim at the same time without waiting for each other', async () => {
  const [one] = (await instances(1)) as [Store];
  await one.enqueue(['a', 'b', 'c', 'd'].map((key) => sampleItem(key)));
  await database.rows('BEGIN');
  await database.rows("SELECT key FROM outbox WHERE key IN ('a', 'b') FOR UPDATE");
  const claimed = await one.claimWaiting({ now: NOW, limit: 2, seconds: 60 });
  await database.rows('ROLLBACK');
  expect(claimed.map(({ key }) => key)).toEqual(['c', 'd']);
});

it('only one of several instances plans at a time, and the next one after it, even if it died', async () => {
  const [one, other] = await Promise.all([database.instance(), database.instance()]);
  const planned: string[] = [];
  let end: () => void = () => undefined;
  const planning = one.planAlone(async () => {
    planned.push('one');
    await new Promise<void>((resolve) => (end = resolve));
  });
  await expect.poll(() => planned).toEqual(['one']);
  await other.planAlone(() => Promise.resolve(void planned.push('other, at the same time')));
  expect(planned).toEqual(['one']);
  end();
  await planning;
  await other.planAlone(() => Promise.resolve(void planned.push('other')));
  const dying = one.planAlone(() => new Promise((resolve) => (end = resolve)));
  await expect
    .poll(() => database.rows("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted"))
    .toHaveLength(1);
  await database.breakConnections();
  await other.planAlone(() => Promise.resolve(void planned.push('other again')));
  expect(planned).toEqual(['one', 'other', 'other again']);
  end();
  await dying;
  await one.planAlone(() => Promise.resolve(void planned.push('one again')));
  await expect(one.planAlone(() => Promise.reject(new RangeError('no')))).rejects.toThrow(RangeError);
  await other.planAlone(() => Promise.resolve(void planned.push('and on')));
  expect(planned.slice(3)).toEqual(['one again', 'and on']);
});

it('the history of an action and the action itself always come from the same change', async () => {
  const [one, other] = (await instances(2)) as [Store, Store];
  await logAction(one, 'g1', 'first');
  const entry = { at: '2022-09-01T10:00:00.000Z', by: { id: 'owen', name: 'Owen' }, change: 'done' as const };
  const close = (store: Store, reason: string): Promise<null> =>
    store.changeGroup('g1', (group) => ({
      record: group && {
        ...group,
        actions: group.actions.map((action) => ({
          ...action,
          status: 'done' as const,
          history: [...action.history, { ...entry, reason }],
        })),
      },
      result: null,
    }));
  await Promise.all(Array.from({ length: 10 }, (_, at) => close(at % 2 === 0 ? one : other, `${at}`)));
  const [action] = (await one.findGroup('g1'))?.actions ?? [];
  expect(action?.status).toBe('done');
  expect(action?.history.map(({ reason }) => Number(reason)).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const [counted] = await database.rows('SELECT count(*)::int AS entries FROM history');
  expect(counted).toEqual({ entries: 10 });
});

it('any sequence of changes by any instances has one result', { timeout: 60_000 }, async () => {
  const stores = await instances(2);
  const step = fc.record({
    by: fc.nat({ max: 1 }),
    group: fc.constantFrom('g1', 'g2'),
    does: fc.constantFrom('log', 'rename', 'close last', 'shorten', 'remove'),
    task: fc.string({ unit: 'binary', maxLength: 12 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      for (const id of ['g1', 'g2']) await stores[0]?.changeGroup(id, () => ({ record: null, result: null }));
      const model = new Map<string, string[] | null>();
      for (const { by, group: id, does, task } of steps) {
        const store = oneOf(stores, by);
        const tasks = model.get(id) ?? null;
        if (does === 'log') {
          await store.changeGroup(id, (group) => ({ record: logging(id, task)(group).record, result: null }));
          model.set(id, [...(tasks ?? []), task]);
        } else if (does === 'remove') {
          await store.changeGroup(id, () => ({ record: null, result: null }));
          model.set(id, null);
        } else {
          await store.changeGroup(id, (group) => {
            if (group === null) return { record: null, result: null };
            const last = group.actions.length - 1;
            const actions =
              does === 'shorten'
                ? group.actions.slice(0, -1)
                : group.actions.map((action, at) =>
                    does === 'close last' && at === last ? { ...action, task } : action,
                  );
            return { record: { ...group, name: task, actions }, result: null };
          });
          if (tasks !== null && does === 'shorten') model.set(id, tasks.slice(0, -1));
          if (tasks !== null && tasks.length > 0 && does === 'close last') model.set(id, [...tasks.slice(0, -1), task]);
        }
        for (const looking of stores) expect(await tasksOf(looking, id)).toEqual(model.get(id) ?? null);
      }
    }),
    { numRuns: 25 },
  );
});
