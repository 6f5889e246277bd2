/**
 * How plainly an unmarked sentence gives an action. Sure: one person agreed to it or was given it. Likely: somebody
 * must do it, or it must be done. Possible: it is only said to be needed.
 */
export type Strength = 'sure' | 'likely' | 'possible';

/** Who takes on or is asked to do what, in an unmarked sentence of minutes. */
export interface Undertaking {
  readonly lead: string | null;
  readonly task: string;
  readonly strength: Strength;
  /** Whether minutes word it as an order: "OP to ring …", "OP was actioned to ring …". */
  readonly isTo?: boolean;
  /** Whether minutes say that somebody will do it or agreed to: "OP will ring …". */
  readonly isPromise?: boolean;
}
