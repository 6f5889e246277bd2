import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { TIME_LIMIT_MS } from './time-limit.js';
import { CachedConnectors, type Prepare } from './cached-connectors.js';

/** The bot's registration as the SDK wants it; all empty in local mode, in which nothing is authenticated. */
export interface Credentials {
  readonly type: 'SingleTenant' | 'UserAssignedMsi' | '';
  readonly appId: string;
  readonly password: string;
  readonly tenant: string;
}

/** The SDK's adapter, which answers with values rather than writing responses and console lines of its own. */
export class BotAdapter extends CloudAdapter {
  /**
   * `prepare` has the last word on each HTTP client that is made; without it they are as the SDK makes them. What is
   * fetched to authenticate a request is given up after `timeLimitMs`.
   */
  constructor(credentials: Credentials, prepare?: Prepare, timeLimitMs: number = TIME_LIMIT_MS) {
    super(
      new CachedConnectors(
        new ConfigurationBotFrameworkAuthentication({
          MicrosoftAppType: credentials.type,
          MicrosoftAppId: credentials.appId,
          MicrosoftAppPassword: credentials.password,
          MicrosoftAppTenantId: credentials.tenant,
        }),
        prepare,
        timeLimitMs,
      ),
    );
  }

  /** Authenticates one inbound activity and runs a turn over it; gives what an invoke is answered with. */
  receive(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, turn);
  }
}
