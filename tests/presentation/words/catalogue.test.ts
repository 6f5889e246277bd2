import { describe, expect, it } from 'vitest';
import { PROBLEM_SAMPLES } from '../../fixtures/sample-problems.js';
import { cy } from '../../../src/presentation/words/cy.js';
import { en } from '../../../src/presentation/words/en.js';
import { HELP } from '../../../src/features/help/help.js';
import { wordProblem } from '../../../src/presentation/words/word-problem.js';

/** Every text of a catalogue by its path; those that are made from values are made from these. */
function textsOf(part: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') {
    const word = part as (...values: readonly unknown[]) => string;
    return [0, 1, 2, 3, 6, 7].map((count) => [`${path}(${count})`, word(count, count, count)] as const);
  }
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => textsOf(value, path === '' ? key : `${path}.${key}`));
}

const english = new Map(textsOf(en, ''));
const welsh = new Map(textsOf(cy, ''));

describe('the catalogue', () => {
  it('has every English text in Welsh, and no other', () => {
    expect([...welsh.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has no text that is empty, or the same in both languages', () => {
    const same = [...english].filter(([path, text]) => welsh.get(path) === text);
    expect(same).toEqual([]);
    expect([...english, ...welsh].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has as many parts of help in Welsh as in English', () => {
    expect(HELP.cy.parts).toHaveLength(HELP.en.parts.length);
  });

  it('says the local commands only where they work', () => {
    expect(JSON.stringify([HELP.en.parts, HELP.cy.parts])).not.toContain('pretend');
  });
});

describe('problems', () => {
  it.each(PROBLEM_SAMPLES)('$code has a sentence in each language', (problem) => {
    const [inEnglish, inWelsh] = [wordProblem(problem, 'en'), wordProblem(problem, 'cy')];
    expect(inEnglish).toMatch(/[.?]$/);
    expect(inWelsh).toMatch(/[.?]$/);
    expect(inWelsh).not.toBe(inEnglish);
    expect(`${inEnglish}${inWelsh}`).not.toContain('undefined');
  });

  it('say both limits and lengths as people write them', () => {
    const problem = { code: 'message-too-long', characters: 200_008, limit: 100_000 } as const;
    expect(wordProblem(problem, 'en')).toContain('200,008 characters; I read up to 100,000');
    expect(wordProblem(problem, 'cy')).toContain('100,000');
  });

  it('stand Welsh above English where both are read', () => {
    const said = wordProblem({ code: 'internal' }, 'both').split('\n\n');
    expect(said).toEqual([wordProblem({ code: 'internal' }, 'cy'), wordProblem({ code: 'internal' }, 'en')]);
  });

  it('cut what was said short, however long it was', () => {
    expect(wordProblem({ code: 'no-such-date', said: 'x'.repeat(5000) }, 'en').length).toBeLessThan(300);
  });
});
