import type { Prepare } from './cached-connectors.js';
import { requestsOf, sendPlainly, SIGNING } from './plain-requests.js';
import { inTime, TIME_LIMIT_MS } from './time-limit.js';

const RETRIES = 'defaultRetryPolicy';

/**
 * Has a client give each request up after a while, with its token, its answer and what the SDK tries again of it. By
 * itself the SDK waits for an answer for ever.
 */
export const limitTime =
  (timeLimitMs: number = TIME_LIMIT_MS): Prepare =>
  (connector) => {
    // The SDK has no setting for it, and overwrites the policies it is given.
    sendPlainly(connector);
    requestsOf(connector).client.pipeline.addPolicy(
      {
        name: 'timeLimit',
        sendRequest: (request, next) => {
          const controller = new AbortController();
          request.abortSignal = controller.signal;
          return inTime(
            timeLimitMs,
            () => next(request),
            () => {
              controller.abort();
            },
          );
        },
      },
      { beforePolicies: [SIGNING] },
    );
  };

/**
 * The same, and has it send each request once. By itself the SDK tries 429, every 5xx and a lost connection three times
 * more, within no limits but its own.
 */
export const withoutSdkRetries =
  (timeLimitMs: number = TIME_LIMIT_MS): Prepare =>
  (connector) => {
    if (requestsOf(connector).client.pipeline.removePolicy({ name: RETRIES }).length === 0)
      throw new Error('The SDK has changed: its retries were not found.');
    limitTime(timeLimitMs)(connector);
  };
