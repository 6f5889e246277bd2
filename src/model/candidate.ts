import type { Member } from './group.js';
/** Someone who may have been meant by an unclear lead. */
export type Candidate = Pick<Member, 'id' | 'name' | 'email'>;
