import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createPretendClock } from './adapters/clock/pretend-clock.js';
import { systemClock } from './adapters/clock/system-clock.js';
import { createDocuments } from './adapters/documents/create-documents.js';
import { createScheduler } from './adapters/node-cron/create-scheduler.js';
import { createLog } from './adapters/pino/create-log.js';
import { meterWhenNeeded } from './adapters/prom-client/meter-when-needed.js';
import { playgroundSettings, startPlayground } from './adapters/playground/start-playground.js';
import { createCalendarRoute } from './app/create-calendar-route.js';
import { createPaperDesk } from './app/create-paper-desk.js';
import { createPaperRoute } from './app/create-paper-route.js';
import { readHouseStyle } from './app/read-house-style.js';
import { createTeamsEdge, type TeamsEdge } from './app/create-teams-edge.js';
import { quietConsole } from './adapters/teams/quiet-console.js';
import { createHealth } from './adapters/web/create-health.js';
import { startServer } from './adapters/web/start-server.js';
import { type Config, ConfigError, environmentWith, readConfig } from './config.js';
import { toInstant } from './model/calendar/zones.js';
import { DEFAULT_ZONE } from './model/new-group.js';
import type { Parts } from './app/parts.js';
import type { Clock } from './ports/clock.js';
import type { Log } from './ports/log.js';
import type { Scheduler } from './ports/scheduler.js';
import { StoreError } from './ports/store-error.js';
import { stopInTime, type Stoppable } from './stop-in-time.js';
import { createRetention } from './features/privacy/apply-retention.js';
import { countOutbox } from './delivery/count-outbox.js';

// By itself the heap grows to four times what lives before it is collected, which took 450 MB where 250 do.
setFlagsFromString('--heap-growing-percent=60');
// What a turn leaves is collected in milliseconds by one thread; to share that among four takes twice the processor's time.
setFlagsFromString('--no-parallel-scavenge');
// Patterns by the hundred are tried on few messages: bytecode for each, and machine code later, takes V8 three times as long.
setFlagsFromString('--no-regexp-tier-up');

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Milliseconds from being asked to stop to the end, whatever still runs then. */
const STOPS_WITHIN = 10_000;

/** When it plans; more often where several instances live in a pretended time, of which none moves the others' clocks. */
const EVERY_MINUTE = '* * * * *';
const EVERY_FIVE_SECONDS = '*/5 * * * * *';

let isStopping = false;

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

/** Starts everything; gives what has to be stopped, in stages. */
async function start(config: Config, log: Log): Promise<readonly (readonly Stoppable[])[]> {
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
    documents: createDocuments(),
    papers,
    clock,
    log,
    movableClock: pretendClock,
    isLocal: config.isLocal,
    isStopping: () => isStopping,
    tenants: config.tenants,
    serviceHosts: config.serviceHosts,
  });
  const health = createHealth({ stores, clock, log, mode, isStopping: () => isStopping });
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
  log.info({ port: server.port, mode }, 'ready');
  edge.warmUp().catch((error: unknown) => {
    // A bot that can answer nothing must not stay up as if it could.
    process.stderr.write(`Matters Arising could not start. ${explain(error)}\n`);
    process.exit(1);
  });
  if (config.isLocal) {
    void Promise.all([playground?.address ?? null, import('./local-help.js')]).then(([address, { localHelp }]) => {
      process.stdout.write(localHelp({ endpoint, playground: address, now: clock.now() }));
    });
  }
  return [
    [
      { what: () => 'the Playground', stop: () => Promise.resolve(playground?.stop()) },
      { what: () => `requests: ${server.requests()}`, stop: () => server.close() },
      { what: () => 'planning', stop: () => scheduler.stop() },
      { what: () => 'sending', stop: () => edge.worker.stop() },
    ],
    [{ what: () => 'the store', stop: () => stores.close() }],
  ];
}

/** Stops what was started and ends the process: with 0, or with 1 when something had not ended in time or failed. */
async function stop(stages: readonly (readonly Stoppable[])[], log: Log): Promise<never> {
  const { stillRunning, failures } = await stopInTime(stages, STOPS_WITHIN);
  for (const err of failures) log.error({ err }, 'a part could not be stopped');
  if (stillRunning.length > 0) log.error({ stillRunning }, 'stopped before everything had ended');
  else log.info({}, 'stopped');
  process.exit(stillRunning.length + failures.length === 0 ? 0 : 1);
}

function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StoreError) return error.message;
  const code = (error as { readonly code?: unknown } | null)?.code;
  if (code === 'EADDRINUSE')
    return 'PORT: another program already listens there. Stop it, or set PORT to another number.';
  if (code === 'EACCES') return 'PORT: this user may not listen there. Set PORT to a number above 1023.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  const config = readConfig();
  const log = createLog(config.logLevel);
  quietConsole(console, log);
  let stages: readonly (readonly Stoppable[])[] | null = null;
  // Before anything starts: as the first process of a container it would be deaf to signals that it does not listen to.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping || stages === null) process.exit(1);
      isStopping = true;
      void stop(stages, log);
    });
  }
  stages = await start(config, log);
} catch (error) {
  process.stderr.write(`Matters Arising could not start. ${explain(error)}\n`);
  process.exit(1);
}
