import { recordChange } from '../../access/record-change.js';
import { beSureOfMembers } from '../../access/follow-members.js';
import { countColours } from '../../model/board-counts.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import { wasHandled } from '../../model/handled.js';
import { itemsOf } from '../../model/plan-item.js';
import type { Plan } from '../../model/plan.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { PressedOf } from '../../presentation/card/define-button.js';
import { deadlineContextOf } from '../../reading/read-context.js';
import type { NoPlanReply } from '../plans/reply.js';
import type { HeldPlan } from '../plans/rules/find-plan.js';
import type { planReportButton, planReportSaveButton } from './buttons.js';
import type { WriteReportCommand } from './grammar.js';
import { openNumber, planNamed, plansMeant, replyOf, viewNumbered, whichPlan } from './handle-find.js';
import type {
  PlanReportListReply,
  PlanReportReply,
  PlanReportTextReply,
  PlanReportWhichReply,
  ReportNews,
} from './reply.js';
import { approveReport, mayApprove, mayWrite, writeReport } from './rules/change-report.js';
import { nextPeriod, reportDay, reportOn } from './rules/report-period.js';

type Shown = PlanReportReply | PlanReportTextReply | PlanReportWhichReply | NoPlanReply | ProblemReply;

const UNKNOWN = problemReply({ code: 'not-a-member' });
const REFUSED = problemReply({ code: 'not-allowed', reference: null });

/** Returns the report on the period that `said` names, as a card or as text; asks which plan if there are several. */
export async function askReport(
  services: Services,
  asker: Asker,
  { said, format }: { readonly said: string | null; readonly format: 'md' | 'csv' | null },
): Promise<Shown> {
  const held = await plansMeant(services, asker);
  const [only, another] = held;
  if (only === undefined) return { kind: 'no-plan' };
  if (another !== undefined) return whichPlan(held, 'show', asker);
  const { group, plan } = only;
  const day = said === null ? null : reportDay(said, deadlineContextOf(group, asker));
  if (said !== null && day === null) return problemReply({ code: 'deadline-not-read', said });
  const number = (day === null ? null : reportOn(plan, day))?.number ?? openNumber(plan);
  const view = viewNumbered(only, number, day, asker);
  return format === null
    ? replyOf(only, view, asker)
    : { kind: 'plan-report-text', group: headOf(group), view, format, part: 1 };
}

type Target = PressedOf<typeof planReportButton>;

/** Returns the report that a button names. */
export async function showReport(services: Services, asker: Asker, target: Target): Promise<Shown> {
  const held = await planNamed(services, asker, target);
  return held === null ? UNKNOWN : replyOf(held, viewNumbered(held, target.number, target.to, asker), asker);
}

/** Returns the report that a button names, as text. */
export async function showReportText(
  services: Services,
  asker: Asker,
  target: Target & { readonly format: 'md' | 'csv'; readonly page: number },
): Promise<Shown> {
  const held = await planNamed(services, asker, target);
  if (held === null) return UNKNOWN;
  const { format, page: part } = target;
  const view = viewNumbered(held, target.number, target.to, asker);
  return { kind: 'plan-report-text', group: headOf(held.group), view, format, part };
}

const ON_PAGE = 10;

/** Returns the reports of a plan, newest first. */
export async function listReports(
  services: Services,
  asker: Asker,
  target: { readonly group: string; readonly plan: number; readonly page: number } | null,
): Promise<PlanReportListReply | PlanReportWhichReply | NoPlanReply | ProblemReply> {
  const named = target === null ? null : await planNamed(services, asker, target);
  if (target !== null && named === null) return UNKNOWN;
  const held = named === null ? await plansMeant(services, asker) : [named];
  const [only, another] = held;
  if (only === undefined) return { kind: 'no-plan' };
  if (another !== undefined) return whichPlan(held, 'list', asker);
  const { group, plan } = only;
  const rows = plan.reports.toReversed().map(({ number, from, to, approved, items }) => ({
    ...{ number, from, to },
    approved: approved === null ? null : { name: approved.by.name, on: localDay(approved.at, group.zone) },
    total: approved === null ? countColours(itemsOf(plan, group, asker.now)) : countColours(items),
  }));
  const pages = Math.max(1, Math.ceil(rows.length / ON_PAGE));
  const page = Math.min(target?.page ?? 1, pages);
  return {
    kind: 'plan-report-list',
    group: headOf(group),
    plan: { number: plan.number, title: plan.title },
    rows: rows.slice((page - 1) * ON_PAGE, page * ON_PAGE),
    ...{ page, pages, total: rows.length },
  };
}

