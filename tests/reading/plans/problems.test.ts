import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/reading/plans/parts/read-plan-text.js';

const problems = (text: string): unknown[] =>
  readPlan(text).problems.map(({ code, places }) => [code, ...places.map(({ line, day }) => [line, day])]);

describe('a problem in a plan', () => {
  it('is an event on two days: a panel requested for one day that sits on another', () => {
    expect(
      problems(`Grants 2021

Phase 1: Advertise: 2nd - 20th August 2021

Phase 2: Choose: August 23rd - October 8th

- Ask the members to be on the panel for the 'assessment day' on 1st October
- Panel sits Monday 4th October 2021
`),
    ).toEqual([['two-days-for-one-event', [7, '2021-10-01'], [8, '2021-10-04']]]);
  });

  it('is one event with two days', () => {
    expect(
      problems(`Phase 1: Choose: 1 May 2025 – 30 June 2025
- Board meets on 12 May 2025
- Board meets on 19 May 2025
Phase 2: Tell everyone: July 2025
`),
    ).toEqual([['two-days-for-one-event', [2, '2025-05-12'], [3, '2025-05-19']]]);
  });

  it('is an agreement before its phase starts, or an approval after its phase ends', () => {
    expect(
      problems(`Phase 1: Agree the panel: 23 August 2021 – 6 September 2021
- Agree the make-up of the panel – Aug 17th 2021
Phase 2: Write the pack: 13 September 2021 – 17 September 2021
Pack signed off by the leads on Thursday 23rd September
`),
    ).toEqual([
      ['gate-before-phase', [2, '2021-08-17'], [1, '2021-08-23']],
      ['gate-after-phase', [4, '2021-09-23'], [3, '2021-09-17']],
    ]);
  });

  it('is a phase that starts before one it needs has ended, or ends before it starts', () => {
    expect(
      problems(`Phase 1: Plan: 1 March 2025 – 30 April 2025
Phase 2: Build: 14 April 2025 – 30 May 2025, after phase 1
Phase 3: Start: 30 June 2025
End: 1 June 2025
`).slice(0, 1),
    ).toEqual([['phase-before-what-it-needs', [2, '2025-04-14'], [1, '2025-04-30']]]);
    expect(
      problems(`| Phase | Start | End |
|---|---|---|
| 1 Plan | 1 June 2025 | 1 May 2025 |
`),
    ).toEqual([['phase-ends-before-it-starts', [3, '2025-06-01'], [3, '2025-05-01']]]);
  });

  it('is a timeline without a day to count from, or a date that does not exist', () => {
    expect(
      problems(`| Ref | Recommendation | Lead | Timescale |
|---|---|---|---|
| 1 | Mend the roof | Nia | 6 months |
| 2 | Mend the door | Nia | 31 June 2025 |
| 3 | Mend the wall | Nia | June 2025 |
`),
    ).toEqual([
      ['timeline-without-base', [3, null]],
      ['date-that-does-not-exist', [4, null]],
    ]);
  });

  it('is one reference used twice', () => {
    expect(
      problems(`| Ref | Action | Lead |
|---|---|---|
| A1 | Mend the roof | Nia |
| A2 | Mend the door | Nia |
| A1 | Mend the wall | Tomos |
`),
    ).toEqual([['reference-twice', [3, null], [5, null]]]);
  });

  it('is not a plain number that begins again under another theme', () => {
    expect(
      problems(`## Theme 1: Roofs

| No | Action | Lead |
|---|---|---|
| 1 | Mend the roof | Nia |

## Theme 2: Doors

| No | Action | Lead |
|---|---|---|
| 1 | Mend the door | Nia |
`),
    ).toEqual([]);
  });

  it('is a lead in the list of leads whom no item names', () => {
    expect(
      problems(`Leads

- Nia Prosser: buildings
- Owain Price: money

| Ref | Action | Lead |
|---|---|---|
| A1 | Mend the roof | Nia Prosser |
`),
    ).toEqual([['lead-without-item', [4, null]]]);
  });

  it('is a set of counts that do not make up their total', () => {
    expect(
      problems(`Theme A: Work
Colour\tStatus\tNumber of actions
Amber\tIn progress\t4
Green\tCompleted\t2
Total\t\t7
`),
    ).toEqual([['counts-do-not-add-up', [3, null]]]);
  });
});
