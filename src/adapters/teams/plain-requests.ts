import type { ConnectorClient } from 'botframework-connector';

/** Steps of the SDK that do nothing for JSON requests, yet each costs a promise or copies. */
const NOT_NEEDED = [
  'formDataPolicy',
  'multipartPolicy',
  'tracingPolicy',
  'logPolicy',
  'decompressResponsePolicy',
  'wrapAbortSignalLikePolicy',
  'ServiceClientContext_RequestPolicyFactories',
  'ServiceClientContext_Credentials_SignRequest',
];

/** The step that adds a request's token. */
export const SIGNING = 'sign';

interface Headers {
  set(name: string, value: string): void;
}

interface Request {
  readonly headers: Headers;
  readonly body?: unknown;
  abortSignal?: AbortSignal;
}

/** A step of a request, to be placed among the others. */
interface Policy {
  readonly name: string;
  sendRequest(request: Request, next: (request: Request) => Promise<unknown>): Promise<unknown>;
}

interface Spec {
  readonly requestBody?: { readonly mapper: { readonly serializedName?: string } };
}

/** The parts of @azure/core-client that a connector client sends its requests through, as far as we use them. */
export interface Requests {
  readonly credentials: { signRequest(request: { readonly headers: Headers }): Promise<unknown> };
  readonly client: {
    readonly pipeline: {
      removePolicy(policy: { readonly name: string }): readonly unknown[];
      addPolicy(policy: Policy, place?: { readonly beforePolicies: readonly string[] }): void;
    };
    sendOperationRequest(given: object, spec: Spec): Promise<unknown>;
  };
  sendOperationRequest(given: object, spec: Spec): Promise<unknown>;
}

/** Returns a client's request pipeline; throws when the SDK is not the version this was written for. */
export function requestsOf(connector: ConnectorClient): Requests {
  const { client } = connector as unknown as { readonly client?: { readonly pipeline?: object } };
  if (client?.pipeline === undefined)
    throw new Error('The SDK has changed: the pipeline of its requests was not found.');
  return connector as unknown as Requests;
}

/**
 * Makes a client send its input as plain JSON. By default the SDK copies each activity by a description of its fields,
 * and each request and answer into the forms of an earlier release: a third of the cost of a reply.
 */
export function sendPlainly(connector: ConnectorClient): void {
  const requests = requestsOf(connector);
  const { client } = requests;
  for (const name of NOT_NEEDED) client.pipeline.removePolicy({ name });
  client.pipeline.addPolicy({
    name: SIGNING,
    sendRequest: async (request, next) => {
      request.headers.set('accept', '*/*');
      // The SDK copies the whole body to count it.
      if (typeof request.body === 'string')
        request.headers.set('content-length', String(Buffer.byteLength(request.body)));
      await requests.credentials.signRequest(request);
      return next(request);
    },
  });
  const specs = new Map<Spec, Spec>();
  requests.sendOperationRequest = (given, spec) => {
    const plain = specs.get(spec) ?? withPlainBody(spec);
    specs.set(spec, plain);
    return client.sendOperationRequest(given, plain);
  };
}

/** A request whose body is turned into JSON unchanged. */
function withPlainBody(spec: Spec): Spec {
  const { requestBody } = spec;
  if (requestBody === undefined) return spec;
  const mapper = { serializedName: requestBody.mapper.serializedName, required: true, type: { name: 'any' } };
  return { ...spec, requestBody: { ...requestBody, mapper } } as Spec;
}
