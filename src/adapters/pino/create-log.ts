import { destination, pino } from 'pino';
import type { Log } from '../../ports/log.js';

/** A log of JSON lines on standard output; what could carry a secret or a person's words is left out by name. */
export function createLog(level: 'debug' | 'info' | 'warn' | 'error' | 'silent'): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: ['text', 'authorization', 'password', '*.text', '*.authorization', '*.password'], remove: true },
    },
    // Written behind the turn, which need not wait for it; at an exit what is left is written out.
    destination({ sync: false }),
  );
}
