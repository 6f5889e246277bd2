import { describe, expect, it } from 'vitest';
import { findParts, type PlanPartKind } from '../../../src/features/plans/rules/find-part.js';
import type { Phase } from '../../../src/model/phase.js';
import { plannedAction, recommendation, samplePlan } from '../../fixtures/sample-plan.js';
import { sampleGroup } from '../../fixtures/sample-group.js';

const gate = (number: number, title: string): Phase['gates'][number] => ({
  number,
  title,
  day: null,
  firstDay: null,
  signer: null,
  signedOff: null,
  waived: null,
});
const phase = (key: string, title: string, gates: Phase['gates']): Phase => ({
  key,
  title,
  start: null,
  end: null,
  firstEnd: null,
  needs: [],
  gates,
});

const PLAN = samplePlan({
  recommendations: [
    recommendation('1.3', { text: 'Publish the workforce figures every year' }),
    recommendation('1.4', { text: 'Review how posts are advertised' }),
  ],
  phases: [
    phase('1a', 'Design the advert', [gate(1, 'Approval by sub-group leads')]),
    phase('2', 'Agree the panel', [gate(1, 'Panel make-up agreed'), gate(2, 'Panel sits')]),
  ],
  measures: [
    {
      key: 'M1',
      text: 'Attendees at events',
      theme: null,
      area: null,
      unit: null,
      direction: 'up',
      baseline: null,
      target: null,
      readings: [],
    },
  ],
  areas: ['Housing', 'Directorate 1'].map((name) => ({ name, leads: [], steps: {}, vision: null, pledge: null })),
  steps: [{ key: 'S1', title: 'Set a vision' }],
});
const GROUP = sampleGroup({
  actions: [
    plannedAction('ISCG-1', { kind: 'commitment', key: '1.3a', under: '1.3' }, { task: 'collect the figures' }),
    plannedAction('ISCG-2', { kind: 'linked', under: '1.3' }, { task: 'write to the Trust' }),
  ],
});

const found = (said: string, among: readonly PlanPartKind[] | null = null): readonly string[] =>
  findParts(PLAN, GROUP, said, among).map(({ is, key }) => `${is} ${key}`);

describe('a part of a plan', () => {
  it.each([
    ['1.3', ['recommendation 1.3']],
    ['rec 1.3', ['recommendation 1.3']],
    ['argymhelliad 1.3', ['recommendation 1.3']],
    ['1.3A', ['action 1.3a']],
    ['1a', ['phase 1a']],
    ['phase 2', ['phase 2']],
    ['cyfnod 2', ['phase 2']],
    ['m1', ['measure M1']],
    ['gate 2 of 2', ['gate 2/2']],
    ['gate 1a', ['gate 1a/1']],
    ['2/1', ['gate 2/1']],
    ['1.9', []],
    ['how posts are advertised', ['recommendation 1.4']],
    ['the figures', ['recommendation 1.3', 'action 1.3a']],
    ['panel', ['phase 2', 'gate 2/1', 'gate 2/2']],
    ['gate panel sits', ['gate 2/2']],
    ['workforce', ['theme Workforce']],
    ['housing', ['area Housing']],
    ['Directorate 1', ['area Directorate 1']],
    ['attendees', ['measure M1']],
    ['Trust', []],
    ['citizens voice', []],
    ['citizen’s voice', ['theme Citizen’s Voice']],
  ])('is found by “%s”', (said, expected) => {
    expect(found(said)).toEqual(expected);
  });

  it('is found among some kinds only', () => {
    expect(found('panel', ['phase'])).toEqual(['phase 2']);
    expect(found('1.3', ['measure'])).toEqual([]);
  });
});
