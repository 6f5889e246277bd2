import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/reading/plans/parts/read-plan-text.js';

type Row = readonly [
  reference: string | null,
  theme: string | null,
  text: string,
  leads: readonly string[],
  end: string | null,
];

/** The items of a plan that was current on 1 January 2027. */
function itemsOf(text: string): readonly Row[] {
  const { recommendations, planActions } = readPlan(text, '2027-01-01');
  return [...recommendations, ...planActions].map(({ reference, theme, text: words, leads, timeline }): Row => [
    reference,
    theme,
    words,
    leads,
    timeline?.end ?? null,
  ]);
}

describe('an item on one line, with lead and timeline', () => {
  it('has them under labels after its words, and the next theme begins without a gap', () => {
    const plan = `Housing Improvement Plan 2026 to 2028

Theme 1: Homes
1.1 Survey every block by 31 March 2027. Lead: Siân Rees
1.2 Publish a repairs charter by 30 June 2027. Lead: Owain Price, Gwen Lloyd
Theme 2: People
2.1 Train all front-line staff. Lead: Gwen Lloyd. By December 2027
2.2 Set up a tenants' panel (Lead: Tomos Hughes) by 1 September 2027`;
    expect(itemsOf(plan)).toEqual([
      ['1.1', 'Homes', 'Survey every block by 31 March 2027', ['Siân Rees'], '2027-03-31'],
      ['1.2', 'Homes', 'Publish a repairs charter by 30 June 2027', ['Owain Price', 'Gwen Lloyd'], '2027-06-30'],
      ['2.1', 'People', 'Train all front-line staff', ['Gwen Lloyd'], '2027-12-31'],
      ['2.2', 'People', "Set up a tenants' panel", ['Tomos Hughes'], '2027-09-01'],
    ]);
  });

  it('has them in Welsh too', () => {
    const plan = `Cynllun Gwella Tai 2026-2028
Thema 1: Cartrefi
1.1 Arolygu pob bloc erbyn 31 Mawrth 2027. Arweinydd: Siân Rees
Thema 2: Pobl
2.1 Hyfforddi'r holl staff. Arweinydd: Gwen Lloyd. Erbyn Rhagfyr 2027`;
    expect(itemsOf(plan)).toEqual([
      ['1.1', 'Cartrefi', 'Arolygu pob bloc erbyn 31 Mawrth 2027', ['Siân Rees'], '2027-03-31'],
      ['2.1', 'Pobl', "Hyfforddi'r holl staff", ['Gwen Lloyd'], '2027-12-31'],
    ]);
  });

  it('has them between dashes and in brackets, under references of letters and a number', () => {
    const plan = `Climate Action Plan

Priority: Energy
- A1 Fit solar panels to all schools – Owner: Estates – by end of 2027
- A2 Replace gas boilers – Owner: Facilities – by March 2028
Priority: Travel
- B1 Build cycle stores – Transport – summer 2027
- B2 Buy ten electric vans (Fleet, by April 2027)`;
    expect(itemsOf(plan)).toEqual([
      ['A1', 'Energy', 'Fit solar panels to all schools', ['Estates'], '2027-12-31'],
      ['A2', 'Energy', 'Replace gas boilers', ['Facilities'], '2028-03-31'],
      ['B1', 'Travel', 'Build cycle stores', ['Transport'], '2027-08-31'],
      ['B2', 'Travel', 'Buy ten electric vans', ['Fleet'], '2027-04-30'],
    ]);
  });

  it('has them after sentences and semicolons, with a colon after the reference', () => {
    const plan = `Digital strategy delivery plan
Pillar 1: Skills
DS1: Run a digital skills survey. Led by HR. Due 30 April 2027.
Pillar 2: Services
DS2: Publish an accessibility statement for every site; owner: Web Team; deadline: 1 June 2027`;
    expect(itemsOf(plan)).toEqual([
      ['DS1', 'Skills', 'Run a digital skills survey', ['HR'], '2027-04-30'],
      ['DS2', 'Services', 'Publish an accessibility statement for every site', ['Web Team'], '2027-06-01'],
    ]);
  });
});

describe('an item on one line without a person', () => {
  it('keeps its words, including brackets, lists of names and repeated times', () => {
    const plan = `Recommendations of the review
1.1 The board should meet in public, and publish its papers five days before.
1.2 The chief executive should report on progress by the end of each quarter.
1.3 Budgets should be set with partners (see section 4) and reviewed every year.
1.4 Staff from Cardiff, Swansea and Newport should be invited.
1.5 Open offices in Cardiff, Swansea`;
    expect(itemsOf(plan)).toEqual([
      ['1.1', null, 'The board should meet in public, and publish its papers five days before.', [], null],
      ['1.2', null, 'The chief executive should report on progress by the end of each quarter.', [], null],
      ['1.3', null, 'Budgets should be set with partners (see section 4) and reviewed every year.', [], null],
      ['1.4', null, 'Staff from Cardiff, Swansea and Newport should be invited.', [], null],
      ['1.5', null, 'Open offices in Cardiff, Swansea', [], null],
    ]);
  });
});
