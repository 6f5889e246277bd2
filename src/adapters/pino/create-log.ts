import { destination, pino } from 'pino';
import type { Log } from '../../ports/log.js';

/** What could carry a secret or a person's words. */
const LEFT_OUT: ReadonlySet<string> = new Set(['text', 'authorization', 'password']);

/** A log of JSON lines on standard output; what could carry a secret or a person's words is left out by name. */
export function createLog(level: 'debug' | 'info' | 'warn' | 'error' | 'silent', file: number | string = 1): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      // pino's own way takes more of a turn than all else of the log.
      formatters: {
        log: (fields) => withoutSecrets(fields, (value) => withoutSecrets(value)) as Record<string, unknown>,
      },
      serializers: { err: (error: Error) => withoutSecrets(pino.stdSerializers.err(error)) },
    },
    // Written behind the turn, which need not wait for it; at an exit what is left is written out.
    destination({ dest: file, sync: false }),
  );
}

/** A record without what is left out, and with what it holds made of each value. */
function withoutSecrets(fields: unknown, made: (value: unknown) => unknown = (value) => value): unknown {
  if (typeof fields !== 'object' || fields === null || fields instanceof Error || 'toJSON' in fields) return fields;
  if (Array.isArray(fields)) return fields;
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) if (!LEFT_OUT.has(name)) kept[name] = made(value);
  return kept;
}
