/** What the bot says when it comes into a conversation, `name` being whom it greets; references begin with `prefix`. */
export interface WelcomeReply {
  readonly kind: 'welcome';
  readonly isPersonal: boolean;
  readonly isLocal: boolean;
  readonly prefix: string | null;
  readonly name: string | null;
}

/** What can be said to it. */
export interface HelpReply {
  readonly kind: 'help';
  readonly isPersonal: boolean;
  readonly isLocal: boolean;
  readonly prefix: string | null;
}
