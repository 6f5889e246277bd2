import type { AnyReply } from '../../src/app/features.js';
import { partView } from '../../src/features/plans/make-part.js';
import { standingOf, type Stands, viewOf } from '../../src/features/plans/make-view.js';
import { planHead, type PlanReply, type PlanView } from '../../src/features/plans/reply.js';
import { findParts } from '../../src/features/plans/rules/find-part.js';
import type { PlanShow } from '../../src/features/plans/rules/plan-show.js';
import { headOf } from '../../src/model/group-head.js';
import { BOARD_DAY, wholePlan, wholePlanGroup } from '../fixtures/whole-plan.js';
import { largePlanGroup } from '../fixtures/large-plan.js';

const PLAN = wholePlan();
const SMALL = standingOf({ group: wholePlanGroup(PLAN, { name: 'Race Equality Board' }), plan: PLAN }, BOARD_DAY);
const LARGE = standingOf(largePlanGroup(500), BOARD_DAY);

const reply = ({ group, plan, today }: Stands, view: PlanView): PlanReply => ({
  kind: 'plan',
  group: headOf(group),
  plan: planHead(plan),
  view,
  today,
});
const shown = (stands: Stands, show: Exclude<PlanShow, 'part'>, person = 'lee'): PlanReply =>
  reply(stands, viewOf(stands, show, person, 1));
function part(stands: Stands, key: string): PlanReply {
  const [found] = findParts(stands.plan, stands.group, key);
  const view = found === undefined ? null : partView(stands, found, 1);
  if (view === null) throw new Error(`no part: ${key}`);
  return reply(stands, view);
}
const choice = (key: string | null, title: string) => ({
  group: headOf(SMALL.group),
  plan: planHead(PLAN),
  show: 'part' as const,
  key,
  title,
});

/** Answers about plans: of a small one, and of one with 500 items, 60 leads and 20 areas. */
export const PLAN_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'plan board': shown(SMALL, 'board'),
  'plan board of 500': shown(LARGE, 'board'),
  'plan reds': shown(SMALL, 'reds'),
  'plan reds of 500': shown(LARGE, 'reds'),
  'plan slipped': shown(SMALL, 'slipped'),
  'plan differences': shown(SMALL, 'differences'),
  'plan phases': shown(SMALL, 'phases'),
  'plan phases of 30': shown(LARGE, 'phases'),
  'plan measures': shown(SMALL, 'measures'),
  'plan measures of 40': shown(LARGE, 'measures'),
  'plan risks': shown(SMALL, 'risks'),
  'plan areas': shown(SMALL, 'areas'),
  'plan areas of 20': shown(LARGE, 'areas'),
  'plan silent': shown(SMALL, 'silent'),
  'my part of the plan': shown(SMALL, 'mine'),
  'my part of no plan': shown(SMALL, 'mine', 'owen'),
  'plan item': part(SMALL, '1.3'),
  'plan item that differs': part(SMALL, '2.2'),
  'plan item of many': part(LARGE, '1.1'),
  'plan commitment': part(SMALL, '1.3a'),
  'plan phase': part(SMALL, 'phase 1b'),
  'plan measure': part(SMALL, 'M1'),
  'plan theme': part(SMALL, 'Workforce'),
  'plan area': part(SMALL, 'Housing'),
  'no plan': { kind: 'no-plan' },
  'plan, nothing of that name': {
    kind: 'plan-which',
    of: 'part',
    said: '1.9',
    choices: [{ ...choice(null, PLAN.title), show: 'board' }],
  },
  'plan, which part': {
    kind: 'plan-which',
    of: 'part',
    said: 'panel',
    choices: [choice('2', '2 Agree the panel and assess'), choice('2/1', '2/1 Panel make-up agreed')],
  },
};
