import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/reading/plans/parts/read-plan-text.js';

describe('the actions of a plan', () => {
  it('are read from a spreadsheet saved as CSV', () => {
    const plan = readPlan(`Ref,Theme,Action,Lead,Deadline,RAG
A1,Warm homes,"Insulate forty houses, beginning in Pentre",Housing,31/03/2026,Amber
A2,Warm homes,Replace old boilers,Housing / Energy team,March 2025,Green
B1,Clean air,Close School Street to cars,Elin Morgan,TBC,Red
`);
    expect(
      plan.planActions.map(({ reference, theme, text, leads, timeline, status }) => [
        reference,
        theme,
        text,
        leads,
        timeline?.end ?? null,
        status,
      ]),
    ).toEqual([
      ['A1', 'Warm homes', 'Insulate forty houses, beginning in Pentre', ['Housing'], '2026-03-31', 'in-progress'],
      ['A2', 'Warm homes', 'Replace old boilers', ['Housing', 'Energy team'], '2025-03-31', 'completed'],
      ['B1', 'Clean air', 'Close School Street to cars', ['Elin Morgan'], null, 'not-started-late'],
    ]);
    expect(plan.themes).toEqual(['Warm homes', 'Clean air']);
    expect(plan.recommendations).toEqual([]);
  });

  it('are under their objective, which a cell may name for several rows', () => {
    const plan = readPlan(`Objective\tAction\tResponsible\tStart date\tEnd date\tStatus
1. Fair pay\tPublish the pay gap\tHR\tApril 2024\tJune 2024\tComplete
\tReview grades\tHR and OD team\tJuly 2024\tMarch 2025\tOn track
2. Safe work\tTrain every manager\tSafety team\t01/09/2024\t30/11/2024\tNot started
`);
    expect(
      plan.planActions.map(({ theme, text, leads, timeline, status }) => [
        theme,
        text,
        leads,
        timeline?.start ?? null,
        timeline?.end ?? null,
        status,
      ]),
    ).toEqual([
      ['1. Fair pay', 'Publish the pay gap', ['HR'], '2024-04-01', '2024-06-30', 'completed'],
      ['1. Fair pay', 'Review grades', ['HR and OD team'], '2024-07-01', '2025-03-31', 'in-progress'],
      ['2. Safe work', 'Train every manager', ['Safety team'], '2024-09-01', '2024-11-30', 'planned-not-started'],
    ]);
  });

  it('are read from lists under their status', () => {
    const plan = readPlan(`Examples of some of our parks actions (1)

Complete actions:

- Planted ninety oaks.
- Opened two gates.

Examples of some of our parks actions (2)

In progress actions:

- Mending the bandstand.

Upcoming actions:

- Draining the lower field.
`);
    expect(plan.planActions.map(({ theme, text, said, status }) => [theme, text, said, status])).toEqual([
      ['parks', 'Planted ninety oaks.', 'Complete', 'completed'],
      ['parks', 'Opened two gates.', 'Complete', 'completed'],
      ['parks', 'Mending the bandstand.', 'In progress', 'in-progress'],
      ['parks', 'Draining the lower field.', 'Upcoming', 'planned-not-started'],
    ]);
  });

  it('are read from the columns of a printed page', () => {
    const plan = readPlan(`Ferry plan 2025-26

No.   Action                          Lead              By when
1     Paint the ramp and mark where   Harbour master    May 2025
      cars wait
2     Sell tickets by telephone       Gwen Ellis        Autumn 2025
`);
    expect(
      plan.planActions.map(({ reference, text, leads, timeline }) => [reference, text, leads, timeline?.start ?? null]),
    ).toEqual([
      ['1', 'Paint the ramp and mark where cars wait', ['Harbour master'], '2025-05-01'],
      ['2', 'Sell tickets by telephone', ['Gwen Ellis'], '2025-09-01'],
    ]);
    expect(plan.period).toEqual({ start: '2025-04-01', end: '2026-03-31' });
  });
});
