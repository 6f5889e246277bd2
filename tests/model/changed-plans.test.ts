import { describe, expect, it } from 'vitest';
import { plansBefore, reversePlans } from '../../src/model/changed-plans.js';
import { recommendation, samplePlan } from '../fixtures/sample-plan.js';

const one = recommendation('1.1');
const two = recommendation('1.2');
const plan = samplePlan({ recommendations: [one, two] });

describe('undoing a change of a plan', () => {
  it('restores the changed part, and leaves what others changed since', () => {
    const rejected = { ...plan, recommendations: [{ ...one, response: 'rejected' as const }, two] };
    const change = plansBefore([plan], [rejected]);
    const since = {
      ...rejected,
      title: 'Plan',
      recommendations: [...rejected.recommendations.slice(0, 1), { ...two, text: 'New' }],
    };
    expect(reversePlans([since], change)).toEqual([
      { ...plan, title: 'Plan', recommendations: [one, { ...two, text: 'New' }] },
    ]);
  });

  it('removes a part that was added', () => {
    const risk = {
      key: 'R1',
      text: 'No budget',
      owner: null,
      likelihood: null,
      impact: null,
      mitigation: null,
      at: '2022-10-10T09:00:00.000Z',
      by: { id: 'carys', name: 'Carys' },
      closed: null,
    };
    const added = { ...plan, risks: [risk] };
    expect(reversePlans([added], plansBefore([plan], [added]))).toEqual([plan]);
  });

  it('removes a plan that it added, and restores one that it removed', () => {
    const change = plansBefore([], [plan]);
    expect(reversePlans([plan], change)).toEqual([]);
    expect(reversePlans([], plansBefore([plan], []))).toEqual([plan]);
  });

  it('does nothing if there is no plan', () => {
    const plans = [plan];
    expect(plansBefore(plans, plans)).toEqual([]);
    expect(reversePlans(plans, [])).toBe(plans);
  });
});
