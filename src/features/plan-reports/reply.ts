import type { ColourCounts } from '../../model/board-counts.js';
import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { ReportView } from './rules/report-view.js';

/** What was just done with a report. */
export type ReportNews = 'saved' | 'approved' | 'already-approved' | null;

/** A report, as it stands or as approved. */
export interface PlanReportReply {
  readonly kind: 'plan-report';
  readonly group: GroupHead;
  readonly view: ReportView;
  readonly mayWrite: boolean;
  readonly mayApprove: boolean;
  readonly news: ReportNews;
  /** Named examples that are not items of the plan. */
  readonly unknown: readonly string[];
  readonly today: Day;
}

/** Part of a report, as text. */
export interface PlanReportTextReply {
  readonly kind: 'plan-report-text';
  readonly group: GroupHead;
  readonly view: ReportView;
  readonly format: 'md' | 'csv';
  readonly part: number;
}

/** The reports of a plan, newest first. */
export interface PlanReportListReply {
  readonly kind: 'plan-report-list';
  readonly group: GroupHead;
  readonly plan: { readonly number: number; readonly title: string };
  readonly rows: readonly {
    readonly number: number;
    readonly from: Day | null;
    readonly to: Day;
    readonly approved: { readonly name: string; readonly on: Day } | null;
    readonly total: ColourCounts;
  }[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** Asks which plan the user means. */
export interface PlanReportWhichReply {
  readonly kind: 'plan-report-which';
  readonly then: 'show' | 'list';
  readonly choices: readonly {
    readonly group: GroupHead;
    readonly plan: number;
    readonly title: string;
    readonly number: number;
    readonly to: Day;
  }[];
}
