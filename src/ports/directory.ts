import type { Member } from '../model/member.js';

/** Knows who belongs to a conversation. */
export interface Directory {
  /** All members of a conversation, without the bot; empty if the list cannot be read to its end. */
  listMembers(conversation: string): Promise<readonly Omit<Member, 'roles'>[]>;
}
