/**
 * Whether a request may be sent just now; when not, after how many seconds it is worth asking again, and whether nothing
 * of the tenant may be sent before, or only nothing to that conversation.
 */
export type SendingPermission =
  | { readonly ok: true }
  | { readonly ok: false; readonly afterSeconds: number; readonly blockedBy: 'tenant' | 'conversation' };

/** Keeps what the bot says first within what Teams lets through; a short wait is waited out here. */
export interface SendingLimits {
  /**
   * Asks to send one request at once to a conversation (a group's, or a person's 1:1 chat) of a tenant. Every request
   * counts, so that each needs permission of its own.
   */
  ask(tenant: string, conversation: string): Promise<SendingPermission>;
  /** Lets nothing of a tenant go for so many seconds, as Teams asks for when it says that there was too much. */
  pause(tenant: string, seconds: number): Promise<void>;
}
