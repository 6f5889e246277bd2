import type { AnyReply } from '../../src/app/features.js';
import type { PlanReportReply, PlanReportTextReply } from '../../src/features/plan-reports/reply.js';
import { frozen, reportAsApproved, reportOf } from '../../src/features/plan-reports/rules/report-of.js';
import type { ReportView } from '../../src/features/plan-reports/rules/report-view.js';
import type { HeldPlan } from '../../src/features/plans/rules/find-plan.js';
import { headOf } from '../../src/model/group-head.js';
import type { PlanReport } from '../../src/model/plan-report.js';
import { BOARD_DAY, wholePlan, wholePlanGroup } from '../fixtures/whole-plan.js';
import { largePlanGroup } from '../fixtures/large-plan.js';

const PLAN = wholePlan();
const GROUP = wholePlanGroup(PLAN, { name: 'Race Equality Board' });
const LARGE = largePlanGroup(500);
const DRAFT: PlanReport = {
  number: 1,
  from: null,
  to: '2022-11-07',
  madeAt: BOARD_DAY,
  madeBy: { id: 'sion', name: 'Sion' },
  examples: [],
  foreword: 'This quarter the scheme for mentors began, and the figures were published for the first time. '.repeat(12),
  approved: null,
  ...frozen(LARGE.plan, LARGE.group, '2022-11-07', BOARD_DAY),
};

const shown = (
  { group }: Pick<HeldPlan, 'group'>,
  view: ReportView,
  more: Partial<PlanReportReply> = {},
): PlanReportReply => ({
  kind: 'plan-report',
  group: headOf(group),
  view,
  mayWrite: true,
  mayApprove: true,
  news: null,
  unknown: [],
  today: '2022-11-07',
  ...more,
});
const text = (group: HeldPlan['group'], view: ReportView, format: 'md' | 'csv', part = 1): PlanReportTextReply => ({
  kind: 'plan-report-text',
  group: headOf(group),
  view,
  format,
  part,
});

const SMALL_VIEW = reportOf(PLAN, GROUP, '2022-09-01', '2022-11-07', BOARD_DAY);
const LARGE_VIEW = reportOf({ ...LARGE.plan, reports: [DRAFT] }, LARGE.group, null, '2022-11-07', BOARD_DAY);
const [FIRST] = PLAN.reports;
const APPROVED = FIRST === undefined ? SMALL_VIEW : reportAsApproved(PLAN, GROUP, FIRST);
const EMPTY = wholePlan({ reports: [], recommendations: [], measures: [], risks: [], areas: [], themes: [] });

/** Answers about reports: on a small plan, and on one with 500 items. */
export const PLAN_REPORT_ANSWERS: Readonly<Record<string, AnyReply>> = {
  report: shown({ group: GROUP }, SMALL_VIEW),
  'report saved': shown({ group: GROUP }, SMALL_VIEW, { news: 'saved', unknown: ['9.9', '1.7x'] }),
  'report for a member': shown({ group: GROUP }, SMALL_VIEW, { mayWrite: false, mayApprove: false }),
  'report approved': shown({ group: GROUP }, APPROVED, { news: 'approved' }),
  'report of 500': shown({ group: LARGE.group }, LARGE_VIEW),
  'report of nothing': shown(
    { group: GROUP },
    reportOf(EMPTY, wholePlanGroup(EMPTY, { actions: [] }), null, '2022-11-07', BOARD_DAY),
  ),
  'report as Markdown': text(GROUP, SMALL_VIEW, 'md'),
  'report of 500 as CSV': text(LARGE.group, LARGE_VIEW, 'csv', 3),
  reports: {
    kind: 'plan-report-list',
    group: headOf(GROUP),
    plan: { number: 1, title: PLAN.title },
    rows: [
      { number: 2, from: '2022-09-01', to: '2022-11-07', approved: null, total: SMALL_VIEW.total },
      { number: 1, from: null, to: '2022-08-31', approved: APPROVED.approved, total: APPROVED.total },
    ],
    page: 1,
    pages: 2,
    total: 12,
  },
  'no reports': {
    kind: 'plan-report-list',
    group: headOf(GROUP),
    plan: { number: 1, title: PLAN.title },
    rows: [],
    page: 1,
    pages: 1,
    total: 0,
  },
  'report, which plan': {
    kind: 'plan-report-which',
    then: 'show',
    choices: [
      { group: headOf(GROUP), plan: 1, title: PLAN.title, number: 2, to: '2022-11-07' },
      { group: headOf(LARGE.group), plan: 1, title: LARGE.plan.title, number: 1, to: '2022-11-07' },
    ],
  },
};
