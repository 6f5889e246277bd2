import { destination, pino } from 'pino';
import type { Log } from '../../ports/log.js';

/** Names of fields that may hold a secret or a person's words. */
const LEFT_OUT: ReadonlySet<string> = new Set(['text', 'authorization', 'password']);

/** A log of JSON lines on standard output, without the fields that may hold a secret or a person's words. */
export function createLog(level: 'debug' | 'info' | 'warn' | 'error' | 'silent', file: number | string = 1): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      // pino's own redaction takes more of a turn than the rest of the log.
      formatters: { log: (fields) => withoutSecrets(fields, IN_LINE) as Record<string, unknown> },
      serializers: { err: (error: Error) => withoutSecrets(pino.stdSerializers.err(error), IN_ERROR) },
    },
    // Written in the background, so that the turn does not wait; an exit writes the rest.
    destination({ dest: file, sync: false }),
  );
}

/** How many levels to search for such fields: an error of the SDK holds its request, which holds the headers. */
const IN_LINE = 2;
const IN_ERROR = 8;

/** Copies a value without such fields, down to `levels`; a value inside itself becomes "[Circular]". */
function withoutSecrets(value: unknown, levels: number, around: readonly unknown[] = []): unknown {
  if (levels === 0 || typeof value !== 'object' || value === null || value instanceof Error || 'toJSON' in value)
    return value;
  if (around.includes(value)) return '[Circular]';
  const within = [...around, value];
  if (Array.isArray(value)) return value.map((each) => withoutSecrets(each, levels - 1, within));
  const kept: Record<string, unknown> = {};
  for (const [name, held] of Object.entries(value))
    if (!LEFT_OUT.has(name.toLowerCase())) kept[name] = withoutSecrets(held, levels - 1, within);
  return kept;
}
