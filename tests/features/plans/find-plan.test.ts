import { expect, it } from 'vitest';
import { plansOf, plansSaid } from '../../../src/features/plans/rules/find-plan.js';
import { samplePlan } from '../../fixtures/sample-plan.js';
import { sampleGroup } from '../../fixtures/sample-group.js';

const BOARD = sampleGroup({
  id: 'g1',
  name: 'Equality Board',
  plans: [
    samplePlan(),
    samplePlan({ number: 2, title: 'Anti-racist Wales Action Plan' }),
    samplePlan({ number: 3, title: 'Old plan', endedAt: '2022-12-01T09:00:00.000Z' }),
  ],
});
const HOUSING = sampleGroup({ id: 'g2', name: 'Housing Group', plans: [samplePlan({ title: 'Housing Strategy' })] });

const titles = (said: string | null): readonly string[] =>
  plansSaid(plansOf([BOARD, HOUSING]), said).map(({ plan }) => plan.title);

it('every current plan is meant if none is named', () => {
  expect(titles(null)).toEqual(['Race Equality Plan', 'Anti-racist Wales Action Plan', 'Housing Strategy']);
  expect(titles('the plan')).toHaveLength(3);
});

it('words of its title, or of its group’s name, identify a plan', () => {
  expect(titles('race equality plan')).toEqual(['Race Equality Plan']);
  expect(titles('anti-racist')).toEqual(['Anti-racist Wales Action Plan']);
  expect(titles('Housing Strategy')).toEqual(['Housing Strategy']);
  expect(titles('equality board')).toEqual(['Race Equality Plan', 'Anti-racist Wales Action Plan']);
  expect(titles('transport')).toEqual([]);
});

it('a plan that is over is found if none is current', () => {
  const over = { ...BOARD, plans: BOARD.plans.slice(2) };
  expect(plansOf([over]).map(({ plan }) => plan.title)).toEqual(['Old plan']);
});
