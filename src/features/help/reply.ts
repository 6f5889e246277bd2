/** What people can say to the bot, with examples from the reader's own group. */
export interface HelpReply {
  readonly kind: 'help';
  readonly isPersonal: boolean;
  readonly isLocal: boolean;
  /** How the group's references begin; null for someone who is in no group yet. */
  readonly prefix: string | null;
  /** Whether the group is set up already. */
  readonly isSetUp: boolean;
  /** Who leads in the example: the reader, or null if their name is not known. */
  readonly lead: string | null;
}

/** What the bot says when it joins a conversation; `name` is the person it greets. */
export interface WelcomeReply extends Omit<HelpReply, 'kind'> {
  readonly kind: 'welcome';
  readonly name: string | null;
}
