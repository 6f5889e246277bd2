import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';
import { INTENTS } from '../../../src/features/undo/intents.js';

const SAID = [
  ...['undo', 'Undo.', 'undo that', 'undo it!', 'please take that back', 'take it back', 'oops', 'Oops, undo that'],
  ...['oops that was wrong', 'oops, my mistake', 'that was wrong', 'that was a mistake', 'redo', 'put that back'],
  ...['dadwneud', 'Dad-wneud', 'dadwneud hynny', 'dad-wneud hynny', 'dadwnewch hwnna', 'tynnwch hynny yn ôl'],
  ...['tynnwch hynny yn ol', 'wps', 'roedd hynny’n anghywir', "roedd hynny'n anghywir", 'ailwneud'],
];
const NOT_SAID = [
  'undo ISCG-3 of the lease',
  'the undo button is broken',
  'oops I forgot the biscuits',
  'take that chair back',
];

describe('undo in words', () => {
  it.each(SAID)('is heard in: %s', (said) => {
    expect(hear(said, { isLocal: false })).toEqual({ kind: 'undo' });
  });

  it.each(NOT_SAID)('is not heard in: %s', (said) => {
    expect(hear(said, { isLocal: false }).kind).not.toBe('undo');
  });

  it('is meant by at least a dozen other sentences in each language', () => {
    const { en, cy } = INTENTS.undo.examples;
    expect([en.length >= 12, cy.length >= 12]).toEqual([true, true]);
  });
});
