import { describe, expect, test } from 'vitest';
import { settleDecisions } from '../../../src/reading/minutes/settle-decisions.js';

const decision = (text: string, line: number) => ({ text, quote: text, line, lines: [line] });

describe('the decisions of minutes', () => {
  test('are each kept once, in the order of their lines', () => {
    const collected = [
      decision('The pilot goes to Cardiff.', 9),
      decision('Fees stay.', 2),
      decision('Fees stay.', 12),
    ];
    expect(settleDecisions(collected, []).map(({ text, line }) => [line, text])).toEqual([
      [2, 'Fees stay.'],
      [9, 'The pilot goes to Cardiff.'],
    ]);
  });

  test('leave out what was read as an action on the same line', () => {
    const collected = [
      decision('Siân Rees to write to the trusts', 4),
      decision('Siân Rees to write to the trusts', 5),
    ];
    const found = settleDecisions(collected, [
      { task: 'Ring the Council', line: 4 },
      { task: 'Write to the trusts', line: 4 },
    ]);
    expect(found.map(({ line }) => line)).toEqual([5]);
  });

  test('are settled beside 300,000 tasks on one line', () => {
    const tasks = Array.from({ length: 300_000 }, (_, number) => ({ task: `Task ${number}`, line: 1 }));
    expect(settleDecisions([decision('Fees stay.', 1)], tasks).map(({ text }) => text)).toEqual(['Fees stay.']);
  });
});
