/** Who takes on what, in the words of a line that logs it. */
export interface Undertaken {
  readonly leads: string;
  readonly task: string;
  /** Whether only the word order makes it a task: "Gwen book the hall". */
  readonly isBare?: boolean;
}
