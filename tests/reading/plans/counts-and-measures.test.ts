import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/reading/plans/parts/read-plan-text.js';

describe('counts by theme and colour', () => {
  it('are read from a table for each theme, and an empty cell is zero if the total says so', () => {
    const plan = readPlan(`Action plan progress

Theme A: Roads
Colour Rating\tStatus\tNumber of actions
Red\tNot started (late)\t
Amber\tIn progress\t5
Green\tCompleted\t3
Blue\tPlanned, not started\t2
Total\t\t10

Theme B: Bridges
Colour Rating\tStatus\tNumber of actions
Red\tNot started (late)\t1
Amber\tIn progress\t0
Green\tCompleted\t4
Blue\tPlanned, not started\t0
Total\t\t5
`);
    expect(plan.counts.map(({ theme, byStatus, total }) => [theme, byStatus, total])).toEqual([
      ['Roads', { 'not-started-late': 0, 'in-progress': 5, completed: 3, 'planned-not-started': 2 }, 10],
      ['Bridges', { 'not-started-late': 1, 'in-progress': 0, completed: 4, 'planned-not-started': 0 }, 5],
    ]);
    expect(plan.ratings).toEqual([
      { colour: 'Red', said: 'Not started (late)', status: 'not-started-late' },
      { colour: 'Amber', said: 'In progress', status: 'in-progress' },
      { colour: 'Green', said: 'Completed', status: 'completed' },
      { colour: 'Blue', said: 'Planned, not started', status: 'planned-not-started' },
    ]);
    expect(plan.planActions).toEqual([]);
  });

  it('are read from one table with a column for each colour', () => {
    const plan = readPlan(`| Theme | Red | Amber | Green | Blue | Total |
|---|---|---|---|---|---|
| Roads | 1 | 2 | 3 | 4 | 10 |
| Bridges | 0 | 1 | 0 | 0 | 1 |
| Total | 1 | 3 | 3 | 4 | 11 |
`);
    expect(plan.counts.map(({ theme, byStatus, total }) => [theme, Object.values(byStatus), total])).toEqual([
      ['Roads', [1, 2, 3, 4], 10],
      ['Bridges', [0, 1, 0, 0], 1],
    ]);
    expect(plan.themes).toEqual(['Roads', 'Bridges']);
  });
});

describe('the measures of a plan', () => {
  it('are read from lists under words about them', () => {
    const plan = readPlan(`Measuring Progress: Schools & Young People

We will monitor these commitments through the following Key Performance Indicators:

- Percentage of schools that teach two languages.
- Number of teachers trained.
`);
    expect(plan.measures.map(({ theme, text, unit }) => [theme, text, unit])).toEqual([
      ['Schools & Young People', 'Percentage of schools that teach two languages.', '%'],
      ['Schools & Young People', 'Number of teachers trained.', 'number'],
    ]);
  });

  it('are read from the columns of measurable objectives', () => {
    const plan = readPlan(`| SMART objective | Measure | Baseline | Target (2026) | Unit | Lead | By when |
|---|---|---|---|---|---|---|
| Hire apprentices from the valley | Apprentices in post | 4 | 12 | people | HR | March 2026 |
| Answer letters quickly | Answered in ten days | 61% | 90% | % | Post room | December 2025 |
`);
    expect(
      plan.measures.map(({ theme, text, baseline, target, unit }) => [theme, text, baseline, target, unit]),
    ).toEqual([
      ['Hire apprentices from the valley', 'Apprentices in post', '4', '12', 'people'],
      ['Answer letters quickly', 'Answered in ten days', '61%', '90%', '%'],
    ]);
  });

  it('have a baseline and a target if their words say so', () => {
    const plan = readPlan(`Success measures:
- Raise the share of women in senior posts from 31% to 40% by 2027
- At least 25 volunteers each month
`);
    expect(plan.measures.map(({ baseline, target }) => [baseline, target])).toEqual([
      ['31%', '40%'],
      [null, '25'],
    ]);
  });
});
