import { describe, expect, it } from 'vitest';
import { groupOfMinutes } from '../../src/reading/group-of-minutes.js';

const HOUSING = { name: 'Housing Board', prefix: 'HB' };
const ISCG = { name: 'Internal Support and Challenge Group', prefix: 'ISCG' };

describe('the group of some minutes', () => {
  it('is the one whose name is in their head', () => {
    expect(groupOfMinutes('Minutes of the HOUSING  BOARD\n14 July 2022', [ISCG, HOUSING])).toBe(HOUSING);
  });

  it('is the one whose prefix is there as a word in capitals', () => {
    expect(groupOfMinutes('Cofnodion ISCG, 14 Gorffennaf', [ISCG, HOUSING])).toBe(ISCG);
    expect(groupOfMinutes('Minutes of the iscg', [ISCG, HOUSING])).toBeNull();
  });

  it('is not guessed if they name two, or none', () => {
    expect(groupOfMinutes('Housing Board and Internal Support and Challenge Group', [ISCG, HOUSING])).toBeNull();
    expect(groupOfMinutes('Minutes', [ISCG, HOUSING])).toBeNull();
  });
});
