import { setFlagsFromString } from 'node:v8';
import { createLog } from './adapters/pino/create-log.js';
import { quietConsole } from './adapters/teams/quiet-console.js';
import { type Config, ConfigError, readConfig } from './config.js';
import type { Log } from './ports/log.js';
import { StoreError } from './ports/store-error.js';
import { serve } from './serve.js';
import { stopInTime, type Stoppable } from './stop-in-time.js';

// By itself the heap grows to four times what lives before it is collected, which took 450 MB where 250 do.
setFlagsFromString('--heap-growing-percent=60');
// What a turn leaves is collected in milliseconds by one thread; to share that among four takes twice the processor's time.
setFlagsFromString('--no-parallel-scavenge');
// Patterns by the hundred are tried on few messages: bytecode for each, and machine code later, takes V8 three times as long.
setFlagsFromString('--no-regexp-tier-up');

/** Milliseconds from being asked to stop to the end, whatever still runs then. */
const STOPS_WITHIN = 10_000;

let isStopping = false;

/** Starts everything, says so, and gives what has to be stopped, in stages. */
async function start(config: Config, log: Log): Promise<readonly (readonly Stoppable[])[]> {
  const { port, endpoint, clock, playground, warmUp, stages } = await serve(config, log, () => isStopping);
  log.info({ port, mode: config.isLocal ? 'local' : 'teams' }, 'ready');
  warmUp().catch((error: unknown) => {
    // A bot that can answer nothing must not stay up as if it could.
    process.stderr.write(`Matters Arising could not start. ${explain(error)}\n`);
    process.exit(1);
  });
  if (config.isLocal) {
    void Promise.all([playground, import('./local-help.js')]).then(([address, { localHelp }]) => {
      process.stdout.write(localHelp({ endpoint, playground: address, now: clock.now() }));
    });
  }
  return stages;
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
