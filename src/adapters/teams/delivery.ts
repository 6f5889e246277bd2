import type { Delivery } from '../../ports/notifier.js';
import { unreachableBy } from './unreachable-by.js';

/** The statuses that Teams lets us retry; 500 and 403 are not among them. */
const RETRY_STATUSES: ReadonlySet<number> = new Set([412, 429, 502, 503, 504]);
const THROTTLED = 429;
/** Teams asks for no longer pause than this; a header that does is broken. */
const LONGEST_SECONDS = 3600;

interface ServiceError {
  readonly statusCode?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly details?: { readonly error?: { readonly code?: unknown; readonly message?: unknown } };
  readonly response?: { readonly headers?: { get?(name: string): unknown } };
}

const text = (...values: readonly unknown[]): string =>
  values.find((value): value is string => typeof value === 'string' && value !== '') ?? '';

/**
 * Reads from a connector error what to do with the message. Retry: after the seconds in `Retry-After`, with `now` in
 * milliseconds since the epoch. Park: with who cannot be reached and why. An error without a status means that the
 * network failed or nothing answered in time, which passes.
 */
export function deliveryOf(error: unknown, now: number): Delivery {
  const { statusCode, code, message, details, response } = (
    typeof error === 'object' && error !== null ? error : {}
  ) as ServiceError;
  if (typeof statusCode !== 'number')
    return { outcome: 'retry', reason: networkReason(error), afterSeconds: null, isThrottled: false };
  const said = { code: text(details?.error?.code, code), message: text(details?.error?.message, message) };
  const reason = `${statusCode} ${said.code || said.message.slice(0, 200) || 'unknown'}`;
  if (!RETRY_STATUSES.has(statusCode))
    return { outcome: 'parked', reason, unreachable: unreachableBy(statusCode, said) };
  const header = (name: string): string => text(response?.headers?.get?.(name));
  const afterSeconds = retryAfter(header('retry-after'), Date.parse(header('date')) || now);
  return { outcome: 'retry', reason, afterSeconds, isThrottled: statusCode === THROTTLED };
}

/** Takes seconds or an HTTP date, and reads a date by the clock that dated the answer; null without either. */
function retryAfter(header: string, now: number): number | null {
  const seconds = /^\d+(?:\.\d+)?$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return seconds > 0 ? Math.min(seconds, LONGEST_SECONDS) : null;
}

function networkReason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'no answer in time';
  const { code } = error as { readonly code?: unknown };
  return text(code, error.message).slice(0, 200);
}
