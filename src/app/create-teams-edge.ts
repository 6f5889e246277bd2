import type { Clock, MovableClock } from '../ports/clock.js';
import type { Documents } from '../ports/documents.js';
import type { Log } from '../ports/log.js';
import type { Store } from '../ports/store.js';
import type { PaperDesk } from '../ports/papers.js';
import type { Recall } from '../ports/recall.js';
import type { SendingMeter } from '../ports/sending-meter.js';
import type { SendingLimits } from '../ports/sending-limits.js';
import type { Stores } from '../ports/stores.js';
import { createPaperDesk } from './create-paper-desk.js';
import { createPlanner, type Planner } from '../delivery/planner.js';
import { createWorker, type Worker } from '../delivery/worker.js';
import { answerLanguage } from '../access/answer-language.js';
import { createMembersRefresh } from '../access/refresh-members.js';
import type { Services } from '../ports/services.js';
import { BotAdapter, type Credentials } from '../adapters/teams/bot-adapter.js';
import { createDirectory } from '../adapters/teams/create-directory.js';
import { createNotifier } from '../adapters/teams/create-notifier.js';
import type { Edge } from '../adapters/teams/edge.js';
import { createPutFile } from '../adapters/teams/put-file.js';
import { createFetchFile } from '../adapters/teams/fetch-file.js';
import type { Answered } from '../ports/bot.js';
import { createReceive, type Receive } from '../adapters/teams/receive.js';
import { TIME_LIMIT_MS } from '../adapters/teams/time-limit.js';
import { limitTime, withoutSdkRetries } from '../adapters/teams/connector-policies.js';
import { RequestDeduplicator } from '../adapters/teams/request-deduplicator.js';
import type { TurnContext } from 'botbuilder';

type Turn = (context: TurnContext) => Promise<void>;

interface EdgeOptions {
  readonly credentials: Credentials;
  readonly stores: Stores;
  readonly limits: SendingLimits;
  readonly meter: SendingMeter;
  /** What the bot last showed in a tenant's conversations. */
  readonly recallOf: (tenant: string) => Recall;
  readonly claimSeconds: number;
  readonly documents: Documents;
  /** Gives out papers; by default a desk without an address. */
  readonly papers?: PaperDesk;
  readonly clock: Clock;
  readonly log: Log;
  /** The clock again when it can be moved, in local mode; null otherwise. */
  readonly movableClock: MovableClock | null;
  readonly isLocal: boolean;
  /** Whether the process was asked to stop; then nothing new starts. */
  readonly isStopping?: () => boolean;
  readonly tenants: readonly string[];
  readonly serviceHosts: readonly string[];
  /** Gives up any request to another service after this many milliseconds. */
  readonly requestLimitMs?: number;
}

/** The part of the bot that talks to Teams. */
export interface TeamsEdge {
  /** Handles what Teams sends in. */
  readonly receive: Receive;
  /** Loads what the first turn needs, so that it does not wait. */
  readonly warmUp: () => Promise<void>;
  /** Plans the messages that the bot says first; `worker` sends them. */
  readonly planner: Planner;
  readonly worker: Worker;
  /** Reads the members of groups whose daily read is due, a few at a time; every tick calls it. */
  readonly refreshMembers: () => Promise<void>;
}

export function createTeamsEdge(options: EdgeOptions): TeamsEdge {
  const {
    credentials,
    stores,
    limits,
    meter,
    recallOf,
    claimSeconds,
    documents,
    clock,
    log,
    movableClock,
    isLocal,
    tenants,
    serviceHosts,
  } = options;
  const papers = options.papers ?? createPaperDesk();
  const limitMs = options.requestLimitMs ?? TIME_LIMIT_MS;
  const adapter = new BotAdapter(credentials, limitTime(limitMs), limitMs);
  const talker = new BotAdapter(credentials, withoutSdkRetries(limitMs));
  const { appId } = credentials;
  const servicesOf = keptBy((store: Store): Services => ({
    store,
    clock,
    documents,
    papers,
    recall: recallOf(store.tenant),
    compose: async (...asked) => (await import('./compose-item.js')).composeItem(...asked),
    limits,
    meter,
    claimSeconds,
    sendSoon: () => {
      worker.wake();
    },
    log,
    directory: createDirectory({ adapter, appId, store, limits, log }),
    notifier: createNotifier({
      adapter: talker,
      appId,
      store,
      limits,
      show: async (...said) => (await import('./show-reply.js')).showIn(...said),
    }),
  }));
  // Ticks and pretended time share these, so that one waits for the other.
  const all = (): Promise<readonly Store[]> => stores.all();
  const stopping = options.isStopping === undefined ? {} : { isStopping: options.isStopping };
  const worker = createWorker({ stores: all, servicesOf, clock, log, ...stopping });
  const planner = createPlanner(async () => (await import('./declared.js')).MESSAGES, all, servicesOf, worker);
  const replies = new RequestDeduplicator<Answered | null>();
  const sent = new RequestDeduplicator<unknown>();
  const remembered = new Set<string>();
  const fetchFile = createFetchFile({ isLocal, timeLimitMs: limitMs });
  const putFile = createPutFile({ isLocal, timeLimitMs: limitMs });
  const refreshMembers = createMembersRefresh(all, servicesOf);
  // Loaded on the first turn: most of the product, which would make each start twice as long.
  let turn: Promise<Turn> | null = null;
  const loadTurn = (): Promise<Turn> => (turn ??= makeTurn());
  async function makeTurn(): Promise<Turn> {
    const [{ createTurn }, { createBot }] = await Promise.all([
      import('../adapters/teams/handlers/create-turn.js'),
      import('./create-bot.js'),
    ]);
    const local = movableClock === null ? null : { clock: movableClock, planner };
    const edgeOf = keptBy((store: Store): Edge => ({
      services: servicesOf(store),
      bot: createBot(servicesOf(store), local),
      fetchFile,
      putFile,
      replies,
      sent,
      remembered,
      answerLanguage: (asked) => answerLanguage(store, asked),
    }));
    return createTurn((tenant) => edgeOf(stores.of(tenant)), log);
  }
  return {
    planner,
    worker,
    refreshMembers,
    receive: createReceive({
      adapter,
      turn: async (context) => (await loadTurn())(context),
      log,
      isLocal,
      tenants,
      serviceHosts,
    }),
    warmUp: async () => {
      await loadTurn();
    },
  };
}

/** Makes something for each store, once. */
function keptBy<Made>(make: (store: Store) => Made): (store: Store) => Made {
  const made = new WeakMap<Store, Made>();
  return (store) => {
    const known = made.get(store) ?? make(store);
    made.set(store, known);
    return known;
  };
}
