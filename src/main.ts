import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPretendClock } from './adapters/clock/pretend-clock.js';
import { createDocuments } from './adapters/documents/create-documents.js';
import { openStore } from './adapters/lowdb/open-store.js';
import { createLimits } from './adapters/rate-limiter/create-limits.js';
import { createScheduler } from './adapters/node-cron/create-scheduler.js';
import { createLog } from './adapters/pino/create-log.js';
import { playgroundSettings, startPlayground } from './adapters/playground/start-playground.js';
import { systemClock } from './adapters/clock/system-clock.js';
import { createTeamsEdge } from './adapters/teams/create-teams-edge.js';
import { startServer } from './adapters/web/start-server.js';
import { type Config, ConfigError, environmentWith, readConfig } from './config.js';
import { toInstant } from './core/calendar/zones.js';
import { DEFAULT_ZONE } from './core/groups/new-group.js';
import { StoreError } from './ports/store-error.js';
import { tellHowToTry } from './tell-how-to-try.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Starts everything; gives what stops it. */
async function start(config: Config): Promise<() => Promise<void>> {
  const log = createLog(config.logLevel);
  const stores = await openStore({ folder: config.dataFolder, logger: log });
  const pretendClock = config.isLocal
    ? createPretendClock(config.pretendNow === null ? systemClock.now() : toInstant(config.pretendNow, DEFAULT_ZONE))
    : null;
  const clock = pretendClock ?? systemClock;
  const edge = createTeamsEdge({
    credentials: config.registration ?? { type: '', appId: '', password: '', tenant: '' },
    stores,
    limits: createLimits(),
    documents: createDocuments(),
    clock,
    log,
    movableClock: pretendClock,
    isLocal: config.isLocal,
    tenants: config.tenants,
    serviceHosts: config.serviceHosts,
  });
  const scheduler = createScheduler({
    onError: (error) => {
      log.error({ err: error }, 'a tick failed');
    },
  });
  const server = await startServer(
    {
      messages: edge.receive,
      health: async () => {
        const damaged = await stores.damaged();
        return {
          ok: true,
          body: {
            status: damaged.length === 0 ? 'ok' : 'degraded',
            damaged,
            now: clock.now(),
            mode: config.isLocal ? 'local' : 'teams',
          },
        };
      },
    },
    { port: config.port, host: config.host, log },
  );
  scheduler.start(async () => {
    await edge.lookNow();
  });
  const endpoint = `http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${server.port}/api/messages`;
  const playground = config.playground
    ? startPlayground({
        endpoint,
        folder: ROOT,
        environment: environmentWith(playgroundSettings(resolve(config.dataFolder, 'playground.log'))),
      })
    : null;
  log.info({ port: server.port, mode: config.isLocal ? 'local' : 'teams' }, 'ready');
  if (config.isLocal) tellHowToTry({ endpoint, playground: await (playground?.address ?? null), now: clock.now() });
  return async () => {
    playground?.stop();
    await server.close();
    await scheduler.stop();
    await stores.close();
  };
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
  const stop = await start(readConfig());
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      void stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  process.stderr.write(`Matters Arising could not start. ${explain(error)}\n`);
  process.exit(1);
}
