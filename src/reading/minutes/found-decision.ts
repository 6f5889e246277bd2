/** What minutes say that the meeting decided. */
export interface FoundDecision {
  readonly text: string;
  /** The words it was read from. */
  readonly quote: string;
  /** The number of the line it begins on, from 1. */
  readonly line: number;
}
