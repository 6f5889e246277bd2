import { describe, expect, it } from 'vitest';
import { countByTheme } from '../../src/model/board-counts.js';
import { itemsOf, type PlanItem } from '../../src/model/plan-item.js';
import { travelOf } from '../../src/model/plan-travel.js';
import { onDay, person } from '../fixtures/sample-group.js';
import { groupWithPlan, lee, plannedAction, recommendation, samplePlan } from '../fixtures/sample-plan.js';

/** Monday 10 October 2022, 10:00 in London. */
const NOW = '2022-10-10T09:00:00.000Z';
const UNDER = { kind: 'commitment', key: '1.1a', under: '1.1' } as const;

function items(plan = samplePlan(), ...actions: readonly ReturnType<typeof plannedAction>[]): readonly PlanItem[] {
  return itemsOf(plan, groupWithPlan(plan, ...actions), NOW);
}

const only = (...given: Parameters<typeof items>): PlanItem => {
  const [item, ...more] = items(...given);
  expect(more).toEqual([]);
  if (item === undefined) throw new Error('There is no item.');
  return item;
};

describe('an item of a plan', () => {
  it('is planned while nothing was said about it or anything beneath it', () => {
    const item = only(samplePlan({ recommendations: [recommendation('1.1')] }), plannedAction('ISCG-1', UNDER));
    expect(item).toMatchObject({ key: '1.1', colour: 'blue', due: '2023-03-31', reference: null });
    expect(item.beneath.map(({ reference }) => reference)).toEqual(['ISCG-1']);
  });

  it('is begun once something beneath it is', () => {
    const plan = samplePlan({ recommendations: [recommendation('1.1')] });
    expect(only(plan, plannedAction('ISCG-1', UNDER, { notes: [lee('With legal')] })).colour).toBe('amber');
  });

  it('is an action itself, with leads, day and notes of its own, if it has nothing beneath it', () => {
    const itself = plannedAction(
      'ISCG-1',
      { kind: 'recommendation', key: '1.1', under: '1.1' },
      {
        leads: [person('mair')],
        deadline: onDay('2023-06-30'),
        notes: [lee('Drafted', 'green')],
      },
    );
    const item = only(samplePlan({ recommendations: [recommendation('1.1')] }), itself);
    expect(item).toMatchObject({ reference: 'ISCG-1', due: '2023-06-30', firstDue: '2023-03-31', beneath: [] });
    expect(item.leads).toEqual([person('mair')]);
    expect(item.declared).toMatchObject({ rating: 'green', text: 'Drafted', by: { name: 'Lee' } });
    expect(item).toMatchObject({ computed: 'amber', colour: 'amber' });
  });

  it('shows linked actions apart from its parts', () => {
    const plan = samplePlan({ recommendations: [recommendation('1.1')] });
    const linked = plannedAction('ISCG-1', { kind: 'linked', key: null, under: '1.1' }, { notes: [lee('Rang them')] });
    const item = only(plan, linked);
    expect(item.linked.map(({ reference }) => reference)).toEqual(['ISCG-1']);
    expect(item).toMatchObject({ colour: 'blue', beneath: [] });
  });

  it('has no colour and is counted nowhere if it was rejected', () => {
    const plan = samplePlan({ recommendations: [recommendation('1.1', { response: 'rejected' })] });
    expect(only(plan)).toMatchObject({ isDropped: true, colour: null });
    expect(countByTheme(plan.themes, items(plan))).toEqual([
      { theme: 'Workforce', red: 0, amber: 0, green: 0, blue: 0, unrated: 0, total: 0 },
      { theme: 'Citizen’s Voice', red: 0, amber: 0, green: 0, blue: 0, unrated: 0, total: 0 },
    ]);
  });

  it('is gone if it was taken back after the import', () => {
    const undone = { at: NOW, by: { id: 'carys', name: 'Carys' }, change: 'undone' } as const;
    expect(items(samplePlan(), plannedAction('ISCG-1', {}, { status: 'cancelled', history: [undone] }))).toEqual([]);
  });
});

describe('the counts on a board', () => {
  it('are by theme and colour, with items without a theme last', () => {
    const plan = samplePlan({ recommendations: [recommendation('1.1', { response: 'completed' })] });
    const counts = countByTheme(
      plan.themes,
      items(
        plan,
        plannedAction('ISCG-1', { key: 'A1' }, { deadline: onDay('2022-10-09') }),
        plannedAction('ISCG-2', { key: 'A2', theme: 'Citizen’s Voice' }, { notes: [lee('Begun')] }),
        plannedAction('ISCG-3', { key: 'A3', theme: null }),
      ),
    );
    expect(counts).toEqual([
      { theme: 'Workforce', red: 1, amber: 0, green: 1, blue: 0, unrated: 0, total: 2 },
      { theme: 'Citizen’s Voice', red: 0, amber: 1, green: 0, blue: 0, unrated: 0, total: 1 },
      { theme: null, red: 0, amber: 0, green: 0, blue: 1, unrated: 0, total: 1 },
    ]);
  });
});

describe('the direction of travel', () => {
  const then = { key: 'A1', theme: null, due: null, isDone: false };
  const begun = only(samplePlan(), plannedAction('ISCG-1', { key: 'A1' }, { notes: [lee('Begun')] }));

  it.each([
    ['from planned to in progress is better by status', 'blue', 'status', 'better'],
    ['from planned to amber is worse by time', 'blue', 'time', 'worse'],
    ['from red to amber is better', 'red', 'status', 'better'],
    ['amber still is the same', 'amber', 'status', 'same'],
  ] as const)('%s', (_, colour, rule, travel) => {
    expect(travelOf(begun, { ...then, colour }, rule)).toBe(travel);
  });

  it('is new if the last report had none of it', () => {
    expect(travelOf(begun, undefined, 'status')).toBe('new');
  });
});
