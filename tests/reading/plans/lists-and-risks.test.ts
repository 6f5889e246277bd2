import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/reading/plans/parts/read-plan-text.js';

describe('the lists of a plan', () => {
  it('include its themes and the steps that each directorate runs', () => {
    const plan = readPlan(`The review's recommendations centred around:

1. Hiring and keeping staff
2. Safe places to talk

A 3-step planning process is now under way:

- 1. Focus Groups** – To hear from everyone, 12 groups met.
- 2. Data - Each service looks at its figures.
- 3. Review / Evaluation - Decide how progress is told.
`);
    expect(plan.themes).toEqual(['Hiring and keeping staff', 'Safe places to talk']);
    expect(plan.steps).toEqual(['Focus Groups', 'Data', 'Review / Evaluation']);
  });

  it('include its risks, with owner, likelihood and impact', () => {
    const plan = readPlan(`| Risk | Owner | Likelihood | Impact | Mitigation |
|---|---|---|---|---|
| The grant ends in March | Finance | High | Medium | Apply again |
| Nobody applies | Nia Prosser | Low | High | Advertise in Welsh |
`);
    expect(plan.risks.map(({ text, owner, likelihood, impact }) => [text, owner, likelihood, impact])).toEqual([
      ['The grant ends in March', 'Finance', 'High', 'Medium'],
      ['Nobody applies', 'Nia Prosser', 'Low', 'High'],
    ]);
  });
});

describe('a text that is not a plan', () => {
  it('gives nothing, and does not fail', () => {
    for (const text of ['', '   \n\n', 'Dear Nia, shall we meet on Tuesday? Best wishes, Owain', '|||\n||', '\t\t\n']) {
      const { recommendations, planActions, phases, measures, counts, risks, problems } = readPlan(text);
      expect([recommendations, planActions, phases, measures, counts, risks, problems].flat()).toEqual([]);
    }
  });
});
