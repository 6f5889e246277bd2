import type { Instant } from '../core/calendar/day.js';

/** An outbox item of a tenant, handed over to whichever instance sends it. */
export interface SendingJob {
  readonly tenant: string;
  /** The item's key in the outbox. */
  readonly key: string;
}

/** A job that is to be put, and not to be done before this moment; at once when null. */
export interface PutJob extends SendingJob {
  readonly notBefore: Instant | null;
}

/** What the queue does with its jobs. */
export interface SendingHandlers {
  /**
   * Sends the item. Gives null when that ends the job, or the moment at which it is to be done again; what it throws
   * has the job done again too, each time after a longer wait and not for ever.
   */
  send(job: SendingJob): Promise<Instant | null>;
  /** Takes note that a job was given up after its last try. */
  giveUp(job: SendingJob, reason: string): Promise<void>;
}

/**
 * Hands outbox items to senders across instances. A job goes to one instance at a time, and to another when that one
 * dies; in rare cases it is done twice, so that whoever sends has to claim the item all the same.
 */
export interface SendingQueue {
  /** Begins to take jobs. */
  start(handlers: SendingHandlers): void;
  /** Puts jobs; one that waits or is under way stays as it is. Refuses with a `StoreError`. */
  put(jobs: readonly PutJob[]): Promise<void>;
  /** Takes no more jobs, waits some seconds for those under way, and gives back the rest. */
  stop(): Promise<void>;
}
