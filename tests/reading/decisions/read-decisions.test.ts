import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';
import { MARKED_EN, NONE_EN, PLACED_EN, SAID_EN } from './english-lines.js';
import { FOUND_CY, NONE_CY } from './welsh-lines.js';

const decisionsIn = (text: string): readonly string[] =>
  readMinutes(text, { held: '2023-04-05', next: null, nation: 'england-and-wales' }).decisions.map(
    (decision) => decision.text,
  );

describe('decisions are read from minutes', () => {
  it.each(MARKED_EN)('after a mark: %s', (said, decisions) => {
    expect(decisionsIn(said)).toEqual(decisions);
  });
  it.each(SAID_EN)('in a sentence: %s', (said, decisions) => {
    expect(decisionsIn(said)).toEqual(decisions);
  });
  it.each(PLACED_EN)('in a list or a table: %s', (said, decisions) => {
    expect(decisionsIn(said)).toEqual(decisions);
  });
  it.each(FOUND_CY)('in Welsh: %s', (said, decisions) => {
    expect(decisionsIn(said)).toEqual(decisions);
  });
});

it.each([...NONE_EN, ...NONE_CY])('nothing is decided: %s', (said) => {
  expect(decisionsIn(said)).toEqual([]);
});
