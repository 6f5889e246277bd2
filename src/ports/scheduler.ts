/** Says "look now" at regular moments; what is due is computed by whoever looks. */
export interface Scheduler {
  /** Starts ticking; a tick that is still running is not run again beside itself. */
  start(tick: () => Promise<void>): void;
  stop(): Promise<void>;
}
