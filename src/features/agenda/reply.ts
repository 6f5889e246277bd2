import type { AgendaItem } from '../../model/agenda-item.js';
import type { Day, Instant } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Meeting } from '../../model/meeting.js';
import type { AgendaMark } from './rules/change-agenda.js';
import type { AgendaRow, NotReached } from './rules/meeting-agenda.js';

/** What has just happened to an agenda. */
export type AgendaNews =
  | {
      readonly what: 'added' | AgendaMark | 'order' | 'set';
      readonly titles: readonly string[];
      /** The day that items were put down for or postponed to; null where no meeting is planned. */
      readonly to: Day | null;
      /** The action that was closed with it. */
      readonly closed: string | null;
      /** When it was done, by which its maker can undo it. */
      readonly at: Instant;
    }
  /** Somebody else was first, or it was so already. */
  | { readonly what: 'already' }
  /** The words fit no item, or several. */
  | { readonly what: 'which'; readonly said: string };

/** The agenda of a meeting, a page of it. */
export interface AgendaReply {
  readonly kind: 'agenda';
  readonly group: GroupHead;
  /** Null where none is planned: these items wait for one. */
  readonly meeting: Meeting | null;
  /** Whether the meeting has begun, so that its items are gone through. */
  readonly hasBegun: boolean;
  readonly rows: readonly AgendaRow[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** How long its items take together, how many say nothing of it, and how long the meeting is. */
  readonly minutes: number;
  readonly untimed: number;
  readonly length: number | null;
  /** The numbers of its items that are not dealt with; standing ones never are. */
  readonly open: readonly number[];
  /** What meetings that are over did not reach. */
  readonly left: readonly NotReached[];
  /** Where what is left is postponed to, and what this agenda has; null where no later meeting is planned. */
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
  /** The day of the agenda that it is on. */
  readonly day: Day | null;
  readonly next: Day | null;
  readonly above: number | null;
  readonly below: number | null;
  readonly total: number;
  readonly mayRun: boolean;
  readonly mayWithdraw: boolean;
  readonly today: Day;
}

/** Asks of which group the agenda is meant; `said` is null where it is only to be shown. */
export interface AgendaWhereReply {
  readonly kind: 'agenda-where';
  readonly groups: readonly GroupHead[];
  readonly said: string | null;
  readonly when: string | null;
  readonly isStanding: boolean;
}
