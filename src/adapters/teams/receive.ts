import type { Activity, TurnContext } from 'botbuilder';
import type { Log } from '../../ports/log.js';
import { KeysNotFetched, NotSigned } from './authentication.js';
import type { BotAdapter } from './bot-adapter.js';
import { type InboundActivity, readInbound, tenantOf } from './inbound-activity.js';
import { isAllowedServiceUrl } from './service-urls.js';

/** The answer to an inbound request. */
export interface Received {
  readonly status: number;
  readonly body?: unknown;
}

/** Takes one inbound request: its `Authorization` header, empty when there is none, and its parsed body. */
export type Receive = (authorization: string, body: unknown) => Promise<Received>;

interface ReceiveOptions {
  readonly adapter: BotAdapter;
  readonly turn: (context: TurnContext) => Promise<void>;
  readonly log: Log;
  readonly isLocal: boolean;
  /** Tenants that may talk to the bot, in lower case; empty means any, which only local mode allows. */
  readonly tenants: readonly string[];
  readonly serviceHosts: readonly string[];
}

/** On other channels people choose their own ids. */
const TEAMS = 'msteams';

/**
 * The inbound door. Answers 400 to what is not an activity; 403 to another channel than Teams, another tenant or a
 * service URL that is not allowed; 401 to what the channel has not signed. A turn that fails is a 500. When the
 * channel's keys cannot be fetched the answer is 503, and Teams tries again.
 */
export function createReceive(options: ReceiveOptions): Receive {
  const { adapter, turn, log, isLocal, tenants, serviceHosts } = options;
  return async (authorization, body) => {
    const read = readInbound(body);
    if (!read.ok) {
      log.warn({ reason: read.reason }, 'not an activity');
      return { status: 400, body: { error: `Not an activity: ${read.reason}` } };
    }
    const { serviceUrl, channelId } = read.activity;
    if (!isLocal && channelId !== TEAMS) {
      log.warn({ channelId }, 'channel not allowed');
      return { status: 403, body: { error: 'This channel is not allowed.' } };
    }
    if (!isAllowedServiceUrl(serviceUrl, { isLocal, hosts: serviceHosts })) {
      log.warn({ serviceUrl: serviceUrl.slice(0, 200) }, 'service URL not allowed');
      return { status: 403, body: { error: 'This service URL is not allowed.' } };
    }
    const tenant = tenantOf(read.activity);
    if (tenants.length > 0 && !tenants.includes(tenant)) {
      log.warn({ tenant }, 'tenant not allowed');
      return { status: 403, body: { error: 'This tenant is not allowed.' } };
    }
    try {
      const answer = await adapter.receive(authorization, asActivity(read.activity), turn);
      return answer === undefined ? { status: 200 } : { status: answer.status, body: answer.body as unknown };
    } catch (error) {
      if (error instanceof NotSigned) {
        log.info({ reason: error.message.slice(0, 100) }, 'not signed by the channel');
        return { status: 401, body: { error: 'Not signed by the channel.' } };
      }
      if (error instanceof KeysNotFetched) {
        log.error({ err: error }, 'the keys of the channel could not be fetched');
        return { status: 503, body: { error: 'The keys of the channel could not be fetched.' } };
      }
      log.error({ err: error, activity: read.activity.id }, 'a turn failed');
      return { status: 500, body: { error: 'The turn failed.' } };
    }
  };
}

/** The SDK wants times as dates, text always a string, and undefined instead of null. */
function asActivity(inbound: InboundActivity): Activity {
  const given = withoutNulls(inbound);
  const { from, recipient, conversation } = inbound;
  const moment = (name: string): Date | undefined =>
    typeof given[name] === 'string' ? new Date(given[name]) : undefined;
  return {
    ...given,
    from: withoutNulls(from),
    recipient: withoutNulls(recipient),
    conversation: withoutNulls(conversation),
    text: inbound.text ?? '',
    timestamp: moment('timestamp'),
    localTimestamp: moment('localTimestamp'),
    expiration: moment('expiration'),
  } as unknown as Activity;
}

function withoutNulls(record: object): Record<string, unknown> {
  const kept: Record<string, unknown> = { ...record };
  for (const name of Object.keys(kept)) if (kept[name] === null) kept[name] = undefined;
  return kept;
}
