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
  // It stops asking leads, and the frozen report goes out.
  ifWrong: 'grave',
  ofPlan: 'whole',
  // "Approve" with a gate approves the gate, unless the words say "report".
  make: ({ said, items = [] }) =>
    items.some(({ kind }) => kind === 'gate') && !REPORT.test(said) ? null : { kind: 'approve-report' },
};

/** What people ask about reports on a plan. */
export const INTENTS = { 'plan-report': show, 'plan-reports': list, 'plan-report-approve': approve } as const;
