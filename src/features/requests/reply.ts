import type { Action } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import type { LeadRequest } from '../../model/lead-request.js';
import type { Problem } from '../../model/problem.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Candidate } from '../../model/candidate.js';

/** A lead's request, to whoever is asked to decide it, and what has been decided. */
export interface RequestAnswer {
  readonly kind: 'request';
  readonly group: GroupHead;
  readonly action: Action;
  readonly request: LeadRequest;
  /** Whether the reader may decide it now. */
  readonly mayDecide: boolean;
  /** Whom the reader may give the action to instead. */
  readonly others: readonly Candidate[];
  readonly today: Day;
  /** Why the reader's answer to it was not taken; null when it was, or there was none. */
  readonly problem: Problem | null;
}

/** What was decided about a request, to the lead who asked. */
export interface DecisionAnswer {
  readonly kind: 'decision';
  readonly group: GroupHead;
  readonly action: Action;
  readonly request: LeadRequest;
  readonly today: Day;
}
