import type { Member } from '../model/member.js';

/** Knows who belongs to a conversation. */
export interface Directory {
  /** All the members of a conversation, without the bot; empty when they cannot be read, or not to the end. */
  listMembers(conversation: string): Promise<readonly Omit<Member, 'roles'>[]>;
}
