import { expect, it } from 'vitest';
import type { Store } from '../../src/ports/store.js';
import type { StoreOnTrial } from './store-contract.js';
import { logAction, sampleItem, samplePerson, TENANT, tasksOf } from './store-samples.js';

/** What closing does, and what outlasts it where the medium does. */
export function describeReopening(trial: () => StoreOnTrial): void {
  it('finishes running work before it closes, and may be closed twice', async () => {
    const { stores } = trial();
    const store = stores.of(TENANT);
    const logged = [logAction(store, 'g1', 'first'), logAction(store, 'g2', 'second')];
    await stores.close();
    expect(await Promise.all(logged)).toEqual(['ISCG-1', 'G2-1']);
    await stores.close();
  });

  it('refuses changes once it is closed', async () => {
    const { stores } = trial();
    const store = stores.of(TENANT);
    await stores.close();
    await expect(logAction(store, 'g1', 'late')).rejects.toMatchObject({ name: 'StoreError', code: 'unusable' });
  });

  it('has everything again after closing and opening', async ({ onTestFinished }) => {
    const { stores, reopen } = trial();
    await fill(stores.of(TENANT));
    if (reopen === null) return;
    const reopened = await reopen();
    onTestFinished(() => reopened.close());
    const again = reopened.of(TENANT);
    expect(await tasksOf(again, 'g1')).toEqual(['first', 'second']);
    expect(await tasksOf(again, 'g2')).toEqual(['Cwblhau’r adroddiad 📋 "heddiw"\nline']);
    expect(await again.findGroup('g3')).toBeNull();
    expect(await again.listGroups()).toHaveLength(2);
    expect(await again.listPeople()).toEqual([samplePerson({ name: 'Siân' })]);
    expect(await again.listOutbox()).toEqual([sampleItem('a', { state: 'sent' }), sampleItem('b')]);
    expect(await again.enqueue([sampleItem('a')])).toEqual([]);
    expect(await again.findConversation('c1')).toEqual({ id: 1 });
    expect(await reopened.damaged()).toEqual([]);
    expect(await logAction(again, 'g1', 'third')).toBe('ISCG-3');
  });
}

async function fill(store: Store): Promise<void> {
  await logAction(store, 'g1', 'first');
  await logAction(store, 'g1', 'second');
  await logAction(store, 'g2', 'Cwblhau’r adroddiad 📋 "heddiw"\nline');
  await logAction(store, 'g3', 'gone');
  await store.changeGroup('g3', () => ({ record: null, result: null }));
  await store.changePerson('lee', () => ({ record: samplePerson({ name: 'Siân' }), result: null }));
  await store.enqueue([sampleItem('a'), sampleItem('b')]);
  await store.changeOutbox('a', (item) => ({ ...item, state: 'sent' }));
  await store.saveConversation('c1', { id: 1 });
}
