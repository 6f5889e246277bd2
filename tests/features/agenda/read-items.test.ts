import { describe, expect, it } from 'vitest';
import { readItems, readMinutes } from '../../../src/features/agenda/rules/read-items.js';

describe('typed items', () => {
  it.each([
    ['costings and budgets (Siân, 10 min)', 'costings and budgets', 'Siân', 10],
    ['Costings (10 min)', 'Costings', null, 10],
    ['Costings (10 munud, Siân Rees)', 'Costings', 'Siân Rees', 10],
    ['Costings (Siân Rees)', 'Costings', 'Siân Rees', null],
    ['Costings (owain, half an hour)', 'Costings', 'owain', 30],
    ['Costings (draft 2)', 'Costings (draft 2)', null, null],
    ['Costings (paper 3, 10 min)', 'Costings (paper 3)', null, 10],
    ['Costings (for decision)', 'Costings (for decision)', null, null],
    ['Costings, 15 mins', 'Costings', null, 15],
    ['Costings - 1 hour', 'Costings', null, 60],
    ['1. Costings.', 'Costings', null, null],
    ['• Cyllidebau (Siân, awr)', 'Cyllidebau', 'Siân', 60],
  ])('%s', (said, title, presenter, minutes) => {
    expect(readItems(said)).toEqual([{ title, presenter, minutes }]);
  });

  it('stand on lines of their own', () => {
    expect(
      readItems('\n- Costings (Siân, 10 min)\n2) Housing\n\n- Any other business')?.map(({ title }) => title),
    ).toEqual(['Costings', 'Housing', 'Any other business']);
  });

  it.each(['', '1.', 'Welcome\nACTION: Siân to circulate the plan', `a ${'very '.repeat(80)}long line`])(
    'are not found in: %j',
    (said) => {
      expect(readItems(said)).toBeNull();
    },
  );

  it.each([
    ['90 min', 90],
    ['1 hour 30 min', 90],
    ['2 awr', 120],
    ['hanner awr', 30],
    ['Siân', null],
    ['0 min', null],
    ['9999 min', null],
    ['10', null],
  ])('have a length: %s', (said, minutes) => {
    expect(readMinutes(said)).toBe(minutes);
  });
});
