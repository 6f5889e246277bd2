import type { Area } from '../../../model/plan-area.js';
import type { Plan, PlanEntry } from '../../../model/plan.js';
import { findParts } from '../../plans/rules/find-part.js';
import { leadsSaid } from './apply-risk.js';
import { type Changing, entryOf, type News, nowOf, type Outcome, type PartOf, withPlan } from './applied.js';
import type { ChangeOf } from './change.js';

/** Changes an area: its progress on a step, its vision, its pledge or its leads. */
export function applyArea(
  changing: Changing,
  { part: area }: PartOf<'area'>,
  change: ChangeOf<'step' | 'vision' | 'pledge' | 'area-leads'>,
): Outcome {
  const { plan, group, by } = changing;
  if (change.do === 'step') {
    const [step, other] = findParts(plan, group, change.step, ['step']);
    if (step === undefined || other !== undefined) return { refused: 'no-step', said: change.step };
    const before = area.steps[step.key]?.state ?? 'not-started';
    if (before === change.state) return { refused: 'same' };
    const steps = { ...area.steps, [step.key]: { state: change.state, at: nowOf(changing), by } };
    const entry = entryOf(changing, 'step', area.name, { before, reason: step.title });
    return made(changing, { ...area, steps }, entry, 'step');
  }
  const said = change.said.trim();
  if (said === '') return { refused: 'no-words' };
  if (change.do === 'area-leads') {
    const leads = leadsSaid(changing, said);
    if ('refused' in leads) return leads;
    const before = area.leads.map(({ name }) => name).join(', ');
    const entry = entryOf(changing, 'leads', area.name, { before });
    return made(changing, { ...area, leads: [...leads] }, entry, 'area-leads');
  }
  const entry = entryOf(changing, 'text', area.name, { before: area[change.do] });
  return made(changing, { ...area, [change.do]: said }, entry, change.do);
}

function made(changing: Changing, area: Area, entry: PlanEntry, news: News): Outcome {
  const { plan } = changing;
  const areas = plan.areas.map((one) => (one.name === area.name ? area : one));
  return { group: withPlan(changing, { ...plan, areas, history: [...plan.history, entry] }), news };
}

/** Adds an area to the plan. */
export function addArea(changing: Changing, change: ChangeOf<'area'>): Outcome {
  const name = change.name.trim();
  const { plan } = changing;
  if (name === '') return { refused: 'no-words' };
  if (plan.areas.some((one) => one.name.toLowerCase() === name.toLowerCase()))
    return { refused: 'area-there', said: name };
  const leads = change.led === null ? [] : leadsSaid(changing, change.led);
  if ('refused' in leads) return leads;
  const area: Area = { name, leads: [...leads], steps: {}, vision: null, pledge: null };
  const after: Plan = {
    ...plan,
    areas: [...plan.areas, area],
    history: [...plan.history, entryOf(changing, 'added', name)],
  };
  return { group: withPlan(changing, after), news: 'area', key: name };
}
