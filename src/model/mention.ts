/** Someone whom a message mentions: the mention's text as it stands in the message, and who that is. */
export interface Mention {
  readonly text: string;
  readonly id: string;
  readonly name: string;
  /** Whether it is a tag, a channel or everyone, and so nobody's own. */
  readonly isOfMany?: true;
}
