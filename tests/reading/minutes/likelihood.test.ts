import { describe, expect, it } from 'vitest';
import { likelySentences } from '../../../src/reading/minutes/likelihood.js';
import { minutesLeadTest } from '../../../src/reading/minutes/minutes-lead-test.js';

const known = { initials: new Map([['OP', 'Olwen Pugh']]), names: new Set(['olwen pugh', 'tom marsh']) };
const test = minutesLeadTest(known, { people: [], sets: [], mentions: [], speaker: null });

const paragraph = (text: string, line: number) =>
  ({
    paragraph: { text, bullet: null, margin: null, indent: 0, afterGap: true, line },
    section: 'other',
    isOpen: true,
  }) as const;
const likelihoods = (...texts: readonly string[]): readonly number[] =>
  likelySentences(
    texts.map((text, at) => paragraph(text, at + 1)),
    known,
    test,
  ).likely.map(({ likelihood }) => likelihood);

describe('how likely it is that a sentence states an action', () => {
  it.each([
    'Tom Marsh to write to the owner.',
    'OP will ask the school for a price.',
    'The Clerk agreed to send the map to the county.',
  ])('is more than even where somebody is given a task: %s', (text) => {
    expect(likelihoods(text)[0]).toBeGreaterThan(0.5);
  });

  it.each(['Tom Marsh has written to the owner.', 'Roedd y ffair yn llwyddiant mawr i bawb.'])(
    'is small where something is told: %s',
    (text) => {
      expect(likelihoods(text)[0]).toBeLessThan(0.15);
    },
  );

  it.each(['The fair raised £300.', 'Ends here now.', 'Zorvat quendle blim ostrak.', ''])(
    'is not asked of a sentence without a task at first look: %j',
    (text) => {
      expect(likelihoods(text)).toEqual([]);
    },
  );

  it('is the same whatever a name that was never learnt is', () => {
    expect(likelihoods('Siân Evans to write to the owner.')).toEqual(likelihoods('Carys Evans to write to the owner.'));
  });

  it('is not asked of paragraphs that say what was done, nor of very long ones', () => {
    const done = { ...paragraph('Tom Marsh to write to the owner.', 1), isOpen: false };
    expect(likelySentences([done, paragraph('Tom to write to her. '.repeat(200), 2)], known, test).likely).toEqual([]);
  });

  it('is less in long minutes, of which most only tells', () => {
    const told = (count: number) => Array.from({ length: count }, (_, at) => `The fair raised £${at}.`);
    const [among20 = 0] = likelihoods('The signs need to be put up.', ...told(19));
    const [among100 = 0] = likelihoods('The signs need to be put up.', ...told(99));
    expect(among20).toBeGreaterThan(among100 + 0.1);
  });
});
