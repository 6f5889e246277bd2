/** Says "plan now" at regular moments; what is due is no business of it. */
export interface Scheduler {
  /** Starts ticking; a tick that is still running is not started again before it ends. */
  start(tick: () => Promise<void>): void;
  stop(): Promise<void>;
}
