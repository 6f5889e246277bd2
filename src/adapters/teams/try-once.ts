import type { Prepare } from './cached-connectors.js';

/** Longer than Teams takes to answer, and short enough that what is silent holds nobody up. */
const TIME_LIMIT_MS = 10_000;
const RETRIES = 'defaultRetryPolicy';
const SIGNING = 'ServiceClientContext_Credentials_SignRequest';

interface Request {
  abortSignal?: AbortSignal;
}

/** What a client of the connector runs its requests through: the pipeline of @azure/core-client, as far as it is used. */
interface Pipeline {
  removePolicy(policy: { readonly name: string }): readonly unknown[];
  addPolicy(
    policy: {
      readonly name: string;
      sendRequest(request: Request, next: (request: Request) => Promise<unknown>): Promise<unknown>;
    },
    place: { readonly beforePolicies: readonly string[] },
  ): void;
}

/**
 * Has a client send each request once and give it up after a while, token, answer and all. By itself the SDK tries 429,
 * every 5xx and a lost connection three times more, within no limits but its own, and waits for an answer for ever.
 */
export const tryOnce =
  (timeLimitMs: number = TIME_LIMIT_MS): Prepare =>
  (connector) => {
    // The SDK has no setting for either: it overwrites the policies it is given, and passes on no options for retries.
    const { client } = connector as unknown as { readonly client?: { readonly pipeline?: Pipeline } };
    const removed = client?.pipeline?.removePolicy({ name: RETRIES }) ?? [];
    if (removed.length === 0) throw new Error('The SDK has changed: its retries were not found.');
    const timeLimit = {
      name: 'timeLimit',
      sendRequest(request: Request, next: (request: Request) => Promise<unknown>) {
        const signal = AbortSignal.timeout(timeLimitMs);
        request.abortSignal = signal;
        return Promise.race([next(request), endOf(signal)]);
      },
    };
    client?.pipeline?.addPolicy(timeLimit, { beforePolicies: [SIGNING] });
  };

/** Rejects when time is up: fetching a token heeds no signal. */
const endOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
