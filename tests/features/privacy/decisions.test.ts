import { expect, it } from 'vitest';
import { tracesInDecisions } from '../../../src/features/privacy/rules/traces-in-decisions.js';
import type { Decision } from '../../../src/model/decision.js';

const decision = (reference: string, by: string, text: string, withdrawnBy: string | null = null): Decision => ({
  reference,
  text,
  meeting: '2022-11-17',
  at: '2022-11-17T11:30:00.000Z',
  by: { id: by, name: by },
  withdrawn:
    withdrawnBy === null ? null : { at: '2022-11-18T09:00:00.000Z', by: { id: withdrawnBy, name: '' }, reason: null },
  quote: null,
});

it('a person’s data include the decisions that they kept or withdrew, and those that name them', () => {
  const decisions = [
    decision('ISCG-D1', 'lee', 'no paper'),
    decision('ISCG-D2', 'carys', 'no plastic', 'lee'),
    decision('ISCG-D3', 'carys', 'Lee chairs the board'),
    decision('ISCG-D4', 'carys', 'no glass'),
  ];
  const found = tracesInDecisions(
    { id: 'g1', decisions },
    (id) => id === 'lee',
    (words) => words.includes('Lee'),
  );
  expect(found.map(({ reference, kind }) => `${reference ?? ''} ${kind}`)).toEqual([
    'ISCG-D1 changed',
    'ISCG-D2 changed',
    'ISCG-D3 named',
  ]);
});
