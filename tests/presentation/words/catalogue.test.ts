import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PROBLEM_SAMPLES } from '../../fixtures/sample-problems.js';
import { helpWords } from '../../../src/features/help/words.js';
import type { EnglishText, EnglishTexts } from '../../../src/presentation/words/catalogue.js';
import { flatEnglish, flatWelsh, type WelshTexts } from '../../../src/presentation/words/flat-texts.js';
import { formatProblem } from '../../../src/presentation/words/format-problem.js';
import { wordsFaults } from '../../../src/presentation/words/words-faults.js';

const SRC = fileURLToPath(new URL('../../../src', import.meta.url));

/** Texts that are the same in both languages, with why. */
const SAME: Readonly<Record<string, string>> = {
  'features/help sampleLead': 'A name is the same in both.',
};

const read = (file: string): unknown => JSON.parse(readFileSync(join(SRC, file), 'utf8'));
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('words.en.json'));
const pairs = files.map((file) => ({
  folder: file.replace(/.words.en.json$/, ''),
  english: read(file) as EnglishTexts,
  welsh: read(file.replace('.en.', '.cy.')) as WelshTexts,
}));

describe('the words of every folder', () => {
  it('are found', () => {
    expect(files).toContain(join('presentation', 'words', 'words.en.json'));
    expect(files.length).toBeGreaterThan(8);
  });

  it.each(pairs)('are complete in both languages: $folder', ({ english, welsh }) => {
    expect(wordsFaults(english, welsh)).toEqual([]);
  });

  it('are translated, except those that are meant to be the same', () => {
    const same = pairs.flatMap(({ folder, english, welsh }) => {
      const translated = flatWelsh(welsh);
      return [...flatEnglish(english)]
        .filter(([key, { text }]) => translated.get(key) === text)
        .map(([key]) => `${folder} ${key}`);
    });
    expect(same).toEqual(Object.keys(SAME));
  });

  it('name the local commands only if they are available', () => {
    const { parts } = helpWords('both');
    expect(JSON.stringify(parts)).not.toContain('pretend');
  });
});

describe('a fault in the words', () => {
  const english = (change: Partial<EnglishText>): EnglishTexts => ({
    group: {
      late: {
        text: '{days, plural, one {# day late} other {# days late}}',
        note: 'In a row',
        max: 20,
        values: { days: 'how many days it is late' },
        ...change,
      },
    },
  });
  const SIX = 'zero {# x} one {# x} two {# x} few {# x} many {# x} other {# x}';
  const welsh = (text: string): WelshTexts => ({ group: { late: text } });
  const whole = `{days, plural, ${SIX}}`;

  it('is none if everything is complete', () => {
    expect(wordsFaults(english({}), welsh(whole))).toEqual([]);
  });

  it.each<readonly [string, Partial<EnglishText>, WelshTexts, string]>([
    ['no Welsh', {}, { group: {} }, 'group.late has no Welsh'],
    ['Welsh alone', {}, { group: { late: whole, more: 'x' } }, 'group.more is in Welsh alone'],
    ['an empty text', {}, welsh(' '), 'group.late in Welsh is empty'],
    ['an empty English text', { text: '' }, welsh(whole), 'group.late in English is empty'],
    ['a lost value', {}, welsh('yn hwyr'), 'group.late in Welsh has lost {days}'],
    [
      'a value that is not described',
      { text: '{days, plural, one {# day} other {# days}} {name}' },
      welsh(whole),
      'group.late in English has {name}, which nothing is put into',
    ],
    ['a foreign value', {}, welsh(`${whole} {enw}`), 'group.late in Welsh has {enw}, which nothing is put into'],
    [
      'a missing Welsh form',
      {},
      welsh(whole.replace('few {# x} ', '')),
      'group.late in Welsh has no form “few” for {days}',
    ],
    [
      'a missing English form',
      { text: '{days, plural, other {# days}}' },
      welsh(whole),
      'group.late in English has no form “one” for {days}',
    ],
    [
      'a straight apostrophe',
      {},
      welsh(`${whole} i'w`),
      "group.late in Welsh has ': write ’ for an apostrophe, “ and ” for a quotation",
    ],
    [
      'other quotation marks',
      { text: '{days, plural, one {"#"} other {"#"}}' },
      welsh(whole),
      'group.late in English has ": write ’ for an apostrophe, “ and ” for a quotation',
    ],
    ['no note', { note: '' }, welsh(whole), 'group.late has no note for its translator'],
    ['a value without a meaning', { values: { days: '' } }, welsh(whole), 'group.late does not say what {days} is'],
    [
      'a long text',
      {},
      welsh(whole.replace('few {# x}', 'few {# o ddiwrnodau yn hwyr}')),
      'group.late in Welsh has 22 characters where there is room for 20',
    ],
    [
      'a brace that is not closed',
      {},
      welsh('{days'),
      'group.late in Welsh is no ICU MessageFormat: EXPECT_ARGUMENT_CLOSING_BRACE',
    ],
  ])('is reported: %s', (_fault, change, translated, sentence) => {
    expect(wordsFaults(english(change), translated)).toContain(sentence);
  });

  it('is reported if a choice has lost a case', () => {
    const choice = english({ text: '{days, select, none {No day} other {{days}}}' });
    expect(wordsFaults(choice, welsh('{days, select, other {{days}}}'))).toEqual([
      'group.late in Welsh has no case “none” for {days}',
    ]);
  });
});

describe('words about problems', () => {
  it.each(PROBLEM_SAMPLES)('have a sentence in each language for $code', (problem) => {
    const [inEnglish, inWelsh] = [formatProblem(problem, 'en'), formatProblem(problem, 'cy')];
    expect(inEnglish).toMatch(/[.?]$/);
    expect(inWelsh).toMatch(/[.?]$/);
    expect(inWelsh).not.toBe(inEnglish);
    expect(`${inEnglish}${inWelsh}`).not.toContain('undefined');
  });

  it('give both limits and lengths as people write them', () => {
    const problem = { code: 'message-too-long', characters: 200_008, limit: 100_000 } as const;
    expect(formatProblem(problem, 'en')).toContain('200,008 characters; I read up to 100,000');
    expect(formatProblem(problem, 'cy')).toContain('100,000');
  });

  it('have Welsh above English if both are read', () => {
    const said = formatProblem({ code: 'internal' }, 'both').split('\n\n');
    expect(said).toEqual([formatProblem({ code: 'internal' }, 'cy'), formatProblem({ code: 'internal' }, 'en')]);
  });

  it('quote a message briefly, however long it was', () => {
    expect(formatProblem({ code: 'no-such-date', said: 'x'.repeat(5000) }, 'en').length).toBeLessThan(300);
  });
});
