import type { GroupId } from './group.js';
/** The action to change. */
export interface Target {
  readonly group: GroupId;
  readonly reference: string;
}
