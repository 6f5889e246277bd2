import type { Instant } from '../model/calendar/day.js';
import type { Recall } from '../ports/recall.js';
import type { SendingLimits } from '../ports/sending-limits.js';
import type { Stores } from '../ports/stores.js';

/** What differs between a bot in one process and many instances that share a database. */
export interface Parts {
  readonly stores: Stores;
  readonly limits: SendingLimits;
  /** What the bot last showed in a tenant's conversations. */
  recallOf(tenant: string): Recall;
  /** How many seconds a sender that has died keeps its claim on an item. */
  readonly claimSeconds: number;
  /** Runs `plan`, unless another instance is planning now. */
  planAlone(plan: () => Promise<void>): Promise<void>;
  /** Once a day, archives what need not be at hand. */
  tidy(now: Instant): Promise<void>;
}
