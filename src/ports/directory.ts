import type { Member } from '../core/groups/group.js';

/** Knows who belongs to a conversation. */
export interface Directory {
  /** The members of a conversation, without the bot; empty when they cannot be read. */
  listMembers(conversation: string): Promise<readonly Omit<Member, 'roles'>[]>;
}
