import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { TIME_LIMIT_MS } from './time-limit.js';
import { CachedConnectors, type Prepare } from './cached-connectors.js';

/** The bot's registration in the SDK's form; all empty in local mode, where nothing is authenticated. */
export interface Credentials {
  readonly type: 'SingleTenant' | 'UserAssignedMsi' | '';
  readonly appId: string;
  readonly password: string;
  readonly tenant: string;
}

/** The SDK's adapter, but it returns its answers instead of writing responses and console lines itself. */
export class BotAdapter extends CloudAdapter {
  /**
   * `prepare` gets each new HTTP client last and may change it; without it they stay as the SDK makes them. Fetches for
   * authenticating a request stop after `timeLimitMs`.
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

  /** Authenticates one inbound activity and runs a turn on it; returns the answer to an invoke. */
  receive(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, turn);
  }
}
