import type { Action } from '../../../model/action.js';
import type { Actor } from '../../../model/actor.js';
import type { Instant } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import type { DraftItem, PlanDraft } from '../../../model/plan-draft.js';
import { actionsOfPlan } from '../../../model/plan-item.js';
import type { PlanPlace } from '../../../model/plan-place.js';
import type { Plan, PlanEntry } from '../../../model/plan.js';
import type { Recommendation } from '../../../model/recommendation.js';
import { changeDeadline } from '../../actions/rules/change-deadline.js';
import { changeLeads } from '../../actions/rules/change-leads.js';
import { fingerprint } from './what-changed.js';
import { changeTask } from '../../actions/rules/change-task.js';

/** An action from a plan, before it has its reference. */
export interface NewAction extends Pick<Action, 'task' | 'leads' | 'deadline' | 'quote'> {
  readonly plan: PlanPlace;
  /** Applied as soon as it exists: its first note, and how far along it is. */
  readonly progress: string | null;
  readonly status: DraftItem['status'];
}

/** A group with the structure of a plan, and the actions that still need references. */
export interface KeptPlan {
  readonly group: Group;
  readonly plan: Plan;
  readonly actions: readonly NewAction[];
}

/** Returns the ticked items of a draft, and recommendations with a ticked item beneath them. */
function chosenOf({ items }: PlanDraft): readonly DraftItem[] {
  const wanted = new Set(items.filter(({ isChosen }) => isChosen).map(({ under }) => under));
  return items.filter(({ isChosen, kind, key }) => isChosen || (kind === 'recommendation' && wanted.has(key)));
}

/**
 * Saves what is ticked in a draft, as a new plan of the group or as an update of the plan it updates. `source`
 * identifies what brought it, so that it is saved once.
 */
export function keepPlan(group: Group, draft: PlanDraft, by: Actor, at: Instant, source: string): KeptPlan {
  const chosen = chosenOf(draft);
  const old = group.plans.find(({ number }) => number === draft.updates) ?? null;
  const number = old?.number ?? Math.max(0, ...group.plans.map((plan) => plan.number)) + 1;
  const held = new Set([
    ...(old?.recommendations ?? []).map(({ key }) => key),
    ...actionsOfPlan(group, number).map(({ plan: { key } }) => key),
  ]);
  const added = chosen.filter(({ key }) => !held.has(key));
  const changed = new Map(chosen.filter(({ key }) => held.has(key)).map((item) => [item.key, item]));
  const entry = (change: PlanEntry['change'], key: string | null, before: string | null): PlanEntry => ({
    at,
    by,
    change,
    key,
    before,
    reason: null,
  });
  const base = old ?? newPlan(draft, number, by, at);
  const rewritten = base.recommendations.map((one) => rewrite(one, changed.get(one.key), entry));
  const plan: Plan = {
    ...base,
    themes: [...base.themes, ...draft.themes.filter((theme) => !base.themes.includes(theme))],
    recommendations: [
      ...rewritten.map(({ one }) => one),
      ...added.filter(({ kind }) => kind === 'recommendation').map((item) => recommendationOf(item, by, at)),
    ],
    measures: [
      ...base.measures,
      ...draft.measures.map((one) => ({ ...one, area: null, direction: null, readings: [] })),
    ],
    phases: [...base.phases, ...draft.phases],
    steps: [...base.steps, ...draft.steps],
    risks: [...base.risks, ...draft.risks.map((risk) => ({ ...risk, mitigation: null, at, by, closed: null }))],
    lastRead: { ...base.lastRead, ...Object.fromEntries(chosen.map((item) => [item.key, fingerprint(item)])) },
    history: [
      ...base.history,
      { ...entry('imported', null, null), reason: source },
      ...rewritten.flatMap(({ entries }) => entries),
    ],
  };
  const actions = group.actions.map((action) => {
    const item = action.plan?.plan === number ? changed.get(action.plan.key ?? '') : undefined;
    if (item === undefined) return action;
    const led = changeLeads(changeTask(action, by, at, item.text), group, by, at, item.leads);
    return changeDeadline(led, by, at, item.deadline);
  });
  const plans = old === null ? [...group.plans, plan] : group.plans.map((one) => (one === old ? plan : one));
  return { group: { ...group, plans, actions }, plan, actions: newActions(added, number) };
}

/**
 * Returns the new actions: commitments, plan actions, tasks, and each recommendation with nothing beneath it that is
 * still to do.
 */
function newActions(added: readonly DraftItem[], plan: number): readonly NewAction[] {
  const above = new Set(added.map(({ under }) => under));
  const isToDo = ({ kind, key, response }: DraftItem): boolean =>
    kind !== 'recommendation' || (!above.has(key) && response !== 'completed' && response !== 'rejected');
  return added.filter(isToDo).map((item) => {
    const { kind, key, theme, text, leads, deadline, status, progress } = item;
    const under = kind === 'recommendation' ? key : item.under;
    return {
      task: text,
      leads,
      deadline,
      quote: text,
      plan: { plan, kind, key, under, theme, area: null },
      progress: kind === 'recommendation' ? null : progress,
      status,
    };
  });
}

function newPlan(draft: PlanDraft, number: number, by: Actor, at: Instant): Plan {
  const { title, period, themes, scheme, source } = draft;
  return {
    number,
    title,
    period,
    themes,
    scheme,
    reporting: { every: null, next: null },
    recommendations: [],
    measures: [],
    phases: [],
    steps: [],
    areas: [],
    risks: [],
    rounds: [],
    reports: [],
    history: [],
    lastRead: {},
    addedAt: at,
    addedBy: by,
    source,
    endedAt: null,
  };
}

function recommendationOf(item: DraftItem, by: Actor, at: Instant): Recommendation {
  const { key, text, theme, response, leads, deadline, progress } = item;
  const notes = progress === null ? [] : [{ at, by, text: progress }];
  return { key, text, theme, area: null, response, leads, deadline, firstDeadline: deadline, notes, closed: null };
}

/** Updates a recommendation to the plan's new words; its first deadline stays. */
function rewrite(
  one: Recommendation,
  item: DraftItem | undefined,
  entry: (change: PlanEntry['change'], key: string, before: string | null) => PlanEntry,
): { readonly one: Recommendation; readonly entries: readonly PlanEntry[] } {
  if (item === undefined) return { one, entries: [] };
  const { text, leads, deadline } = item;
  const names = (of: Recommendation['leads']): string => of.map(({ name }) => name).join(', ');
  return {
    one: { ...one, text, leads, deadline, theme: item.theme, response: item.response ?? one.response },
    entries: [
      ...(text === one.text ? [] : [entry('text', one.key, one.text)]),
      ...(names(leads) === names(one.leads) ? [] : [entry('leads', one.key, names(one.leads))]),
      ...(deadline.said === one.deadline.said ? [] : [entry('deadline', one.key, one.deadline.said)]),
    ],
  };
}
