import type { Prepare } from './cached-connectors.js';
import { inTime, TIME_LIMIT_MS } from './time-limit.js';

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
 * Has a client give each request up after a while, with its token, its answer and what the SDK tries again of it. By
 * itself the SDK waits for an answer for ever.
 */
export const limitTime =
  (timeLimitMs: number = TIME_LIMIT_MS): Prepare =>
  (connector) => {
    // The SDK has no setting for it, and overwrites the policies it is given.
    pipelineOf(connector).addPolicy(
      {
        name: 'timeLimit',
        sendRequest: (request, next) =>
          inTime(timeLimitMs, (signal) => {
            request.abortSignal = signal;
            return next(request);
          }),
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
    if (pipelineOf(connector).removePolicy({ name: RETRIES }).length === 0)
      throw new Error('The SDK has changed: its retries were not found.');
    limitTime(timeLimitMs)(connector);
  };

function pipelineOf(connector: Parameters<Prepare>[0]): Pipeline {
  const { client } = connector as unknown as { readonly client?: { readonly pipeline?: Pipeline } };
  if (client?.pipeline === undefined)
    throw new Error('The SDK has changed: the pipeline of its requests was not found.');
  return client.pipeline;
}
