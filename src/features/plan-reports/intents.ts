import type { IntentDeclaration } from '../feature.js';
import type { ApproveReportCommand, PlanReportCommand, PlanReportsCommand } from './grammar.js';
import { APPROVE, LIST, SHOW } from './intents-show.js';

const show: IntentDeclaration<PlanReportCommand> = {
  examples: SHOW,
  ifWrong: 'harmless',
  ofPlan: 'whole',
  make: ({ dates }) => ({ kind: 'plan-report', said: dates[0]?.words ?? null, format: null }),
};

const list: IntentDeclaration<PlanReportsCommand> = {
  examples: LIST,
  ifWrong: 'harmless',
  ofPlan: 'whole',
  make: () => ({ kind: 'plan-reports' }),
};

const REPORT = /(?<!\p{L})(?:reports?|h?adroddiad|numbers|figures)(?!\p{L})/iu;

const approve: IntentDeclaration<ApproveReportCommand> = {
  examples: APPROVE,
  // Leads are asked no longer, and what is frozen goes out.
  ifWrong: 'grave',
  ofPlan: 'whole',
  // What is approved is the gate that is named, unless the report is.
  make: ({ said, items = [] }) =>
    items.some(({ kind }) => kind === 'gate') && !REPORT.test(said) ? null : { kind: 'approve-report' },
};

/** What people mean about reports on a plan. */
export const INTENTS = { 'plan-report': show, 'plan-reports': list, 'plan-report-approve': approve } as const;
