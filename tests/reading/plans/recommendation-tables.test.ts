import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/reading/plans/parts/read-plan-text.js';

const RESPONSE = `Harbour Trust
Response to the access review, 14 March 2024

Getting to the harbour

| Ref | Recommendation | Response | Agreed action | Lead | Timescale |
|---|---|---|---|---|---|
| R1 | Run a bus from the station | Accepted | Ask three firms for prices | Head of Transport | June 2024 |
| | | | Run the bus on Saturdays for a year | Nia Prosser | Spring 2025 - ongoing |
| R2 | Widen the pier | Not accepted | | | |

Being at the harbour

| Ref | Recommendation | Response | Agreed action | Lead | Timescale |
|---|---|---|---|---|---|
| R3 | Publish a map of ramps and lifts | Accepted in part | Publish a map of lifts; Walk the ramps with users | Owain Price / Comms team | Complete |
`;

describe('recommendations in a table', () => {
  const plan = readPlan(RESPONSE);

  it('have a theme, an answer, leads and a timeline', () => {
    expect(plan.title).toBe('Harbour Trust');
    expect(plan.dated).toBe('2024-03-14');
    expect(plan.themes).toEqual(['Getting to the harbour', 'Being at the harbour']);
    expect(
      plan.recommendations.map(({ reference, theme, text, response, leads, timeline }) => [
        reference,
        theme,
        text,
        response,
        leads,
        timeline?.end ?? null,
      ]),
    ).toEqual([
      ['R1', 'Getting to the harbour', 'Run a bus from the station', 'accepted', ['Head of Transport'], '2024-06-30'],
      ['R2', 'Getting to the harbour', 'Widen the pier', 'rejected', [], null],
      [
        'R3',
        'Being at the harbour',
        'Publish a map of ramps and lifts',
        'in-part',
        ['Owain Price', 'Comms team'],
        null,
      ],
    ]);
    expect(plan.recommendations[2]?.timeline?.isComplete).toBe(true);
  });

  it('have a commitment for each row and part of the agreed actions, with its own lead and timeline', () => {
    const [first, , third] = plan.recommendations;
    expect(
      first?.commitments.map(({ text, leads, timeline }) => [
        text,
        leads,
        timeline?.start ?? null,
        timeline?.isOngoing ?? null,
      ]),
    ).toEqual([
      ['Ask three firms for prices', [], null, null],
      ['Run the bus on Saturdays for a year', ['Nia Prosser'], '2025-03-01', true],
    ]);
    expect(third?.commitments.map(({ text }) => text)).toEqual(['Publish a map of lifts', 'Walk the ramps with users']);
  });

  it('continue in rows that span the whole table, and in what follows it', () => {
    const { recommendations } = readPlan(`| Reference | Recommendation | Lead Officer | Timeline |
|--|--|--|--|
| <p>1.1</p> | <p>Teach two languages in every school</p> | <p>Gary Jones and Dylan Owen</p> | <p>Dec 2024- On-going</p> |
| <p>Response: Recommendation Accepted.</p> <p>Progress to Date:</p> <p>Two schools began.</p> <ul> • One in the north • One in the south</ul> <p>Commitment:</p> | | | |

➤ Train forty teachers.

| | | |
|--|--|--|
| <ul> ➤ Lend books to families.</ul> | | |
| Reference | Recommendation | Lead Officer | Timeline |
| 1.2 | Open the hall | Siân Rees (PCC) | Complete |
`);
    expect(recommendations.map(({ reference, leads }) => [reference, leads])).toEqual([
      ['1.1', ['Gary Jones', 'Dylan Owen']],
      ['1.2', ['Siân Rees (PCC)']],
    ]);
    expect(recommendations[0]?.commitments.map(({ text }) => text)).toEqual([
      'Train forty teachers.',
      'Lend books to families.',
    ]);
    expect(recommendations[0]?.progress).toBe('Two schools began.\n• One in the north\n• One in the south');
  });
});
