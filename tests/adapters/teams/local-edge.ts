import { NO_DOCUMENTS } from '../../fixtures/no-documents.js';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { createRecall } from '../../../src/adapters/recall/create-recall.js';
import { createTeamsEdge } from '../../../src/app/create-teams-edge.js';
import type { Received } from '../../../src/adapters/teams/receive.js';
import { NO_METER } from '../../../src/ports/sending-meter.js';
import type { Stores } from '../../../src/ports/stores.js';
import type { FakeConnector } from '../../e2e/fake-connector.js';

type Options = Parameters<typeof createTeamsEdge>[0];

/** The edge in local mode over a store in memory, with a connector on loopback. */
export interface LocalEdge {
  readonly stores: Stores;
  /** What the log says, in order. */
  readonly logged: string[];
  /** Delivers an activity of this type from Claire's 1:1 chat, with these parts. */
  deliver(parts: Readonly<Record<string, unknown>>, authorization?: string): Promise<Received>;
}

export async function localEdge(connector: FakeConnector, changes: Partial<Options> = {}): Promise<LocalEdge> {
  const stores = changes.stores ?? (await openMemoryStore());
  const logged: string[] = [];
  const recall = createRecall();
  const note = (_fields: object, message: string): void => void logged.push(message);
  const { receive } = createTeamsEdge({
    credentials: { type: '', appId: '', password: '', tenant: '' },
    stores,
    limits: { ask: () => Promise.resolve({ ok: true }), pause: () => Promise.resolve() },
    meter: NO_METER,
    recallOf: () => recall,
    claimSeconds: 120,
    documents: NO_DOCUMENTS,
    clock: { now: () => '2022-10-12T10:00:00.000Z' },
    log: { debug: note, info: note, warn: note, error: note },
    movableClock: null,
    isLocal: true,
    tenants: [],
    serviceHosts: [],
    requestLimitMs: 400,
    ...changes,
  });
  return {
    stores,
    logged,
    deliver: (parts, authorization = '') =>
      receive(authorization, {
        type: 'message',
        id: 'activity-1',
        channelId: 'msteams',
        serviceUrl: connector.url,
        from: { id: '29:claire', name: 'Claire Bennett' },
        recipient: { id: '28:bot', name: 'Matters Arising' },
        conversation: { id: 'chat', conversationType: 'personal', tenantId: 't' },
        text: '',
        ...parts,
      }),
  };
}
