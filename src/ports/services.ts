import type { Compose } from './compose.js';
import type { Clock } from './clock.js';
import type { Directory } from './directory.js';
import type { Documents } from './documents.js';
import type { Log } from './log.js';
import type { Notifier } from './notifier.js';
import type { PaperDesk } from './papers.js';
import type { Recall } from './recall.js';
import type { SendingMeter } from './sending-meter.js';
import type { SendingLimits } from './sending-limits.js';
import type { Store } from './store.js';

/** The ports that use cases work with; `main` chooses their adapters. */
export interface Services {
  readonly store: Store;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly notifier: Notifier;
  readonly limits: SendingLimits;
  readonly meter: SendingMeter;
  /** How many seconds a sender that has died keeps its claim on an item; a live one renews it. */
  readonly claimSeconds: number;
  readonly documents: Documents;
  /** Sends soon what was put into the outbox outside a planning run. */
  sendSoon(): void;
  /** What the bot last showed in each conversation. */
  readonly recall: Recall;
  /** Composes what outbox items say. */
  readonly compose: Compose;
  readonly papers: PaperDesk;
  readonly log: Log;
}
