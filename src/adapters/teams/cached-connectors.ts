import type { Activity } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  BotFrameworkAuthentication,
  type ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { LRUCache } from 'lru-cache';
import { asAuthenticationFailure } from './authentication.js';
import { inTime, TIME_LIMIT_MS } from './time-limit.js';

/** The most service URLs to keep a client for; the product meets a handful, one per region. */
const MOST_CLIENTS = 100;

/** Changes a new HTTP client of the connector before its first use. */
export type Prepare = (client: ConnectorClient) => void;

/**
 * The SDK's authentication with one difference: it keeps the two HTTP clients that the SDK makes anew for every turn,
 * at about a third of a turn's cost. They hold credentials, which renew themselves, and no state of a turn.
 */
export class CachedConnectors extends BotFrameworkAuthentication {
  readonly #inner: BotFrameworkAuthentication;
  readonly #prepare: Prepare;
  readonly #timeLimitMs: number;
  readonly #connectors = new LRUCache<string, Promise<ConnectorClient>>({ max: MOST_CLIENTS });
  readonly #tokenClients = new LRUCache<string, Promise<UserTokenClient>>({ max: MOST_CLIENTS });

  constructor(inner: BotFrameworkAuthentication, prepare: Prepare = () => undefined, timeLimitMs = TIME_LIMIT_MS) {
    super();
    this.#inner = inner;
    this.#prepare = prepare;
    this.#timeLimitMs = timeLimitMs;
  }

  override async authenticateRequest(activity: Activity, authHeader: string): Promise<AuthenticateRequestResult> {
    // This may have to fetch the channel's keys.
    const result = await inTime(this.#timeLimitMs, () => this.#inner.authenticateRequest(activity, authHeader)).catch(
      (error: unknown) => {
        throw asAuthenticationFailure(error);
      },
    );
    if (result.connectorFactory !== undefined) {
      result.connectorFactory = this.#cached(result.connectorFactory, result.claimsIdentity);
    }
    return result;
  }

  override authenticateStreamingRequest(
    authHeader: string,
    channelIdHeader: string,
  ): Promise<AuthenticateRequestResult> {
    return this.#inner.authenticateStreamingRequest(authHeader, channelIdHeader);
  }

  override createConnectorFactory(claimsIdentity: ClaimsIdentity): ConnectorFactory {
    return this.#cached(this.#inner.createConnectorFactory(claimsIdentity), claimsIdentity);
  }

  override createUserTokenClient(claimsIdentity: ClaimsIdentity): Promise<UserTokenClient> {
    return remembered(this.#tokenClients, identityKey(claimsIdentity), () =>
      this.#inner.createUserTokenClient(claimsIdentity),
    );
  }

  override getOriginatingAudience(): string {
    return this.#inner.getOriginatingAudience();
  }

  override authenticateChannelRequest(authHeader: string): Promise<ClaimsIdentity> {
    return this.#inner.authenticateChannelRequest(authHeader);
  }

  #cached(factory: ConnectorFactory, identity: ClaimsIdentity): ConnectorFactory {
    return new CachedFactory((serviceUrl, audience) =>
      remembered(this.#connectors, `${identityKey(identity)} ${audience} ${serviceUrl}`, async () => {
        const client = await factory.create(serviceUrl, audience);
        this.#prepare(client);
        return client;
      }),
    );
  }
}

class CachedFactory extends ConnectorFactory {
  override readonly create: ConnectorFactory['create'];

  constructor(create: ConnectorFactory['create']) {
    super();
    this.create = create;
  }
}

const identityKey = (identity: ClaimsIdentity): string =>
  `${identity.getClaimValue('aud') ?? ''} ${identity.getClaimValue('appid') ?? identity.getClaimValue('azp') ?? ''}`;

function remembered<Client>(
  clients: LRUCache<string, Promise<Client>>,
  key: string,
  make: () => Promise<Client>,
): Promise<Client> {
  const known = clients.get(key);
  if (known !== undefined) return known;
  const made = make();
  clients.set(key, made);
  made.catch(() => clients.delete(key));
  return made;
}
