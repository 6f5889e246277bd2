import { beforeEach, describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import type { Store } from '../../../src/ports/store.js';
import type { Asker } from '../../../src/ports/asker.js';
import { recordActions } from '../../../src/features/logging/handle.js';
import type { Services } from '../../../src/ports/services.js';

let store: Store;
let services: Services;

beforeEach(async () => {
  store = await openMemoryStore();
  services = { store, directory: { listMembers: () => Promise.resolve([]) } } as unknown as Services;
});

const asker = (activity: string): Asker => ({
  person: { id: 'lee', name: 'Lee', aadObjectId: null },
  tenant: 't1',
  conversation: { key: 'g1', group: 'g1', isPersonal: false, name: 'Board' },
  language: 'en',
  zone: null,
  activity,
  now: '2022-10-12T10:00:00.000Z',
  mentions: [],
});

const referencesOf = async (activity: string, task = activity): Promise<readonly string[]> => {
  const answer = await recordActions(services, asker(activity), `ACTION: Lee to do ${task} by 30 November`);
  return answer.kind === 'logged' ? answer.actions.map((action) => action.reference) : [answer.kind];
};

describe('a message that is delivered again', () => {
  it('logs nothing and gets the same answer, however many others have been logged since', async () => {
    expect(await referencesOf('first')).toEqual(['ACT-1']);
    for (let count = 2; count <= 40; count += 1) expect(await referencesOf(`other ${count}`)).toEqual([`ACT-${count}`]);
    expect(await referencesOf('first')).toEqual(['ACT-1']);
    expect((await store.findGroup('g1'))?.actions).toHaveLength(40);
  });

  it('differs from another one only by its identifier, so that two without one are two messages', async () => {
    expect(await referencesOf('', 'this')).toEqual(['ACT-1']);
    expect(await referencesOf('', 'the other')).toEqual(['ACT-2']);
  });
});
