/** Whether a message may be sent just now; when not, after how many seconds it is worth asking again. */
export type SendingLeave = { readonly ok: true } | { readonly ok: false; readonly afterSeconds: number };

/** Keeps what the bot says first within what Teams lets through; a short wait is waited out here. */
export interface SendingLimits {
  /** Asks to send one message to a conversation (a group's, or a person's 1:1 chat) of a tenant. */
  ask(tenant: string, conversation: string): Promise<SendingLeave>;
}
