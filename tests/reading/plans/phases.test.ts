import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/reading/plans/parts/read-plan-text.js';
import type { ReadPhase } from '../../../src/reading/plans/read-plan.js';

const brief = ({ phase, title, start, end, needs, gates }: ReadPhase): unknown[] => [
  phase,
  title,
  start,
  end,
  needs,
  gates.map(({ title: name, date, signedOffBy }) => [name, date, signedOffBy]),
];

describe('the phases of a plan', () => {
  it('are read from headings, in the order of the calendar if no year is given', () => {
    const plan = readPlan(`Skate park plan
Date: 3 September 2024

Phase 1a) Ask the young people: 9th - 27th September

- Visit four schools
- Put a form online

Questions signed off by the Youth Council on 6th September

Phase b) Draw three designs – October 2024

Designs approved by the Parks Board on Friday 1st November

Phase 2: Find the money: from Nov 4th - decide by January 17th

- Apply to two funds after phase 1a

Phase 3 – Build: Commence work March 3rd

Phase 4 – Open the park: week 12th May
`);
    expect(plan.phases.map(brief)).toEqual([
      [
        '1a',
        'Ask the young people',
        '2024-09-09',
        '2024-09-27',
        [],
        [['Questions signed off', '2024-09-06', 'the Youth Council']],
      ],
      [
        '1b',
        'Draw three designs',
        '2024-10-01',
        '2024-10-31',
        [],
        [['Designs approved', '2024-11-01', 'the Parks Board']],
      ],
      ['2', 'Find the money', '2024-11-04', '2025-01-17', ['1a'], []],
      ['3', 'Build', '2025-03-03', null, [], []],
      ['4', 'Open the park', '2025-05-12', '2025-05-18', [], []],
    ]);
    expect(plan.phases[0]?.tasks).toEqual(['Visit four schools', 'Put a form online']);
    expect(plan.recommendations).toEqual([]);
  });

  it('are read from a table with gates and signers', () => {
    const plan = readPlan(`# Records move

| Phase | Start | End | Tasks | Milestone | Sign-off | Depends on |
|---|---|---|---|---|---|---|
| 1 Count | 6 Jan 2025 | 28 Feb 2025 | Count the boxes; List the shelves | List agreed 28 Feb 2025 | Archivist | |
| 2 Pack | 3 March 2025 | 30 April 2025 | Pack the boxes | | | Phase 1 |
| 3 Move | 1 May 2025 | 16 May 2025 | Hire two vans | Keys handed over by 16 May 2025 | Head of Estates | 1, 2 |
`);
    expect(plan.phases.map(brief)).toEqual([
      ['1', 'Count', '2025-01-06', '2025-02-28', [], [['List agreed', '2025-02-28', 'Archivist']]],
      ['2', 'Pack', '2025-03-03', '2025-04-30', ['1'], []],
      ['3', 'Move', '2025-05-01', '2025-05-16', ['1', '2'], [['Keys handed over', '2025-05-16', 'Head of Estates']]],
    ]);
    expect(plan.phases[0]?.tasks).toEqual(['Count the boxes', 'List the shelves']);
    expect(plan.problems).toEqual([]);
  });

  it('are read with their dates below them if they are called stages', () => {
    const plan = readPlan(`## Stage 1: Discovery
Dates: 1 April 2025 to 30 June 2025
- Talk to users

## Stage 2: Alpha
Start: 1 July 2025
End: 26 September 2025
Depends on: Stage 1
`);
    expect(plan.phases.map(brief)).toEqual([
      ['1', 'Discovery', '2025-04-01', '2025-06-30', [], []],
      ['2', 'Alpha', '2025-07-01', '2025-09-26', ['1'], []],
    ]);
  });
});
