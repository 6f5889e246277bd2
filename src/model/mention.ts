/** Someone whom a message mentions: the mention's text in the message, and who that is. */
export interface Mention {
  readonly text: string;
  readonly id: string;
  readonly name: string;
  /** Set if it is a tag, a channel or everyone, not one person. */
  readonly isOfMany?: true;
}
