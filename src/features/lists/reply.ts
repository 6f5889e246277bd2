import type { Action } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { PartsDone } from '../../model/lead-people.js';
import type { GroupId } from '../../model/group.js';
import type { Asked, Named } from './rules/asked.js';
import type { Days } from './rules/past-days.js';

/** Actions of one group, with how many there are of it on all pages; `today` is in its zone. */
export interface ListedGroup {
  readonly group: GroupHead;
  readonly today: Day;
  readonly actions: readonly Action[];
  readonly total: number;
  /** Of those that several must do, by reference, how many have done their part. */
  readonly parts?: Readonly<Record<string, PartsDone>>;
}

/** A page of the actions that were asked for. */
export interface ListReply {
  readonly kind: 'list';
  readonly asked: Asked;
  /** To which group it keeps; null for all that the asker sees. */
  readonly narrowedTo: { readonly id: GroupId } | null;
  /** The one group that it can be about; null where there are several, or none. */
  readonly only: GroupHead | null;
  /** What of each group is on this page. */
  readonly groups: readonly ListedGroup[];
  /** Whose they are, as the groups know them. */
  readonly names: readonly string[];
  /** Who was named that nobody knows, and who may have been meant. */
  readonly unknown: readonly string[];
  readonly likely: readonly Named[];
  /** The days that were meant; null where none were said, or groups mean different ones. */
  readonly days: Days | null;
  readonly raised: Days | null;
  /** Where nothing was found: what comes nearest. */
  readonly nearest: readonly ListedGroup[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly today: Day;
}
