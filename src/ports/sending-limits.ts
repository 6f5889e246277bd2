/**
 * Whether a request may be sent now. If not: after how many seconds to ask again, and whether the block is on the whole
 * tenant or on that conversation only.
 */
export type SendingPermission =
  | { readonly ok: true }
  | { readonly ok: false; readonly afterSeconds: number; readonly blockedBy: 'tenant' | 'conversation' };

/** Keeps the bot's messages within Teams' limits; waits here if the wait is short. */
export interface SendingLimits {
  /**
   * Asks to send one request now to a conversation (a group's, or a person's 1:1 chat) of a tenant. Every request
   * counts, so ask for each one.
   */
  ask(tenant: string, conversation: string): Promise<SendingPermission>;
  /** Stops all sending of a tenant for `seconds`, as Teams asks when there was too much. */
  pause(tenant: string, seconds: number): Promise<void>;
}
