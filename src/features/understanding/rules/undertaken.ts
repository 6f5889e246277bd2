/** Who undertakes something, in the words of a line that logs it, and what. */
export interface Undertaken {
  readonly leads: string;
  readonly task: string;
  /** Whether only the order of the words makes it one: "Gwen book the hall". */
  readonly isBare?: boolean;
}
