import type { Member } from './member.js';

/** Someone who may have been meant by an unclear lead. */
export type Candidate = Pick<Member, 'id' | 'name' | 'email'>;
