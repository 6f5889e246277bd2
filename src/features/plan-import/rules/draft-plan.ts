import type { Day } from '../../../model/calendar/day.js';
import { type Deadline, NO_DEADLINE } from '../../../model/deadline.js';
import type { Lead } from '../../../model/lead.js';
import type { Phase } from '../../../model/phase.js';
import type { DraftItem, DraftStatus, PlanDraft } from '../../../model/plan-draft.js';
import type { RiskLevel } from '../../../model/plan-risk.js';
import { findDeadline } from '../../../reading/deadlines/find-deadline.js';
import type { DeadlineContext } from '../../../reading/deadlines/parsing/deadline-reading.js';
import { resolveLeads } from '../../../reading/leads/resolve-leads.js';
import type { Roster } from '../../../reading/leads/roster.js';
import type {
  PlanStatus,
  PlanTimeline,
  ReadCommitment,
  ReadPhase,
  ReadPlan,
  ReadPlanAction,
  ReadRecommendation,
} from '../../../reading/plans/read-plan.js';
import { draftScheme } from './draft-scheme.js';
import { letterOf, uniqueKeys } from './item-keys.js';

const STATUSES: Readonly<Record<PlanStatus, DraftStatus>> = {
  'not-started-late': 'late',
  'in-progress': 'begun',
  completed: 'done',
  'planned-not-started': 'planned',
};

/** The most characters of a plan's words on progress that we keep with an item. */
const LONGEST_PROGRESS = 2000;

/** The context for drafting a plan. */
export interface DraftContext {
  readonly roster: Roster;
  readonly deadlines: DeadlineContext;
  /** Its title if the text gives none. */
  readonly title: string;
  /** Its file's name; null if it was pasted. */
  readonly source: string | null;
}

/** Drafts a new plan from what was read. A recommendation with nothing beneath it is itself an action. */
export function draftPlan(read: ReadPlan, { roster, deadlines, title, source }: DraftContext): PlanDraft {
  const said: DeadlineContext = read.dated === null ? deadlines : { ...deadlines, saidAt: `${read.dated}T12:00` };
  const dueIn: DueIn = (text) => {
    const found = findDeadline(text, said);
    return found?.ok === true ? found.deadline : null;
  };
  const keyOf = uniqueKeys();
  const leadsOf = (names: readonly string[]): readonly Lead[] => resolveLeads(names.join(', '), roster);
  const themes = read.themes;
  return {
    updates: null,
    title: read.title ?? title,
    period: { from: read.period?.start ?? null, to: read.period?.end ?? null },
    themes,
    scheme: draftScheme(read),
    source,
    items: [
      ...read.recommendations.flatMap((one, at) =>
        recommended(one, keyOf(one.reference ?? String(at + 1)), leadsOf, dueIn),
      ),
      ...read.planActions.map((one, at) => planAction(one, keyOf(one.reference ?? `A${at + 1}`), leadsOf, dueIn)),
      ...read.phases.flatMap((phase) => tasksOf(phase)),
    ],
    measures: read.measures.map(({ text, theme, unit, baseline, target }, at) => ({
      key: `M${at + 1}`,
      text,
      theme,
      unit: unit ?? (/%/u.test(`${baseline ?? ''}${target ?? ''}`) ? '%' : null),
      baseline: numberIn(baseline),
      target: numberIn(target),
    })),
    phases: read.phases.map((phase) => draftPhase(phase, leadsOf)),
    steps: read.steps.map((step, at) => ({ key: String(at + 1), title: step })),
    risks: read.risks.map(({ text, owner, likelihood, impact }, at) => ({
      key: `R${at + 1}`,
      text,
      owner: owner === null ? null : (leadsOf([owner])[0] ?? null),
      likelihood: levelIn(likelihood),
      impact: levelIn(impact),
    })),
    problems: read.problems,
    gone: [],
    same: 0,
  };
}

type LeadsOf = (names: readonly string[]) => readonly Lead[];
/** Finds the deadline that words themselves state: "by 31 January"; null if none. */
type DueIn = (text: string) => Deadline | null;

function recommended(one: ReadRecommendation, key: string, leadsOf: LeadsOf, dueIn: DueIn): readonly DraftItem[] {
  const leads = leadsOf(one.leads);
  const { theme, timeline } = one;
  const response = one.response ?? (timeline?.isComplete === true ? 'completed' : null);
  const itself: DraftItem = {
    ...timed(timeline),
    kind: 'recommendation',
    key,
    under: null,
    theme,
    text: one.text,
    leads,
    response: timeline?.isComplete === true && response === 'accepted' ? 'completed' : response,
    status: null,
    progress: cutProgress(one.progress),
    isChosen: true,
    isChange: false,
  };
  return [
    itself,
    ...one.commitments.map((commitment, at) => committed(commitment, itself, letterOf(at), leadsOf, dueIn)),
  ];
}

