/** What the bot says when it comes into a conversation, `name` being whom it greets. */
export interface WelcomeReply {
  readonly kind: 'welcome';
  readonly isPersonal: boolean;
  readonly isLocal: boolean;
  readonly name: string | null;
}

/** What can be said to it. */
export interface HelpReply {
  readonly kind: 'help';
  readonly isPersonal: boolean;
  readonly isLocal: boolean;
}
