import type { Day } from '../../model/calendar/day.js';

/** When something should be done, in the plan's words, with its first and last day. */
export interface PlanTimeline {
  readonly text: string;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly isOngoing: boolean;
  readonly isComplete: boolean;
  /** Whether it counts from a day that the plan does not state: "6 months", "Year 1". */
  readonly needsBase: boolean;
}

/** The answer to a recommendation. */
export type PlanResponse = 'accepted' | 'in-part' | 'rejected' | 'completed';

/** The progress of something, in the four statuses that most colour schemes have. */
export type PlanStatus = 'not-started-late' | 'in-progress' | 'completed' | 'planned-not-started';

export interface ReadCommitment {
  readonly text: string;
  readonly leads: readonly string[];
  readonly timeline: PlanTimeline | null;
  readonly line: number;
}

export interface ReadRecommendation {
  /** As written, "1.1"; null if it has none. */
  readonly reference: string | null;
  readonly theme: string | null;
  readonly text: string;
  readonly response: PlanResponse | null;
  /** Names as written, in order. */
  readonly leads: readonly string[];
  readonly timeline: PlanTimeline | null;
  readonly progress: string | null;
  readonly commitments: readonly ReadCommitment[];
  readonly line: number;
}

export interface ReadPlanAction {
  readonly reference: string | null;
  readonly theme: string | null;
  readonly text: string;
  /** As written: "Amber", "In progress". */
  readonly said: string | null;
  readonly status: PlanStatus | null;
  readonly leads: readonly string[];
  readonly timeline: PlanTimeline | null;
  readonly progress: string | null;
  readonly line: number;
}

/** A colour of the plan's scheme, and its meaning. */
export interface ReadRating {
  readonly colour: string | null;
  readonly said: string;
  readonly status: PlanStatus | null;
}

/** How many actions of a theme have each status; null if the plan gives no number. */
export interface ReadCounts {
  readonly theme: string;
  readonly byStatus: Readonly<Record<PlanStatus, number | null>>;
  readonly total: number | null;
  readonly line: number;
}

export interface ReadMeasure {
  readonly theme: string | null;
  readonly text: string;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly unit: string | null;
  readonly line: number;
}

export interface ReadGate {
  readonly title: string;
  readonly date: Day;
  readonly signedOffBy: string | null;
  readonly line: number;
}

export interface ReadPhase {
  /** "1a", "2", in lower case. */
  readonly phase: string;
  readonly title: string;
  readonly start: Day | null;
  readonly end: Day | null;
  /** The phases that must be over before it. */
  readonly needs: readonly string[];
  readonly tasks: readonly string[];
  readonly gates: readonly ReadGate[];
  readonly line: number;
}

export interface ReadRisk {
  readonly text: string;
  readonly owner: string | null;
  readonly likelihood: string | null;
  readonly impact: string | null;
  readonly line: number;
}

export type PlanProblemCode =
  | 'two-days-for-one-event'
  | 'gate-before-phase'
  | 'gate-after-phase'
  | 'phase-before-what-it-needs'
  | 'phase-ends-before-it-starts'
  | 'timeline-without-base'
  | 'date-that-does-not-exist'
  | 'reference-twice'
  | 'lead-without-item'
  | 'counts-do-not-add-up';

/** A place in the plan: its words, the line on which they begin, and the day they name. */
export interface PlanPlace {
  readonly said: string;
  readonly line: number;
  readonly day: Day | null;
}

/** Something in the plan that cannot be right. It is pointed out and never corrected. */
export interface PlanProblem {
  readonly code: PlanProblemCode;
  readonly places: readonly PlanPlace[];
}

/** The contents of a plan. Nothing in it is checked against a group's people or clock. */
export interface ReadPlan {
  readonly title: string | null;
  /** The day of the document, as it states it. */
  readonly dated: Day | null;
  readonly period: { readonly start: Day; readonly end: Day } | null;
  readonly themes: readonly string[];
  readonly ratings: readonly ReadRating[];
  readonly recommendations: readonly ReadRecommendation[];
  readonly planActions: readonly ReadPlanAction[];
  readonly counts: readonly ReadCounts[];
  readonly measures: readonly ReadMeasure[];
  readonly phases: readonly ReadPhase[];
  readonly steps: readonly string[];
  readonly risks: readonly ReadRisk[];
  readonly problems: readonly PlanProblem[];
}
