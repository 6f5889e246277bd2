import { expect, it } from 'vitest';
import { sampleGroup } from '../fixtures/sample-group.js';
import type { CurrentStore } from './store-contract.js';
import { logAction, logging, samplePerson, tasksOf } from './store-samples.js';

/** How groups and people are found and changed. */
export function describeChanges(store: CurrentStore): void {
  it('has no group and no person at first', async () => {
    expect(await store().findGroup('g1')).toBeNull();
    expect(await store().listGroups()).toEqual([]);
    expect(await store().findPerson('lee')).toBeNull();
    expect(await store().listPeople()).toEqual([]);
  });

  it('gives null to a change of a group that does not exist, and keeps what the change makes', async () => {
    const given = await store().changeGroup('g1', (group) => ({ record: sampleGroup({ id: 'g1' }), result: group }));
    expect(given).toBeNull();
    expect(await store().findGroup('g1')).toEqual(sampleGroup({ id: 'g1' }));
    expect(await store().listGroups()).toEqual([sampleGroup({ id: 'g1' })]);
  });

  it('returns the result of the change', async () => {
    expect(await logAction(store(), 'g1', 'first')).toBe('ISCG-1');
    expect(await logAction(store(), 'g1', 'second')).toBe('ISCG-2');
  });

  it('keeps groups apart', async () => {
    await logAction(store(), 'g1', 'one');
    await logAction(store(), 'g2', 'two');
    expect(await tasksOf(store(), 'g1')).toEqual(['one']);
    expect(await tasksOf(store(), 'g2')).toEqual(['two']);
    const ids = (await store().listGroups()).map((group) => group.id);
    expect([...ids].sort()).toEqual(['g1', 'g2']);
  });

  it('removes a group if a change returns null for it', async () => {
    await logAction(store(), 'g1', 'first');
    await store().changeGroup('g1', () => ({ record: null, result: null }));
    expect(await store().findGroup('g1')).toBeNull();
    expect(await store().listGroups()).toEqual([]);
  });

  it('runs concurrent changes of a group one after another, each seeing those before', async () => {
    const numbers = Array.from({ length: 200 }, (_, index) => index + 1);
    const references = await Promise.all(numbers.map((number) => logAction(store(), 'g1', `task ${number}`)));
    expect(references).toEqual(numbers.map((number) => `ISCG-${number}`));
    expect(await tasksOf(store(), 'g1')).toEqual(numbers.map((number) => `task ${number}`));
  });

  it('runs concurrent changes of many groups without mixing them up', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `g${index % 7}`);
    await Promise.all(ids.map((id, index) => logAction(store(), id, `task ${index}`)));
    for (const id of new Set(ids)) {
      const expected = ids.flatMap((each, index) => (each === id ? [`task ${index}`] : []));
      expect(await tasksOf(store(), id)).toEqual(expected);
    }
  });

  it('shows a change to readers once it has resolved, and to a later change before that', async () => {
    const first = logAction(store(), 'g1', 'first');
    const seen = store().changeGroup('g1', (group) => ({ record: group, result: group?.actions.length ?? 0 }));
    expect(await seen).toBe(1);
    await first;
    expect(await tasksOf(store(), 'g1')).toEqual(['first']);
  });

  it('leaves a record as it was if its change throws, and passes the error on', async () => {
    await logAction(store(), 'g1', 'first');
    const before = await store().findGroup('g1');
    const failing = store().changeGroup('g1', () => {
      throw new RangeError('no');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(await store().findGroup('g1')).toEqual(before);
  });

  it('lets other changes through if one among them throws', async () => {
    const outcomes = await Promise.allSettled([
      logAction(store(), 'g1', 'first'),
      store().changeGroup('g1', () => {
        throw new RangeError('no');
      }),
      logAction(store(), 'g1', 'second'),
      store().changeGroup('g2', () => {
        throw new RangeError('no');
      }),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
    expect(await tasksOf(store(), 'g1')).toEqual(['first', 'second']);
    expect(await store().findGroup('g2')).toBeNull();
  });

  it('runs each change once', async () => {
    let runs = 0;
    await store().changeGroup('g1', (group) => {
      runs += 1;
      return logging('g1', 'first')(group);
    });
    expect(runs).toBe(1);
  });

  it('gives the same record again after a change that returned it', async () => {
    await logAction(store(), 'g1', 'first');
    const before = await store().findGroup('g1');
    expect(await store().changeGroup('g1', (group) => ({ record: group, result: 'nothing' }))).toBe('nothing');
    expect(await store().findGroup('g1')).toBe(before);
  });

  it('refuses a change that gives a group another identifier', async () => {
    await expect(
      store().changeGroup('g1', () => ({ record: sampleGroup({ id: 'g2' }), result: null })),
    ).rejects.toThrow();
    expect(await store().listGroups()).toEqual([]);
  });

  it('keeps people, and changes them one after another', async () => {
    const lee = samplePerson();
    await store().changePerson('lee', () => ({ record: lee, result: null }));
    const changes = [
      store().changePerson('lee', (person) => ({ record: person && { ...person, language: 'cy' }, result: null })),
      store().changePerson('lee', (person) => ({ record: person && { ...person, isMuted: true }, result: null })),
      store().changePerson('mair', () => ({ record: samplePerson({ id: 'mair' }), result: null })),
    ];
    await Promise.all(changes);
    expect(await store().findPerson('lee')).toEqual({ ...lee, language: 'cy', isMuted: true });
    const ids = (await store().listPeople()).map((person) => person.id);
    expect([...ids].sort()).toEqual(['lee', 'mair']);
  });

  it('no longer has an action that a change removed, wherever it was, and keeps the order of the others', async () => {
    const tasks = ['first', 'second', 'third', 'fourth'];
    for (const task of tasks) await logAction(store(), 'g1', task);
    const isKept = (task: string): boolean => task !== 'first' && task !== 'third';
    await store().changeGroup(
      'g1',
      (group) => ({
        record: group === null ? null : { ...group, actions: group.actions.filter(({ task }) => isKept(task)) },
        result: null,
      }),
      'all',
    );
    expect(await tasksOf(store(), 'g1')).toEqual(['second', 'fourth']);
    expect(await logAction(store(), 'g1', 'fifth')).toBe('ISCG-5');
    const found = await store().findGroup('g1', 'all');
    expect(found?.actions.map(({ reference }) => reference)).toEqual(['ISCG-2', 'ISCG-4', 'ISCG-5']);
  });
}
