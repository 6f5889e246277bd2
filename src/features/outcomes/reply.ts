import type { Action } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Faulty } from './rules/check-actions.js';
import type { DecisionRow, MeetingTable } from './rules/meeting-table.js';

/** A page of what is missing from a meeting's actions. */
export interface MeetingCheckReply {
  readonly kind: 'meeting-check';
  readonly group: GroupHead;
  readonly meeting: Day;
  readonly faulty: readonly Faulty[];
  /** How many actions have faults, and how many open actions were checked. */
  readonly wrong: number;
  readonly checked: number;
  readonly page: number;
  readonly pages: number;
  readonly today: Day;
}

/** A page of a meeting's table. */
export interface MeetingTableReply {
  readonly kind: 'meeting-table';
  readonly group: GroupHead;
  readonly meeting: Day;
  readonly actions: readonly Action[];
  readonly decisions: readonly DecisionRow[];
  /** How many there are on all pages. */
  readonly total: { readonly actions: number; readonly decisions: number };
  readonly page: number;
  readonly pages: number;
  readonly today: Day;
}

/** Part of a meeting's table, as text to copy. */
export interface TableTextReply {
  readonly kind: 'table-text';
  readonly group: GroupHead;
  readonly table: MeetingTable;
  readonly format: 'md' | 'csv';
  readonly part: number;
}

/** A meeting has ended, with this many actions and decisions. */
export interface MeetingEndedReply {
  readonly kind: 'meeting-ended';
  readonly group: GroupHead;
  readonly meeting: Day;
  readonly total: { readonly actions: number; readonly decisions: number };
}
