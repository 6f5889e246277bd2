import { expect, test } from 'vitest';
import { readKnownNames } from '../../../src/reading/minutes/known-names.js';

const linesOf = (texts: readonly string[]) => texts.map((text, at) => ({ text, number: at + 1 }));

test('a post after one name makes people of those listed before it and after it', () => {
  const { names } = readKnownNames(linesOf(['Jill Street (Norwich)', 'Lesley Law (Chair)', 'Omar Bell (Leeds)']));
  expect([...names].sort()).toEqual(['jill', 'jill street', 'lesley', 'lesley law', 'omar', 'omar bell']);
});

test('a list of 200,000 people with posts is read', () => {
  const { names } = readKnownNames(linesOf(Array.from({ length: 200_000 }, () => 'Jill Street (Chair)')));
  expect([...names].sort()).toEqual(['jill', 'jill street']);
});
