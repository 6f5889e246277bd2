import type { GroupId } from './group.js';
/** Which action is to be changed. */
export interface Target {
  readonly group: GroupId;
  readonly reference: string;
}
