import type { AnyReply } from '../../src/app/features.js';
import type { PlanRecordedReply } from '../../src/features/plan-progress/reply.js';
import { shownPart } from '../../src/features/plan-progress/show-part.js';
import { partsOfPlan } from '../../src/features/plans/rules/find-part.js';
import type { Group } from '../../src/model/group.js';
import { headOf } from '../../src/model/group-head.js';
import { lee } from '../fixtures/sample-plan.js';
import { GROUP, NOV, PLAN } from '../features/plan-progress/plan-bot.js';
import { HOSTILE } from './sample-actions.js';

const long = `${HOSTILE} ${'on and on '.repeat(180)}`;
const RATED = {
  ...PLAN,
  recommendations: PLAN.recommendations.map((one) => ({
    ...one,
    text: one.key === '1.3' ? long : one.text,
    notes: [{ ...lee(long, 'red'), next: long }],
  })),
  areas: PLAN.areas.map((one) => ({ ...one, vision: long, pledge: long })),
};
const WITH: Group = { ...GROUP, plans: [RATED] };

function recorded(key: string | null, changes: Partial<PlanRecordedReply>): PlanRecordedReply {
  const part = partsOfPlan(RATED, WITH).find((one) => one.key === key) ?? null;
  return {
    kind: 'plan-recorded',
    group: headOf(WITH),
    plan: RATED,
    news: null,
    asked: null,
    refused: null,
    shown: shownPart(part, { group: WITH, plan: RATED, person: 'carys', now: NOV }),
    at: null,
    today: '2022-11-01',
    ...changes,
  };
}

/** Answers to what is recorded of a plan. */
export const PLAN_PROGRESS_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'rating recorded, which differs': recorded('1.3', { news: 'rated', at: NOV }),
  'question why it is red': recorded('1.3', { asked: { asks: 'reason', rating: 'red', next: null } }),
  'recommendation with open commitments': recorded('1.3', { refused: { refused: 'beneath-open', said: '1.3a, 1.3b' } }),
  'progress of a commitment': recorded('1.3a', { news: 'noted', at: NOV }),
  'reading recorded': recorded('M1', { news: 'reading', at: NOV }),
  'question whether a reading is right': recorded('M1', {
    asked: { asks: 'unlikely', value: 5170, before: 400, when: 'in October' },
  }),
  'gate signed off late': recorded('1a/1', { news: 'signed-off-late', at: NOV }),
  'gate that another is before': recorded('2/1', { refused: { refused: 'gate-before', said: 'Information pack' } }),
  'risk recorded': recorded('R1', { news: 'risk-added', at: NOV }),
  'step of an area recorded': recorded('Housing', { news: 'step', at: NOV }),
  'how a plan is rated': recorded(null, { news: 'scheme', at: NOV }),
  'question which part of a plan': {
    kind: 'plan-pick',
    said: long,
    change: { do: 'note', text: long.slice(0, 1900), rating: null, next: null },
    choices: Array.from({ length: 8 }, (_, at) => ({
      group: headOf(WITH),
      plan: { number: at % 2, title: 'Race Equality Plan' },
      key: `1.${at}`,
      title: long,
    })),
    hasPlan: true,
  },
  'no plan to record in': {
    kind: 'plan-pick',
    said: null,
    change: { do: 'scheme', rule: 'time' },
    choices: [],
    hasPlan: false,
  },
};
