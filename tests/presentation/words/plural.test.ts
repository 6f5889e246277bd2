import { describe, expect, it } from 'vitest';
import { plural } from '../../../src/presentation/words/plural.js';

const CAM = { zero: '# cam', one: '# cam', two: '# gam', few: '# cham', many: '# cham', other: '# cam' };

describe('plurals', () => {
  it('have the six forms of Welsh, with the mutation that each number brings', () => {
    const said = [0, 1, 2, 3, 4, 5, 6, 10].map((count) => plural('cy', count, CAM));
    expect(said).toEqual(['0 cam', '1 cam', '2 gam', '3 cham', '4 cam', '5 cam', '6 cham', '10 cam']);
  });

  it('have the two forms of English', () => {
    const forms = { one: '# action', other: '# actions' };
    expect([0, 1, 2].map((count) => plural('en', count, forms))).toEqual(['0 actions', '1 action', '2 actions']);
  });
});
