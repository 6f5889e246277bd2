import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { createRecall } from '../../../src/adapters/recall/create-recall.js';
import { createTeamsEdge } from '../../../src/app/create-teams-edge.js';
import type { Receive } from '../../../src/adapters/teams/receive.js';
import { StoreError } from '../../../src/ports/store-error.js';
import { NO_METER } from '../../../src/ports/sending-meter.js';
import type { Store } from '../../../src/ports/store.js';
import type { Stores } from '../../../src/ports/stores.js';
import { buttonsOf } from '../../cards/walk-card.js';
import { FakeConnector } from '../../e2e/fake-connector.js';
import { NO_DOCUMENTS } from '../../fixtures/no-documents.js';

const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** A store whose disk can fill up. */
function fillable(store: Store): { readonly store: Store; isFull: boolean } {
  const disk = {
    isFull: false,
    store: new Proxy(store, {
      get(target, name, receiver) {
        const member: unknown = Reflect.get(target, name, receiver);
        if (typeof member !== 'function') return member;
        return (...values: readonly unknown[]): unknown => {
          const isWrite = /^(?:change|save|enqueue)/.test(String(name));
          if (isWrite && disk.isFull) return Promise.reject(new StoreError('not-saved', 'no space left on the disk'));
          return (member as (...all: readonly unknown[]) => unknown).apply(target, [...values]);
        };
      },
    }),
  };
  return disk;
}

describe('a turn that fails for outside reasons', () => {
  let connector: FakeConnector;
  let disk: { readonly store: Store; isFull: boolean };
  let receive: Receive;
  let count = 0;

  beforeEach(async () => {
    connector = await FakeConnector.start([]);
    disk = fillable(await openMemoryStore());
    ({ receive } = createTeamsEdge({
      credentials: { type: '', appId: '', password: '', tenant: '' },
      stores: { of: () => disk.store, all: () => Promise.resolve([disk.store]) } as unknown as Stores,
      limits: { ask: () => Promise.resolve({ ok: true }), pause: () => Promise.resolve() },
      meter: NO_METER,
      recallOf: () => createRecall(),
      claimSeconds: 120,
      documents: NO_DOCUMENTS,
      clock: { now: () => '2022-10-12T10:00:00.000Z' },
      log: SILENT,
      movableClock: null,
      isLocal: true,
      tenants: [],
      serviceHosts: [],
    }));
  });

  afterEach(() => connector.stop());

  async function say(text: string, locale: string, value?: object): Promise<string> {
    count += 1;
    const { status } = await receive('', {
      type: 'message',
      id: `failing-${count}`,
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { id: '29:claire', name: 'Claire Bennett' },
      recipient: { id: '28:bot', name: 'Matters Arising' },
      conversation: { id: 'chat', conversationType: 'personal', tenantId: 't' },
      locale,
      text,
      value,
    });
    expect(status).toBe(200);
    return JSON.stringify(connector.sent.at(-1)?.activity);
  }

  it('answers in the reader’s language that nothing was saved, and keeps nothing', async () => {
    await say('ACTION: Claire to write', 'en-GB');
    // Before she is in any group she is asked where it belongs; it is for her own list.
    const own = buttonsOf(connector.sent.at(-1)?.activity).find(({ verb }) => verb === 'choose-group');
    await say('', 'en-GB', own?.fallback.data);
    disk.isFull = true;
    expect(await say('ACTION: Claire to ring', 'en-GB')).toContain('could not be saved, so nothing was changed');
    expect(await say('CAM GWEITHREDU: Claire i ffonio', 'en-GB')).toContain('felly ni newidiwyd dim');
    disk.isFull = false;
    const listed = await say('actions', 'en-GB');
    expect(listed).toContain('CB-1');
    expect(listed).not.toContain('CB-2');
    expect(await say('ACTION: Claire to ring', 'en-GB')).toContain('CB-2');
  });

  it('has no command for moving time outside local mode', async () => {
    expect(await say('pretend 2022-11-29 09:00', 'en-GB')).toContain('You said: pretend 2022-11-29 09:00');
  });
});
