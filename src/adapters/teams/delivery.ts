import type { Delivery } from '../../ports/notifier.js';

/** What Teams says may be tried again; 500 and 403 may not. */
const RETRY_STATUSES: ReadonlySet<number> = new Set([412, 429, 502, 503, 504]);

interface ServiceError {
  readonly statusCode?: unknown;
  readonly code?: unknown;
  readonly response?: { readonly headers?: { get?(name: string): unknown } };
}

/**
 * What an error of the connector means for the message: try again (after as many seconds as `Retry-After` says), or
 * never. Without a status the network failed, which passes.
 */
export function deliveryOf(error: unknown): Delivery {
  const { statusCode, code, response } = (typeof error === 'object' && error !== null ? error : {}) as ServiceError;
  const words = typeof code === 'string' ? code : error instanceof Error ? error.message.slice(0, 200) : 'unknown';
  if (typeof statusCode !== 'number')
    return { outcome: 'retry', reason: words, afterSeconds: null, isThrottled: false };
  const reason = `${statusCode} ${words}`;
  if (!RETRY_STATUSES.has(statusCode)) return { outcome: 'parked', reason, unreachable: null };
  const after = Number(response?.headers?.get?.('retry-after') ?? Number.NaN);
  return {
    outcome: 'retry',
    reason,
    afterSeconds: Number.isFinite(after) && after > 0 ? after : null,
    isThrottled: statusCode === 429,
  };
}
