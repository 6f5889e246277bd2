import type { Actor } from '../../model/actor.js';
import type { Day, Instant } from '../../model/calendar/day.js';
import type { Candidate } from '../../model/candidate.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Problem } from '../../model/problem.js';
import type { ReturnQuestion } from '../../model/return-question.js';
import type { ReturnRequest } from '../../model/return.js';
import type { Collated, ReturnCounts } from './rules/collate.js';
import type { ValueFault } from './rules/read-value.js';

/** A form with which a return is asked for, filled in with what was said; `problem` is what it still lacks. */
export interface WriteReturnReply {
  readonly kind: 'write-return';
  /** In which it may be asked for; the first is meant where none is chosen. */
  readonly groups: readonly GroupHead[];
  readonly sets: readonly string[];
  readonly who: string;
  readonly title: string;
  readonly due: Day | null;
  /** As they are written, with how each is answered where that is not read from its words. */
  readonly questions: readonly string[];
  readonly problem: Problem | null;
  readonly today: Day;
}

/** What is about to be asked for. */
export interface PreviewReturnReply {
  readonly kind: 'preview-return';
  readonly group: GroupHead;
  readonly who: string;
  readonly leads: readonly Actor[];
  readonly title: string;
  readonly due: Day;
  readonly questions: readonly ReturnQuestion[];
  /** The questions as they were written, one a line. */
  readonly lines: string;
  /** The reference of the round before, with which it will be compared. */
  readonly earlier: string | null;
  /** Who else was named and cannot be asked. */
  readonly notAsked: readonly string[];
  readonly today: Day;
}

/** What has just been done. */
export type ReturnNews = 'asked' | 'asked-before' | 'reminded' | 'nobody-to-remind' | 'closed' | 'closed-before';

/** How a return stands, and what was just done with it. */
export interface ReturnReply {
  readonly kind: 'return-card';
  readonly group: GroupHead;
  readonly collated: Collated;
  readonly news: ReturnNews | null;
  /** Whom that was about, by name. */
  readonly people: readonly string[];
  readonly mayRun: boolean;
  readonly mayRead: boolean;
  /** When the reader's change was made, where it can be taken back. */
  readonly at: Instant | null;
  readonly today: Day;
}

/** A page of what was answered, in the order of leads or of questions. */
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
    /** Whether the reader is still to answer it. */
    readonly isMine: boolean;
  }[];
  readonly mayAsk: boolean;
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly today: Day;
}

/** What became of a lead's part. */
export type FormNews = 'saved' | 'sent' | 'nothing' | 'handed' | 'time-asked' | 'not-complete';

/** The form in which one lead answers, or somebody for them. */
export interface ReturnFormReply {
  readonly kind: 'return-form';
  readonly group: GroupHead;
  readonly reference: string;
  readonly title: string;
  readonly askedBy: Actor;
  readonly questions: readonly ReturnQuestion[];
  readonly lead: Actor;
  /** Who is to answer. */
  readonly holder: Actor;
  /** Whether the reader answers for somebody else. */
  readonly isForOther: boolean;
  readonly due: Day;
  readonly state: 'open' | 'sent' | 'nothing' | 'closed' | 'withdrawn';
  readonly sentBy: Actor | null;
  /** What the fields hold, by question. */
  readonly held: Readonly<Record<string, string>>;
  readonly last: Readonly<Record<string, readonly string[]>>;
  /** What was sent, by question; nothing where others read it. */
  readonly sent: Readonly<Record<string, readonly string[]>>;
  readonly faults: readonly { readonly question: string; readonly fault: ValueFault }[];
  readonly request: ReturnRequest | null;
  readonly others: readonly Candidate[];
  readonly news: FormNews | null;
  /** Whether others read it, so that it has no fields. */
  readonly isShared: boolean;
  /** Why it is sent without being asked for: that it is late, or due soon; null where it is asked for. */
  readonly isNudge: boolean;
  readonly problem: Problem | null;
  readonly at: Instant | null;
  readonly today: Day;
}

/** To who decides: that more time is asked for; to who asked: what was decided. */
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

/** To the chair: who has not said a word. */
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