/** Drafts a commitment; without a lead or a time of its own, it takes its recommendation's. */
function committed(
  commitment: ReadCommitment,
  above: DraftItem,
  letter: string,
  leadsOf: LeadsOf,
  dueIn: DueIn,
): DraftItem {
  const leads = leadsOf(commitment.leads);
  const own = dueIn(commitment.text);
  const inWords = own === null ? above : { deadline: own, needsBase: false };
  const when = commitment.timeline === null ? inWords : timed(commitment.timeline);
  return {
    ...above,
    kind: 'commitment',
    key: `${above.key}${letter}`,
    under: above.key,
    text: commitment.text,
    leads: leads.length === 0 ? above.leads : leads,
    deadline: when.deadline,
    needsBase: when.needsBase,
    response: null,
    status: commitment.timeline?.isComplete === true ? 'done' : null,
    progress: null,
  };
}

function planAction(one: ReadPlanAction, key: string, leadsOf: LeadsOf, dueIn: DueIn): DraftItem {
  const status = one.status === null ? (one.timeline?.isComplete === true ? 'done' : null) : STATUSES[one.status];
  const own = one.timeline === null ? dueIn(one.text) : null;
  return {
    ...(own === null ? timed(one.timeline) : { deadline: own, needsBase: false }),
    kind: 'plan-action',
    key,
    under: null,
    theme: one.theme,
    text: one.text,
    leads: leadsOf(one.leads),
    response: null,
    status,
    progress: cutProgress(one.progress ?? (status === 'begun' ? one.said : null)),
    isChosen: true,
    isChange: false,
  };
}

/** Drafts the tasks of a phase, due when the phase ends. */
const tasksOf = ({ phase, tasks, end }: ReadPhase): readonly DraftItem[] =>
  tasks.map((text, at) => ({
    kind: 'task',
    key: `${phase}.${at + 1}`,
    under: phase,
    theme: null,
    text,
    leads: [],
    deadline: end === null ? NO_DEADLINE : onDay(end, end),
    needsBase: false,
    response: null,
    status: null,
    progress: null,
    isChosen: true,
    isChange: false,
  }));

function draftPhase({ phase, title, start, end, needs, gates }: ReadPhase, leadsOf: LeadsOf): Phase {
  return {
    key: phase,
    title,
    start,
    end,
    firstEnd: end,
    needs,
    gates: gates.map((gate, at) => ({
      number: at + 1,
      title: gate.title,
      day: gate.date,
      firstDay: gate.date,
      signer: gate.signedOffBy === null ? null : (leadsOf([gate.signedOffBy])[0] ?? null),
      signedOff: null,
      waived: null,
    })),
  };
}

const cutProgress = (words: string | null): string | null =>
  words === null || words.trim() === '' ? null : words.slice(0, LONGEST_PROGRESS);

const onDay = (said: string, due: Day): Deadline => ({ said, basis: 'day', from: due, due, inferred: [] });

/**
 * Turns a timeline into a deadline: its words and their days. An ongoing timeline has no last day, so it is never late.
 */
function timed(timeline: PlanTimeline | null): Pick<DraftItem, 'deadline' | 'needsBase'> {
  if (timeline === null) return { deadline: NO_DEADLINE, needsBase: false };
  const { text: said, start: from, end: due, isOngoing, needsBase } = timeline;
  if (isOngoing) return { deadline: { said, basis: 'ongoing', from, due: null, inferred: [] }, needsBase };
  if (due === null) return { deadline: { ...NO_DEADLINE, said }, needsBase };
  return { deadline: { said, basis: from === due ? 'day' : 'period', from, due, inferred: [] }, needsBase };
}

/** Returns the first number in words: "at least 1,200 (85%)" is 1200. */
function numberIn(words: string | null): number | null {
  const said = /-?\d+(?:,\d{3})*(?:\.\d+)?/u.exec(words ?? '')?.[0];
  return said === undefined ? null : Number(said.replaceAll(',', ''));
}

const LEVELS: readonly (readonly [RiskLevel, RegExp])[] = [
  ['high', /^(?:very )?(?:high|h|severe|major|likely|uchel|[45])(?!\p{L})/iu],
  ['medium', /^(?:medium|med|m|moderate|possible|canolig|3)(?!\p{L})/iu],
  ['low', /^(?:very )?(?:low|l|minor|unlikely|rare|isel|[12])(?!\p{L})/iu],
];
const levelIn = (words: string | null): RiskLevel | null =>
  LEVELS.find(([, pattern]) => pattern.test((words ?? '').trim()))?.[0] ?? null;
