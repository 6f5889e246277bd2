import type { ConnectorClient } from 'botframework-connector';

/** Names of the SDK's steps that do nothing for requests of JSON, each at the price of a promise or of copies. */
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

/** The step in which a request gets its token. */
export const SIGNING = 'sign';

interface Headers {
  set(name: string, value: string): void;
}

interface Request {
  readonly headers: Headers;
  readonly body?: unknown;
  abortSignal?: AbortSignal;
}

/** A step of a request, and the place that it has among the others. */
interface Policy {
  readonly name: string;
  sendRequest(request: Request, next: (request: Request) => Promise<unknown>): Promise<unknown>;
}

interface Spec {
  readonly requestBody?: { readonly mapper: { readonly serializedName?: string } };
}

/** What a client of the connector runs its requests through, of @azure/core-client, as far as it is used. */
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

/** The requests of a client; throws when the SDK is another than the one that this was made for. */
export function requestsOf(connector: ConnectorClient): Requests {
  const { client } = connector as unknown as { readonly client?: { readonly pipeline?: object } };
  if (client?.pipeline === undefined)
    throw new Error('The SDK has changed: the pipeline of its requests was not found.');
  return connector as unknown as Requests;
}

/**
 * Has a client send what it is given as plain JSON. By itself the SDK copies each activity by a description of its
 * fields, and each request and answer into the forms of an earlier release: a third of what sending a reply costs.
 */
export function sendPlainly(connector: ConnectorClient): void {
  const requests = requestsOf(connector);
  const { client } = requests;
  for (const name of NOT_NEEDED) client.pipeline.removePolicy({ name });
  client.pipeline.addPolicy({
    name: SIGNING,
    sendRequest: async (request, next) => {
      request.headers.set('accept', '*/*');
      // The SDK makes a copy of the whole to count it.
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

/** A request whose body is made into JSON as it is. */
function withPlainBody(spec: Spec): Spec {
  const { requestBody } = spec;
  if (requestBody === undefined) return spec;
  const mapper = { serializedName: requestBody.mapper.serializedName, required: true, type: { name: 'any' } };
  return { ...spec, requestBody: { ...requestBody, mapper } } as Spec;
}
