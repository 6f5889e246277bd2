/**
 * How plainly a sentence without a mark gives an action: one person agreed to it or was given it; somebody is to do it or
 * it is to be done; it is only said to be needed.
 */
export type Strength = 'sure' | 'likely' | 'possible';

/** Who undertakes or is asked to do what, in a sentence of minutes that has no mark of an action. */
export interface Undertaking {
  readonly lead: string | null;
  readonly task: string;
  readonly strength: Strength;
  /** Whether minutes put it as an order, "OP to ring …", "OP was actioned to ring …". */
  readonly isTo?: boolean;
  /** Whether minutes say that somebody will do it, or agreed to: "OP will ring …". */
  readonly isPromise?: boolean;
}
