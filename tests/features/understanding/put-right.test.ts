import { expect, it } from 'vitest';
import { coreOf } from '../../../src/features/understanding/rules/core-of.js';

it.each([
  'did mine go through? the return, I mean',
  'did mine go through? the return I mean. I may have sent two bullets only',
  "aeth fy un i drwodd? yr ymateb, dwi'n feddwl",
])('a question that the next sentence corrects is not decided by itself: %s', (said) => {
  const decide = (): never => {
    throw new Error('a sentence was decided by itself');
  };
  expect(coreOf(said, decide)).toBeNull();
});
