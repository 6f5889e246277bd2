import { describe, expect, it } from 'vitest';
import { standingOf, viewOf } from '../../../src/features/plans/make-view.js';
import type { BoardView } from '../../../src/features/plans/reply.js';
import type { PlanShow } from '../../../src/features/plans/rules/plan-show.js';
import type { Plan } from '../../../src/model/plan.js';
import { BOARD_DAY, wholePlan, wholePlanGroup } from '../../fixtures/whole-plan.js';
import { recommendation } from '../../fixtures/sample-plan.js';

const view = (show: Exclude<PlanShow, 'part'>, changes: Partial<Plan> = {}, person = 'carys') => {
  const plan = wholePlan(changes);
  return viewOf(standingOf({ group: wholePlanGroup(plan), plan }, BOARD_DAY), show, person, 1);
};
const board = (changes: Partial<Plan> = {}): BoardView => {
  const shown = view('board', changes);
  if (shown.as !== 'board') throw new Error('no board');
  return shown;
};
const keysOf = (show: Exclude<PlanShow, 'part'>, person = 'carys'): readonly string[] => {
  const shown = view(show, {}, person);
  return shown.as === 'list' ? shown.rows.map(({ key }) => key) : [];
};

describe('the board of a plan', () => {
  it('counts by colour and by theme, without rejected items', () => {
    const { total, byTheme, dropped } = board();
    expect(total).toEqual({ red: 2, amber: 2, green: 1, blue: 1, unrated: 0, total: 6 });
    expect(byTheme.map(({ theme, red, amber, green, blue }) => [theme, red, amber, green, blue])).toEqual([
      ['Workforce', 1, 1, 1, 1],
      ['Citizen’s Voice', 1, 1, 0, 0],
    ]);
    expect(dropped).toBe(1);
  });

  it('says in which direction items moved since the last approved report', () => {
    expect(board().since).toMatchObject({
      day: '2022-08-31',
      then: { red: 0, amber: 2, green: 0, blue: 3, total: 5 },
      better: 2,
      same: 1,
      worse: 2,
      fresh: 1,
    });
    expect(board({ reports: [] }).since).toBeNull();
  });

  it('has the red items with what they need, the longest late first', () => {
    expect(board().reds.map(({ key, late, needs, why }) => [key, late, needs, why])).toEqual([
      ['1.2', 38, { what: 'word' }, 'late-not-begun'],
      ['2.1', 23, { what: 'lead' }, 'late-not-begun'],
    ]);
  });

  it('has what slipped, the gates that come next, and who is silent', () => {
    const { slipped, gates, silent, differences } = board();
    expect(slipped.map(({ key, slipped: days }) => [key, days])).toEqual([['1.3', 92]]);
    expect(gates.map(({ key, state, slipped: days }) => [key, state, days])).toEqual([
      ['1b/1', 'late', 0],
      ['2/1', 'waiting', 0],
      ['2/2', 'waiting', 7],
    ]);
    expect(silent).toEqual({ names: ['Sion'], of: 'reds', asked: 0, due: null, since: '2022-09-05' });
    expect(differences).toBe(1);
  });

  it('has those who were asked and have not answered, if anybody was', () => {
    const asked = {
      number: 1,
      askedAt: '2022-10-20T09:00:00.000Z',
      askedBy: { id: 'carys', name: 'Carys' },
      due: '2022-11-04',
      people: ['lee', 'sion', 'mair'],
      answers: [{ person: 'lee', at: '2022-11-01T09:00:00.000Z', by: { id: 'lee', name: 'Lee' } }],
      closedAt: null,
    };
    expect(board({ rounds: [asked] }).silent).toEqual({
      // Mair leads nothing that is open, and need not answer.
      names: ['Sion'],
      of: 'asked',
      asked: 2,
      due: '2022-11-04',
      since: null,
    });
  });
});

describe('a list of a plan', () => {
  it('has red, slipped or otherwise rated items, or those of the writer', () => {
    expect(keysOf('reds')).toEqual(['1.2', '2.1']);
    expect(keysOf('slipped')).toEqual(['1.3']);
    expect(keysOf('differences')).toEqual(['2.2']);
    expect(keysOf('mine', 'sion')).toEqual(['1.2']);
    expect(keysOf('mine', 'owen')).toEqual([]);
  });

  it('has the writer’s gates and risks, and all of the area that they lead', () => {
    const lee = view('mine', {}, 'lee');
    expect(lee.as === 'list' && lee.rows.map(({ key }) => key)).toEqual(['1.1', '1.3', '2.2', '2.3']);
    expect(lee.as === 'list' && lee.risks.map(({ key }) => key)).toEqual(['R1']);
    const sion = view('mine', {}, 'sion');
    expect(sion.as === 'list' && sion.gates.map(({ key }) => key)).toEqual(['1b/1', '2/2']);
  });

  it('has ten on a page, and a page beyond the end gives the last', () => {
    const many = Array.from({ length: 23 }, (_, index) => recommendation(`9.${index + 1}`, { leads: [] }));
    const plan = wholePlan({ recommendations: many });
    const stands = standingOf({ group: wholePlanGroup(plan), plan }, '2023-06-01T09:00:00.000Z');
    const last = viewOf(stands, 'reds', 'carys', 9);
    expect(last.as === 'list' && [last.page, last.pages, last.total, last.rows.length]).toEqual([3, 3, 23, 3]);
  });
});

describe('the phases of a plan', () => {
  it('say their state and what holds them up', () => {
    const shown = view('phases');
    if (shown.as !== 'phases') throw new Error('no phases');
    expect(shown.rows.map(({ key, state, slipped, tasks, heldBy }) => [key, state, slipped, tasks.of, heldBy])).toEqual(
      [
        ['1a', 'over', 36, 0, []],
        ['1b', 'late', 0, 1, []],
        ['2', 'held', 0, 0, [{ phase: '1b', gate: 'Question set signed off' }]],
        [
          '3',
          'to-come',
          0,
          0,
          [
            { phase: '2', gate: 'Panel make-up agreed' },
            { phase: '2', gate: 'Assessment day' },
          ],
        ],
      ],
    );
    expect(shown.span).toEqual({ from: '2022-08-17', to: '2022-12-16' });
  });
});

describe('the measures of a plan', () => {
  it('stand between their baseline and their target, and against the last report', () => {
    const shown = view('measures');
    if (shown.as !== 'measures') throw new Error('no measures');
    expect(shown.rows.map(({ key, share, isReached, travel }) => [key, share, isReached, travel])).toEqual([
      ['M1', 0.585, false, 'better'],
      ['M2', 0.2, false, 'better'],
      ['M3', null, false, null],
    ]);
  });
});
