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

/** What the use cases work with; `main` chooses the concrete ones. */
export interface Services {
  readonly store: Store;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly notifier: Notifier;
  readonly limits: SendingLimits;
  readonly meter: SendingMeter;
  /** For how long a sender that has died still has an item; one that lives renews it. */
  readonly claimSeconds: number;
  readonly documents: Documents;
  /** Has what was put into the outbox outside a planning run sent soon. */
  sendSoon(): void;
  /** What was last shown in each conversation. */
  readonly recall: Recall;
  /** What the items of the outbox say. */
  readonly compose: Compose;
  readonly papers: PaperDesk;
  readonly log: Log;
}
