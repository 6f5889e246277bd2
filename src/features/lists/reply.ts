import type { Action } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { PartsDone } from '../../model/lead-people.js';
import type { GroupId } from '../../model/group.js';
import type { Asked, Named } from './rules/asked.js';
import type { Days } from './rules/past-days.js';

/** Actions of one group, with the number on all pages; `today` is in the group's zone. */
export interface ListedGroup {
  readonly group: GroupHead;
  readonly today: Day;
  readonly actions: readonly Action[];
  readonly total: number;
  /** For actions that several must do, how many have done their part, by reference. */
  readonly parts?: Readonly<Record<string, PartsDone>>;
}

/** A page of the actions asked for. */
export interface ListReply {
  readonly kind: 'list';
  readonly asked: Asked;
  /** The group it is narrowed to; null for all that the asker sees. */
  readonly narrowedTo: { readonly id: GroupId } | null;
  /** The only group it can be about; null if there are several, or none. */
  readonly only: GroupHead | null;
  /** The part of each group that is on this page. */
  readonly groups: readonly ListedGroup[];
  /** The names of those whose actions they are, as the groups know them. */
  readonly names: readonly string[];
  /** The names that nobody knows, and the members who may have been meant. */
  readonly unknown: readonly string[];
  readonly likely: readonly Named[];
  /** The days that were meant; null if none were named, or groups mean different ones. */
  readonly days: Days | null;
  readonly raised: Days | null;
  /** What comes nearest, if nothing was found. */
  readonly nearest: readonly ListedGroup[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly today: Day;
}
