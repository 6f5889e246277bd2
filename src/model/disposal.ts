import type { Instant } from './calendar/day.js';
import type { GroupId } from './group.js';

/** What was taken away for good: when, by whom, what kind and how much of each; never whose. */
export interface Disposal {
  /** Led by its day, `2026-11-28/…`. */
  readonly id: string;
  readonly tenant: string;
  readonly at: Instant;
  /** The operator who erased; `retention` where the time of a group's closed actions was over. */
  readonly by: string;
  readonly kind: 'retention' | 'erasure';
  /** Null where it is of no one group. */
  readonly group: GroupId | null;
  /** Of the actions that were removed. */
  readonly references: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}
