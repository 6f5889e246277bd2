import type { AgendaItem } from '../../model/agenda-item.js';
import type { Day, Instant } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Meeting } from '../../model/meeting.js';
import type { AgendaMark } from './rules/change-agenda.js';
import type { AgendaRow, NotReached } from './rules/meeting-agenda.js';

/** What was just done to an agenda. */
export type AgendaNews =
  | {
      readonly what: 'added' | AgendaMark | 'order' | 'set';
      readonly titles: readonly string[];
      /** The day for which items were added or to which they were postponed; null if no meeting is planned. */
      readonly to: Day | null;
      /** The action closed with it. */
      readonly closed: string | null;
      /** When it was done, which identifies it for undo. */
      readonly at: Instant;
    }
  /** Somebody else was first, or it was already so. */
  | { readonly what: 'already' }
  /** The words fit no item, or several. */
  | { readonly what: 'which'; readonly said: string };

/** A page of a meeting's agenda. */
export interface AgendaReply {
  readonly kind: 'agenda';
  readonly group: GroupHead;
  /** Null if no meeting is planned: these items wait for one. */
  readonly meeting: Meeting | null;
  /** Whether the meeting has begun, so that people now go through its items. */
  readonly hasBegun: boolean;
  readonly rows: readonly AgendaRow[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** How long its items take together, how many have no length, and how long the meeting is. */
  readonly minutes: number;
  readonly untimed: number;
  readonly length: number | null;
  /** The numbers of its open items; standing items are never among them. */
  readonly open: readonly number[];
  /** What past meetings did not reach. */
  readonly left: readonly NotReached[];
  /** The day to which leftovers, and this agenda's items, are postponed; null if no later meeting is planned. */
  readonly next: Day | null;
  readonly nextOfThis: Day | null;
  readonly news: AgendaNews | null;
  readonly mayRun: boolean;
  readonly today: Day;
}

/** One item, with what can be done with it. */
export interface AgendaItemReply {
  readonly kind: 'agenda-item';
  readonly group: GroupHead;
  readonly row: AgendaRow;
  readonly item: AgendaItem;
  /** The day of the agenda it is on. */
  readonly day: Day | null;
  readonly next: Day | null;
  readonly above: number | null;
  readonly below: number | null;
  readonly total: number;
  readonly mayRun: boolean;
  readonly mayWithdraw: boolean;
  readonly today: Day;
}

/** Asks which group's agenda is meant; `said` is null if it should only be shown. */
export interface AgendaWhereReply {
  readonly kind: 'agenda-where';
  readonly groups: readonly GroupHead[];
  readonly said: string | null;
  readonly when: string | null;
  readonly isStanding: boolean;
}
