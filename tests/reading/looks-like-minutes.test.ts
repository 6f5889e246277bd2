import { describe, expect, it } from 'vitest';
import { looksLikeMinutes } from '../../src/reading/looks-like-minutes.js';

const marked = (count: number): string => 'ACTION: Siân to write to the clerk by 30 November\n'.repeat(count);
const prose = (count: number): string => 'The group noted the report and thanked the team for it.\n'.repeat(count);

describe('a message', () => {
  it('looks like minutes if most of its lines are not actions', () => {
    expect(looksLikeMinutes(prose(9) + marked(2))).toBe(true);
  });

  it('looks like minutes if it is long and marks nothing', () => {
    expect(looksLikeMinutes(prose(8))).toBe(true);
  });

  it('does not look like minutes if it is a list of actions, however long', () => {
    expect(looksLikeMinutes(marked(200))).toBe(false);
  });

  it('does not look like minutes if its actions only have a line or two between them', () => {
    expect(looksLikeMinutes((marked(1) + prose(2)).repeat(4))).toBe(false);
  });

  it('does not look like minutes if it is a few lines with one action', () => {
    expect(looksLikeMinutes(prose(5) + marked(1))).toBe(false);
  });
});
