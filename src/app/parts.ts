import type { Instant } from '../model/calendar/day.js';
import type { Recall } from '../ports/recall.js';
import type { SendingLimits } from '../ports/sending-limits.js';
import type { Stores } from '../ports/stores.js';

/** What differs between a bot that is one process and one of many instances over one database. */
export interface Parts {
  readonly stores: Stores;
  readonly limits: SendingLimits;
  /** What was last shown in the conversations of a tenant. */
  recallOf(tenant: string): Recall;
  /** For how long a sender that has died still has an item. */
  readonly claimSeconds: number;
  /** Plans unless another instance is planning at this moment. */
  planAlone(plan: () => Promise<void>): Promise<void>;
  /** Once a day, puts away what need not be at hand. */
  tidy(now: Instant): Promise<void>;
}
