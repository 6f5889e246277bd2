/** A request that the channel has not signed, or not for this bot. */
export class NotSigned extends Error {}

/** The channel's keys could not be fetched, so that nobody knows who signed a request. */
export class KeysNotFetched extends Error {}

/** What the SDK fails with when it authenticates a request, as one of the two; it has errors of many kinds for each. */
export function asAuthenticationFailure(error: unknown): NotSigned | KeysNotFetched {
  const { name, message, statusCode } = (error instanceof Error ? error : new Error('unknown')) as Error & {
    readonly statusCode?: unknown;
  };
  const isWorlds = ['FetchError', 'AbortError', 'TimeoutError'].includes(name) || statusCode === 500;
  return isWorlds ? new KeysNotFetched(message, { cause: error }) : new NotSigned(message, { cause: error });
}
