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
      formatters: { log: (fields) => withoutSecrets(fields, IN_LINE) as Record<string, unknown> },
      serializers: { err: (error: Error) => withoutSecrets(pino.stdSerializers.err(error), IN_ERROR) },
    },
    // Written behind the turn, which need not wait for it; at an exit what is left is written out.
    destination({ dest: file, sync: false }),
  );
}

/** How deep what is left out is searched for: an error of the SDK holds its request, and that its headers. */
const IN_LINE = 2;
const IN_ERROR = 8;

/** A value without what is left out, down to so many levels. What holds itself says so in that place. */
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
