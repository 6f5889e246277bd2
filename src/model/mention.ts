/** Someone whom a message mentions: the mention's text as it stands in the message, and who that is. */
export interface Mention {
  readonly text: string;
  readonly id: string;
  readonly name: string;
}
