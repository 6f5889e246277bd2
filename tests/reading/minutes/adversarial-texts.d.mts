/** A text that is meant to make a reader of minutes take its time. */
export interface AdversarialText {
  readonly name: string;
  /** Gives one of about so many characters. */
  readonly make: (length: number) => string;
}

export const ADVERSARIAL: readonly AdversarialText[];
