import { expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import { createLookNow } from '../../src/use-cases/look-now.js';
import { person, sampleAction, sampleGroup } from '../core/sample-group.js';

const NOW = '2022-09-14T09:00:00.000Z';
const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

it('ends after the message that is on its way once it is asked to stop, and leaves the rest waiting', async () => {
  const store = await openMemoryStore();
  // Due tomorrow, so that each of the two leads has a digest to come.
  const group = sampleGroup({ actions: [sampleAction({ leads: [person('lee'), person('mair')] })] });
  await store.changeGroup('g1', () => ({ record: group, result: null }));
  let isStopping = false;
  const sent: string[] = [];
  const services = {
    store,
    clock: { now: () => NOW },
    directory: { listMembers: () => Promise.resolve([]) },
    notifier: {
      postToConversation: () => Promise.resolve({ outcome: 'sent' as const }),
      sendToPerson: (id: string) => {
        sent.push(id);
        isStopping = true;
        return Promise.resolve({ outcome: 'sent' as const });
      },
    },
    limits: { ask: () => Promise.resolve({ ok: true as const }) },
    claimSeconds: 120,
    documents: { read: () => Promise.resolve({ ok: false as const, code: 'document-broken' as const }) },
    log: quiet,
  };
  const lookNow = createLookNow(
    () => store.all(),
    () => services,
    () => isStopping,
  );
  expect(await lookNow()).toEqual({ nudges: 1, summaries: 0 });
  expect(sent).toHaveLength(1);
  expect((await store.listOutbox()).map(({ state }) => state).sort()).toEqual(['sent', 'waiting']);
});
