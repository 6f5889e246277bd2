import { expect, it } from 'vitest';
import { answersItself } from '../../../src/reading/chat/answers-itself.js';

it.each([
  'do we still need that slot? I don’t think so, let’s drop it',
  'is it good enough to close? I’d say yes',
  'oes angen cwrdd? na, gadewch i ni beidio',
  'have you read the last page? it is unfinished, so no',
])('a question is answered by its own writer: %s', (said) => {
  expect(answersItself(said)).toBe(true);
});

it.each([
  'do we still need that slot?',
  'is it done? who knows?',
  'it went on Monday, did nobody see it?',
  'let’s drop it',
])('a question is not answered by its own writer: %s', (said) => {
  expect(answersItself(said)).toBe(false);
});
