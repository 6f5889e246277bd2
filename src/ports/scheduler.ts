/** Calls for a plan at regular times; it does not know what is due. */
export interface Scheduler {
  /** Starts ticking; a tick never starts while the last one runs. */
  start(tick: () => Promise<void>): void;
  stop(): Promise<void>;
}
