import type { Prepare } from './cached-connectors.js';
import { requestsOf, sendPlainly, SIGNING } from './plain-requests.js';
import { inTime, TIME_LIMIT_MS } from './time-limit.js';

const RETRIES = 'defaultRetryPolicy';

/**
 * Makes a client give up each request after `timeLimitMs`, counting its token, its answer and the SDK's retries. By
 * default the SDK waits for an answer for ever.
 */
export const limitTime =
  (timeLimitMs: number = TIME_LIMIT_MS): Prepare =>
  (connector) => {
    // The SDK has no setting for this, and overwrites the policies it is given.
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
 * Does the same, and makes the client send each request once. By default the SDK retries 429, every 5xx and a lost
 * connection three times, within no limits but its own.
 */
export const withoutSdkRetries =
  (timeLimitMs: number = TIME_LIMIT_MS): Prepare =>
  (connector) => {
    if (requestsOf(connector).client.pipeline.removePolicy({ name: RETRIES }).length === 0)
      throw new Error('The SDK has changed: its retries were not found.');
    limitTime(timeLimitMs)(connector);
  };
