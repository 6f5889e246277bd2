import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';
import { MARKED_EN, NONE_EN, PLACED_EN, SAID_EN, SAID_OTHERWISE_EN } from './english-lines.js';
import { FOUND_CY, NONE_CY } from './welsh-lines.js';

const decisionsIn = (text: string): readonly string[] =>
  readMinutes(text, { held: '2023-04-05', next: null, nation: 'england-and-wales' }).decisions.map(
    (decision) => decision.text,
  );

describe('decisions in minutes', () => {
  it.each(MARKED_EN)('are read after a mark: %s', (said, decisions) => {
    expect(decisionsIn(said)).toEqual(decisions);
  });
  it.each([...SAID_EN, ...SAID_OTHERWISE_EN])('are read in a sentence: %s', (said, decisions) => {
    expect(decisionsIn(said)).toEqual(decisions);
  });
  it.each(PLACED_EN)('are read in a list or a table: %s', (said, decisions) => {
    expect(decisionsIn(said)).toEqual(decisions);
  });
  it.each(FOUND_CY)('are read in Welsh: %s', (said, decisions) => {
    expect(decisionsIn(said)).toEqual(decisions);
  });
});

it.each([...NONE_EN, ...NONE_CY])('a text without decisions gives none: %s', (said) => {
  expect(decisionsIn(said)).toEqual([]);
});

describe('actions and decisions', () => {
  const MEETING = `Present: Siân Rees, Tomos Hughes

1. The Board approved the budget. ACTION: Siân Rees to tell the bank by 5 May.
2. Agreed to repaint the hut. (Action: TH)
3. RESOLVED that the gate be locked at dusk.
4. Tomos Hughes agreed to buy a lock.

Actions
- Siân Rees to book the hall

Decisions
- Siân Rees to chair the working group
- Fees stay at £20`;
  const reading = readMinutes(MEETING, { held: '2023-04-05', next: null, nation: 'england-and-wales' });

  it('are told apart: a person’s task is only an action', () => {
    expect(reading.decisions).toEqual([
      { text: 'The Board approved the budget', quote: 'The Board approved the budget.', line: 3 },
      { text: 'the gate be locked at dusk', quote: 'RESOLVED that the gate be locked at dusk.', line: 5 },
      { text: 'Siân Rees to chair the working group', quote: '- Siân Rees to chair the working group', line: 12 },
      { text: 'Fees stay at £20', quote: '- Fees stay at £20', line: 13 },
    ]);
    expect(reading.actions.map(({ task }) => task)).toEqual(
      expect.arrayContaining(['tell the bank', 'repaint the hut', 'book the hall']),
    );
  });

  it('are each given once', () => {
    const twice = 'Decision: no paper at meetings\n\nSummary of decisions\n- No paper at meetings';
    const { decisions } = readMinutes(twice, { held: null, next: null, nation: 'england-and-wales' });
    expect(decisions.map(({ text }) => text)).toEqual(['no paper at meetings']);
  });
});
