/** What can be said to it, with examples that the reader's own group understands. */
export interface HelpReply {
  readonly kind: 'help';
  readonly isPersonal: boolean;
  readonly isLocal: boolean;
  /** How the references of the group begin; null for someone who is in no group yet. */
  readonly prefix: string | null;
  /** Who leads in the example: the reader, where their name is known. */
  readonly lead: string | null;
}

/** What the bot says when it comes into a conversation, `name` being whom it greets. */
export interface WelcomeReply extends Omit<HelpReply, 'kind'> {
  readonly kind: 'welcome';
  readonly name: string | null;
}
