import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPretendClock } from './adapters/clock/pretend-clock.js';
import { systemClock } from './adapters/clock/system-clock.js';
import { createDocuments } from './adapters/documents/create-documents.js';
import { createScheduler } from './adapters/node-cron/create-scheduler.js';
import { meterWhenNeeded } from './adapters/prom-client/meter-when-needed.js';
import { playgroundSettings, startPlayground } from './adapters/playground/start-playground.js';
import { createHealth } from './adapters/web/create-health.js';
import { startServer } from './adapters/web/start-server.js';
import { createCalendarRoute } from './app/create-calendar-route.js';
import { createPaperDesk } from './app/create-paper-desk.js';
import { createPaperRoute } from './app/create-paper-route.js';
import { createTeamsEdge, type TeamsEdge } from './app/create-teams-edge.js';
import type { Parts } from './app/parts.js';
import { readHouseStyle } from './app/read-house-style.js';
import { type Config, environmentWith } from './config.js';
import { countOutbox } from './delivery/count-outbox.js';
import { createRetention } from './features/privacy/apply-retention.js';
import { toInstant } from './model/calendar/zones.js';
import { DEFAULT_ZONE } from './model/new-group.js';
import type { Clock } from './ports/clock.js';
import type { Documents } from './ports/documents.js';
import type { Log } from './ports/log.js';
import type { Scheduler } from './ports/scheduler.js';
import type { Stoppable } from './stop-in-time.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** When it plans; more often where several instances live in a pretended time, of which none moves the others' clocks. */
const EVERY_MINUTE = '* * * * *';
const EVERY_FIVE_SECONDS = '*/5 * * * * *';

/** A server that is ready. */
interface Serving {
  readonly port: number;
  /** Where Teams' messages go. */
  readonly endpoint: string;
  readonly clock: Clock;
  /** The Playground's address once it is up: null if it does not come up, or is not wanted. */
  readonly playground: Promise<string | null>;
  /** Loads what the first turn needs, so that it does not wait. */
  readonly warmUp: () => Promise<void>;
  /** What has to be stopped, in stages. */
  readonly stages: readonly (readonly Stoppable[])[];
}

/** Loads the parts of the one kind alone, since what the other needs would lengthen each start. */
async function openParts(config: Config, log: Log): Promise<Parts> {
  if (config.database === null) {
    const { openEmbedded } = await import('./app/embedded.js');
    return openEmbedded(config.dataFolder, log);
  }
  const { openClustered } = await import('./app/clustered.js');
  return openClustered(config.database, log);
}

/** Plans at every tick, unless another instance does, and has the worker send what waits. */
function startTicks(
  config: Config,
  parts: Parts,
  { planner, worker, refreshMembers }: TeamsEdge,
  clock: Clock,
  log: Log,
): Scheduler {
  const applyRetention = createRetention({ stores: parts.stores, clock, log });
  const scheduler = createScheduler({
    expression: config.pretendNow !== null && config.database !== null ? EVERY_FIVE_SECONDS : EVERY_MINUTE,
    isHasty: true,
    onError: (error) => {
      log.error({ err: error }, 'a tick failed');
    },
  });
  scheduler.start(async () => {
    try {
      await parts.planAlone(() => planner.plan());
    } finally {
      // What waits from earlier goes out, and what is to be put away is, whether or not it could be planned.
      worker.wake();
      // It waits for Teams, which no tick does.
      void refreshMembers();
      await parts.tidy(clock.now());
      await applyRetention();
    }
  });
  return scheduler;
}

/** What links are signed with: the setting, else what the bot's own secret gives, which every instance has. */
const secretFor = ({ linkSecret, registration }: Config): { readonly secret?: string } => {
  const secret = linkSecret ?? registration?.password ?? '';
  return secret === '' ? {} : { secret };
};

/** Starts everything, and resolves once the server takes requests. */
export async function serve(
  config: Config,
  log: Log,
  isStopping: () => boolean,
  documents: Documents = createDocuments(),
): Promise<Serving> {
  const pretendClock = config.isLocal
    ? createPretendClock(config.pretendNow === null ? systemClock.now() : toInstant(config.pretendNow, DEFAULT_ZONE))
    : null;
  const clock = pretendClock ?? systemClock;
  const parts = await openParts(config, log);
  const { stores } = parts;
  const meter = meterWhenNeeded(() => countOutbox(stores));
  const mode = config.isLocal ? 'local' : 'teams';
  const papers = createPaperDesk({
    style: readHouseStyle(config.houseStyle),
    publicUrl: config.publicUrl ?? (config.isLocal ? `http://localhost:${config.port}` : null),
    ...secretFor(config),
  });
  const edge = createTeamsEdge({
    credentials: config.registration ?? { type: '', appId: '', password: '', tenant: '' },
    stores,
    limits: parts.limits,
    recallOf: (tenant) => parts.recallOf(tenant),
    meter,
    claimSeconds: parts.claimSeconds,
    documents,
    papers,
    clock,
    log,
    movableClock: pretendClock,
    isLocal: config.isLocal,
    isStopping,
    tenants: config.tenants,
    serviceHosts: config.serviceHosts,
  });
  const health = createHealth({ stores, clock, log, mode, isStopping });
  const { port, host } = config;
  const server = await startServer(
    {
      messages: edge.receive,
      paper: createPaperRoute({ stores, papers, clock, log }),
      calendar: createCalendarRoute({
        stores,
        clock,
        log,
        isServed: (tenant) => config.tenants.length === 0 || config.tenants.includes(tenant),
      }),
      ...health,
      metrics: config.metrics ? meter : null,
    },
    { port, host, log, isLocal: config.isLocal },
  );
  const scheduler = startTicks(config, parts, edge, clock, log);
  const endpoint = `http://${host === '0.0.0.0' ? 'localhost' : host}:${server.port}/api/messages`;
  const playground = config.playground
    ? startPlayground({
        endpoint,
        folder: ROOT,
        preload: new URL('app/loopback-only.js', import.meta.url).href,
        environment: environmentWith(playgroundSettings(resolve(config.dataFolder, 'playground.log'))),
      })
    : null;
  return {
    port: server.port,
    endpoint,
    clock,
    playground: playground?.address ?? Promise.resolve(null),
    warmUp: edge.warmUp,
    stages: [
      [
        { what: () => 'the Playground', stop: () => Promise.resolve(playground?.stop()) },
        { what: () => `requests: ${server.requests()}`, stop: () => server.close() },
        { what: () => 'planning', stop: () => scheduler.stop() },
        { what: () => 'sending', stop: () => edge.worker.stop() },
      ],
      [{ what: () => 'the store', stop: () => stores.close() }],
    ],
  };
}
