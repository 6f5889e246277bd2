import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import { seedOf } from './choose-seed.js';

it('is the same in every run of CI, the one that is asked for, and else a new one', () => {
  expect(seedOf({ CI: 'true' })).toEqual({ seed: 20_260_301, isNew: false });
  expect(seedOf({ CI: 'true', PROPERTY_SEED: '7' })).toEqual({ seed: 7, isNew: false });
  expect(seedOf({ CI: '', PROPERTY_SEED: '' }).isNew).toBe(true);
});

it('is what every property test of the run draws from', () => {
  expect(fc.readConfigureGlobal().seed).toBe(inject('seed'));
});
