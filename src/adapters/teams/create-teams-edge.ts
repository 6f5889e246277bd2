import type { Clock, MovableClock } from '../../ports/clock.js';
import type { Documents } from '../../ports/documents.js';
import type { Log } from '../../ports/log.js';
import type { Store } from '../../ports/store.js';
import { createLookNow, type LookNow } from '../../use-cases/look-now.js';
import type { Services } from '../../use-cases/services.js';
import { BotAdapter, type Credentials } from './bot-adapter.js';
import { createDirectory } from './create-directory.js';
import { createNotifier } from './create-notifier.js';
import { createTurn } from './create-turn.js';
import type { Edge } from './edge.js';
import { createFetchFile } from './fetch-file.js';
import { languageOf } from './make-asker.js';
import { Once } from './once.js';
import { createReceive, type Receive } from './receive.js';

interface EdgeOptions {
  readonly credentials: Credentials;
  readonly store: Store;
  readonly documents: Documents;
  readonly clock: Clock;
  readonly log: Log;
  /** The clock again when it can be moved, in local mode; null otherwise. */
  readonly movableClock: MovableClock | null;
  readonly isLocal: boolean;
  readonly tenants: readonly string[];
  readonly serviceHosts: readonly string[];
}

/** Everything that speaks with Teams: the inbound door, and the look that every tick takes. */
export function createTeamsEdge(options: EdgeOptions): { readonly receive: Receive; readonly lookNow: LookNow } {
  const { credentials, store, documents, clock, log, movableClock, isLocal, tenants, serviceHosts } = options;
  const adapter = new BotAdapter(credentials);
  const { appId } = credentials;
  const services: Services = {
    store,
    clock,
    documents,
    log,
    directory: createDirectory({ adapter, appId, store, log }),
    notifier: createNotifier({ adapter, appId, store }),
  };
  // One look for ticks and for pretended time alike, so that they wait for each other.
  const lookNow = createLookNow(services);
  const edge: Edge = {
    services,
    local: movableClock === null ? null : { clock: movableClock, lookNow },
    fetchFile: createFetchFile({ isLocal }),
    once: new Once(),
    remembered: new Set(),
    languageFor: async (person, locale) => {
      const known = await store.findPerson(person);
      return known?.languageChosen === true ? known.language : languageOf(locale);
    },
  };
  const turn = createTurn(edge, log);
  return { lookNow, receive: createReceive({ adapter, turn, log, isLocal, tenants, serviceHosts }) };
}
