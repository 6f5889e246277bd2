import { expect, it } from 'vitest';
import { groupForPlanning } from '../../src/model/group-for-planning.js';
import { sampleAction, sampleGroup } from '../fixtures/sample-group.js';

const NOW = '2022-09-13T08:00:00.000Z';

it('a group for planning is without actions closed over 31 days ago that nobody asked about, and complete otherwise', () => {
  const closed = (reference: string, closedAt: string): object => ({ reference, status: 'done', closedAt });
  const request = {
    id: 'r1',
    kind: 'more-time',
    by: { id: 'lee', name: 'Lee' },
    at: '2022-07-20T08:00:00.000Z',
    date: '2022-09-30',
    reason: null,
    state: 'granted',
    decided: null,
  } as never;
  const group = sampleGroup({
    actions: [
      sampleAction({ reference: 'ISCG-1' }),
      sampleAction(closed('ISCG-2', '2022-08-13T08:00:00.000Z')),
      sampleAction(closed('ISCG-3', '2022-08-13T08:00:00.001Z')),
      sampleAction({ ...closed('ISCG-4', '2022-08-01T08:00:00.000Z'), requests: [request] }),
      sampleAction({ ...closed('ISCG-5', '2022-08-01T08:00:00.000Z'), status: 'cancelled' }),
    ],
  });
  const left = groupForPlanning(group, NOW);
  expect(left.actions.map(({ reference }) => reference)).toEqual(['ISCG-1', 'ISCG-3', 'ISCG-4']);
  expect({ ...left, actions: group.actions }).toEqual(group);
});

it('a group for planning is the same group if nothing is left out', () => {
  const group = sampleGroup({ actions: [sampleAction()] });
  expect(groupForPlanning(group, NOW)).toBe(group);
});
