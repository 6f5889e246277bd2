import type { GroupId } from '../../model/group.js';
/** The form that is open in a digest, and for which of its actions. */
export interface DigestForm {
  readonly group: GroupId;
  readonly reference: string;
  readonly form: 'note' | 'more-time' | 'not-mine';
}
