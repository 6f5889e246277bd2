import type { Log } from '../../ports/log.js';

const METHODS = ['error', 'warn', 'info', 'log', 'debug', 'trace'] as const;
/** Enough characters to tell what the line is about; the SDK prints keys after that. */
const SHOWN = 40;

/** Sends what libraries write to the console to the log, at a level that is off: the SDK prints errors and keys. */
export function quietConsole(console: Partial<Record<(typeof METHODS)[number], unknown>>, log: Log): void {
  for (const method of METHODS)
    console[method] = (...said: readonly unknown[]): void => {
      log.debug({ method, said: String(said[0]).slice(0, SHOWN) }, 'a library wrote to the console');
    };
}
