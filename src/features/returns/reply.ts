import type { Actor } from '../../model/actor.js';
import type { Day, Instant } from '../../model/calendar/day.js';
import type { Candidate } from '../../model/candidate.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Problem } from '../../model/problem.js';
import type { ReturnQuestion } from '../../model/return-question.js';
import type { ReturnRequest } from '../../model/return.js';
import type { Collated, ReturnCounts } from './rules/collate.js';
import type { ValueFault } from './rules/read-value.js';

/** A form for asking for a return, filled in from what was said; `problem` is what is missing. */
export interface WriteReturnReply {
  readonly kind: 'write-return';
  /** The groups in which it may be asked for; the first is the default. */
  readonly groups: readonly GroupHead[];
  readonly sets: readonly string[];
  readonly who: string;
  readonly title: string;
  readonly due: Day | null;
  /** The questions as typed, each with a mark for how it is answered if its words do not say so. */
  readonly questions: readonly string[];
  readonly problem: Problem | null;
  readonly today: Day;
}

/** A preview of the request. */
export interface PreviewReturnReply {
  readonly kind: 'preview-return';
  readonly group: GroupHead;
  readonly who: string;
  readonly leads: readonly Actor[];
  readonly title: string;
  readonly due: Day;
  readonly questions: readonly ReturnQuestion[];
  /** The questions as typed, one per line. */
  readonly lines: string;
  /** The reference of the previous round, with which this one will be compared. */
  readonly earlier: string | null;
  /** Others who were named and cannot be asked. */
  readonly notAsked: readonly string[];
  readonly today: Day;
}

/** What was just done with a return. */
export type ReturnNews = 'asked' | 'asked-before' | 'reminded' | 'nobody-to-remind' | 'closed' | 'closed-before';

/** The state of a return, and what was just done with it. */
export interface ReturnReply {
  readonly kind: 'return-card';
  readonly group: GroupHead;
  readonly collated: Collated;
  readonly news: ReturnNews | null;
  /** The names of the people whom the news is about. */
  readonly people: readonly string[];
  readonly mayRun: boolean;
  readonly mayRead: boolean;
  /** When the reader made the change, if they can undo it. */
  readonly at: Instant | null;
  readonly today: Day;
}

/** A page of the answers, by lead or by question. */
export interface ReturnPagesReply {
  readonly kind: 'return-pages';
  readonly group: GroupHead;
  readonly collated: Collated;
  readonly by: 'leads' | 'questions';
  readonly page: number;
  readonly pages: number;
  readonly today: Day;
}

/** The returns of the reader's groups. */
export interface ReturnsReply {
  readonly kind: 'returns';
  readonly rows: readonly {
    readonly group: GroupHead;
    readonly reference: string;
    readonly title: string;
    readonly due: Day;
    readonly counts: ReturnCounts;
    readonly isClosed: boolean;
    /** Whether the reader must still answer it. */
    readonly isMine: boolean;
  }[];
  readonly mayAsk: boolean;
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly today: Day;
}

/** What was just done with a lead's part. */
export type FormNews = 'saved' | 'sent' | 'nothing' | 'handed' | 'time-asked' | 'not-complete';

/** The form in which a lead answers, or somebody for them. */
export interface ReturnFormReply {
  readonly kind: 'return-form';
  readonly group: GroupHead;
  readonly reference: string;
  readonly title: string;
  readonly askedBy: Actor;
  readonly questions: readonly ReturnQuestion[];
  readonly lead: Actor;
  /** The person who must answer. */
  readonly holder: Actor;
  /** Whether the reader answers for somebody else. */
  readonly isForOther: boolean;
  readonly due: Day;
  readonly state: 'open' | 'sent' | 'nothing' | 'closed' | 'withdrawn';
  readonly sentBy: Actor | null;
  /** The contents of the fields, by question. */
  readonly held: Readonly<Record<string, string>>;
  readonly last: Readonly<Record<string, readonly string[]>>;
  /** The sent answers, by question; empty if others can read the form. */
  readonly sent: Readonly<Record<string, readonly string[]>>;
  readonly faults: readonly { readonly question: string; readonly fault: ValueFault }[];
  readonly request: ReturnRequest | null;
  readonly others: readonly Candidate[];
  readonly news: FormNews | null;
  /** Whether others can read it, so that it has no fields. */
  readonly isShared: boolean;
  /** Whether it goes out as a nudge rather than on request. */
  readonly isNudge: boolean;
  readonly problem: Problem | null;
  readonly at: Instant | null;
  readonly today: Day;
}

/** Tells those who decide about a request for more time, and the person who asked about the decision. */
export interface ReturnTimeReply {
  readonly kind: 'return-time';
  readonly group: GroupHead;
  readonly reference: string;
  readonly title: string;
  readonly lead: Actor;
  readonly due: Day;
  readonly request: ReturnRequest;
  readonly mayDecide: boolean;
  readonly problem: Problem | null;
  readonly today: Day;
}

/** Tells the chair who has not responded. */
export interface ReturnSilentReply {
  readonly kind: 'return-silent';
  readonly group: GroupHead;
  readonly reference: string;
  readonly title: string;
  readonly due: Day;
  readonly names: readonly string[];
  readonly counts: ReturnCounts;
  readonly today: Day;
}
