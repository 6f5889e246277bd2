import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/reading/plans/parts/read-plan-text.js';

describe('numbered recommendations', () => {
  it('are read from their names, with the labels under them', () => {
    const plan = readPlan(`# Library review: our answer

## Theme 1: Opening hours

Recommendation 1: Open every branch on Sundays
Response: Partially accepted
Lead: Head of Libraries
By: 30 September 2025
We will:
- Ask staff which branches
- Try two branches from May 2025

**Recommendation 2** - Lend tools as well as books
**Response:** Accepted
**Lead:** Tomos Hughes and Mari Lloyd
**Timescale:** Q2 2025/26
**Actions:**
1. Buy forty tools
2. Insure them

## Theme 2: Buildings

Recommendation 3: Close the old annexe
Response: Rejected. The roof was mended in 2024.
`);
    expect(
      plan.recommendations.map(({ reference, theme, text, response, leads, timeline, commitments }) => [
        reference,
        theme,
        text,
        response,
        leads,
        timeline?.start ?? null,
        timeline?.end ?? null,
        commitments.map((commitment) => commitment.text),
      ]),
    ).toEqual([
      [
        '1',
        'Opening hours',
        'Open every branch on Sundays',
        'in-part',
        ['Head of Libraries'],
        '2025-09-30',
        '2025-09-30',
        ['Ask staff which branches', 'Try two branches from May 2025'],
      ],
      [
        '2',
        'Opening hours',
        'Lend tools as well as books',
        'accepted',
        ['Tomos Hughes', 'Mari Lloyd'],
        '2025-07-01',
        '2025-09-30',
        ['Buy forty tools', 'Insure them'],
      ],
      ['3', 'Buildings', 'Close the old annexe', 'rejected', [], null, null, []],
    ]);
    expect(plan.themes).toEqual(['Opening hours', 'Buildings']);
  });

  it('are read from numbers such as 1.1, without any label', () => {
    const plan = readPlan(`Athletics plan

Priority One: Coaches

1.1 Train ten coaches.
1.2 Pay their fares

Priority Two: Tracks

2.1 Mend the lights
`);
    expect(plan.recommendations.map(({ reference, theme, text }) => [reference, theme, text])).toEqual([
      ['1.1', 'Coaches', 'Train ten coaches.'],
      ['1.2', 'Coaches', 'Pay their fares'],
      ['2.1', 'Tracks', 'Mend the lights'],
    ]);
  });

  it('are not made from the numbered points of a text', () => {
    const plan = readPlan(`Our aims

We are guided by three things:

1. Evidence
2. Listening
3. Honesty

We will report every quarter.
`);
    expect(plan.recommendations).toEqual([]);
    expect(plan.planActions).toEqual([]);
  });

  it('are read from cards whose labels stand to the left', () => {
    const plan = readPlan(`   1. Publish every contract

Lead organisations      Department of Works (DoW), Office of Roads and Bridges
                        (ORB)

Description             a.  Publish what is signed.
                        b.  Publish what is changed in the
                            same place.

End date                This will remain ongoing.

   2. Answer letters in a week

Lead organisations      DoW

End date                On track for June 2027.
`);
    expect(
      plan.recommendations.map(({ reference, text, leads, timeline, commitments }) => [
        reference,
        text,
        leads,
        timeline?.end ?? null,
        timeline?.isOngoing,
        commitments.map((one) => one.text),
      ]),
    ).toEqual([
      [
        '1',
        'Publish every contract',
        ['Department of Works (DoW)', 'Office of Roads and Bridges (ORB)'],
        null,
        true,
        ['Publish what is signed.', 'Publish what is changed in the same place.'],
      ],
      ['2', 'Answer letters in a week', ['DoW'], '2027-06-30', false, []],
    ]);
  });
});