/** Returns the only plan, for someone who writes or approves its next report in words; else the question or problem. */
async function onePlan(services: Services, asker: Asker): Promise<HeldPlan | Shown> {
  const held = await plansMeant(services, asker);
  const [only, another] = held;
  if (only === undefined) return { kind: 'no-plan' };
  return another === undefined ? only : whichPlan(held, 'show', asker);
}

const targetOf = ({ group, plan }: HeldPlan, asker: Asker): Target => ({
  group: group.id,
  plan: plan.number,
  number: openNumber(plan),
  to: nextPeriod(plan, localDay(asker.now, group.zone)).to,
});

/** Writes the next report's foreword, or chooses its examples, in words. */
export async function writeInWords(
  services: Services,
  asker: Asker,
  { foreword, examples }: WriteReportCommand,
): Promise<Shown> {
  const held = await onePlan(services, asker);
  if ('kind' in held) return held;
  return write(services, asker, targetOf(held, asker), {
    ...(foreword === null ? {} : { foreword }),
    ...(examples === null ? {} : { examples }),
  });
}

/** Writes them in the form of a card. */
export const writeOnCard = (
  services: Services,
  asker: Asker,
  { foreword, examples, ...target }: PressedOf<typeof planReportSaveButton>,
): Promise<Shown> =>
  write(services, asker, target, {
    foreword,
    examples: (examples ?? '').split(/[,;\s]+/u).filter((key) => key !== ''),
  });

async function write(
  services: Services,
  asker: Asker,
  target: Target,
  change: { readonly foreword?: string | null; readonly examples?: readonly string[] },
): Promise<Shown> {
  const held = await planNamed(services, asker, target);
  if (held === null) return UNKNOWN;
  const known = new Map(itemsOf(held.plan, held.group, asker.now).map(({ key }) => [key.toLowerCase(), key]));
  const named = (change.examples ?? []).map((key) => ({ key, found: known.get(key.toLowerCase()) }));
  const chosen = { ...change, examples: named.flatMap(({ found }) => found ?? []) };
  const wanted = change.examples === undefined ? change : chosen;
  return changeReport(services, asker, target, {
    may: mayWrite,
    news: 'saved',
    unknown: named.filter(({ found }) => found === undefined).map(({ key }) => key),
    change: (plan, group, writing) =>
      writeReport(plan, group, writing, {
        ...(wanted.foreword === undefined ? {} : { foreword: wanted.foreword }),
        ...(wanted.examples === undefined ? {} : { examples: [...new Set(wanted.examples)] }),
      }),
  });
}

/** Approves the next report in words. */
export async function approveInWords(services: Services, asker: Asker): Promise<Shown> {
  const held = await onePlan(services, asker);
  return 'kind' in held ? held : approve(services, asker, targetOf(held, asker));
}

/** Approves the report of a card; once approved, shows it as it was approved. */
export const approve = (services: Services, asker: Asker, target: Target): Promise<Shown> =>
  changeReport(services, asker, target, { may: mayApprove, news: 'approved', unknown: [], change: approveReport });

/** Changes the next report in one step. Leaves a report that was approved meanwhile as it is, and shows it. */
async function changeReport(
  services: Services,
  asker: Asker,
  target: Target,
  by: {
    readonly may: (group: Group, person: string) => boolean;
    readonly news: ReportNews;
    readonly unknown: readonly string[];
    readonly change: typeof approveReport;
  },
): Promise<Shown> {
  const held = await planNamed(services, asker, target);
  if (held === null) return UNKNOWN;
  await beSureOfMembers(services, asker, target.group);
  const { id, name } = asker.person;
  // The store gives actions closed long ago only by reference.
  const references = held.group.actions.flatMap(({ plan, reference }) =>
    plan?.plan === target.plan ? [reference] : [],
  );
  const made = await services.store.changeGroup<ReportNews | 'refused' | 'gone'>(
    target.group,
    (group) => {
      const plan = group?.plans.find((one) => one.number === target.plan);
      if (group === null || plan === undefined) return { record: group, result: 'gone' };
      if (!by.may(group, id)) return { record: group, result: 'refused' };
      if (wasHandled(group, asker.activity)) return { record: group, result: by.news };
      if (openNumber(plan) !== target.number) return { record: group, result: 'already-approved' };
      const period = nextPeriod(plan, localDay(asker.now, group.zone), target.to);
      const changed: Plan = by.change(plan, group, { by: { id, name }, now: asker.now, period });
      const plans = group.plans.map((one) => (one === plan ? changed : one));
      return { record: recordChange(group, { ...group, plans }, asker, 'mayRun'), result: by.news };
    },
    references,
  );
  if (made === 'gone') return UNKNOWN;
  if (made === 'refused') return REFUSED;
  const now = await planNamed(services, asker, target);
  if (now === null) return UNKNOWN;
  return replyOf(now, viewNumbered(now, target.number, target.to, asker), asker, { news: made, unknown: by.unknown });
}
