import type { Clock } from '../ports/clock.js';
import type { Directory } from '../ports/directory.js';
import type { Documents } from '../ports/documents.js';
import type { Log } from '../ports/log.js';
import type { Notifier } from '../ports/notifier.js';
import type { SendingMeter } from '../ports/sending-meter.js';
import type { SendingLimits } from '../ports/sending-limits.js';
import type { Store } from '../ports/store.js';

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
  readonly log: Log;
}
