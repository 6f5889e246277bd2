/** The channel has not signed this request, or not for this bot. */
export class NotSigned extends Error {}

/** The channel's keys could not be fetched, so we cannot check who signed the request. */
export class KeysNotFetched extends Error {}

/** Turns an authentication error of the SDK into one of the two; the SDK has many kinds of error for each. */
export function asAuthenticationFailure(error: unknown): NotSigned | KeysNotFetched {
  const { name, message, statusCode } = (error instanceof Error ? error : new Error('unknown')) as Error & {
    readonly statusCode?: unknown;
  };
  const isWorlds = ['FetchError', 'AbortError', 'TimeoutError'].includes(name) || statusCode === 500;
  return isWorlds ? new KeysNotFetched(message, { cause: error }) : new NotSigned(message, { cause: error });
}
