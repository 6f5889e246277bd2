import { expect, it } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { erasePerson } from '../../../src/features/privacy/erase-person.js';
import { findIdentity } from '../../../src/features/privacy/find-identity.js';
import { settled } from '../../delivery/planned.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';

const AT = '2022-09-15T10:00:00.000Z';
const CARYS = { id: 'carys', name: 'Carys' };

/** A change of somebody's, of an action that Lee led until then. */
const changed = (by: string, before: object) => ({
  by,
  at: AT,
  needs: 'mayEdit' as const,
  isUndo: false,
  actions: [{ reference: 'ISCG-1', history: { from: 0, to: 1 }, before }],
  settings: {},
  roles: [],
});

it('an erased person is left neither in what others can take back, nor in what was told or reminded', async () => {
  const store = await openMemoryStore();
  const lee = { kind: 'person', person: 'lee', name: 'Lee' } as const;
  const group = sampleGroup({
    actions: [
      sampleAction({
        history: [
          { at: AT, by: CARYS, change: 'leads', before: 'Lee', news: { given: ['mair'], lost: ['lee'], was: {} } },
          { at: AT, by: CARYS, change: 'reminded', to: ['lee', 'mair'] },
        ],
      }),
    ],
    lastChanges: [changed('carys', { leads: [lee] }), changed('lee', {}), changed('sion', { task: 'Publish it' })],
  });
  await store.changeGroup('g1', () => ({ record: group, result: null }));
  const leave = { from: '2022-09-12', until: '2022-09-16', standIn: 'lee' };
  const lastChange = {
    ...{ at: AT, activity: 'a1', isUndo: false, isMuted: false, language: 'en' as const, languageChosen: false },
    nudging: settled('mair', { leave }).nudging,
  };
  await store.changePerson('lee', () => ({
    record: settled('lee', {}, { conversation: 'chat-of-lee' }),
    result: null,
  }));
  await store.changePerson('mair', () => ({
    record: settled('mair', {}, { lastChange, conversation: 'chat-of-mair' }),
    result: null,
  }));
  const found = await findIdentity(store, 'lee', 'former-1');
  if (found === null) throw new Error('nobody');
  await erasePerson(store, {
    found,
    alias: 'former-1',
    by: 'operator',
    now: '2022-12-01T09:00:00.000Z',
    isForced: false,
  });
  const kept = await store.findGroup('g1', 'all');
  expect(JSON.stringify(kept)).not.toMatch(/"lee"|Lee\b/);
  expect(kept?.lastChanges.map(({ by }) => by)).toEqual(['sion']);
  expect(await store.findPerson('mair')).not.toHaveProperty('lastChange');
});
