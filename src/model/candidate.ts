import type { Group } from './group.js';
import type { Member } from './member.js';
import { isMember } from './members.js';
import type { PersonId } from './lead.js';

/** Someone who may have been meant by an unclear lead. */
export type Candidate = Pick<Member, 'id' | 'name' | 'email'>;

/** The members who may be proposed in someone's place; empty unless the reader is a member, who alone may see them. */
export const othersThan = (person: PersonId, group: Group, reader: PersonId): readonly Candidate[] =>
  isMember(group, reader) ? group.members.filter(({ id }) => id !== person).map(({ id, name }) => ({ id, name })) : [];
