import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FEATURES } from '../../../src/app/features.js';
import { isLearntOf, keepLearnt, readLearnt } from '../../../src/features/understanding/learnt-file.js';
import { examplesOf, gatherIntents } from '../../../src/features/understanding/rules/known-intents.js';
import { learn } from '../../../src/reading/chat/learn-examples.js';
import { createRanker } from '../../../src/reading/chat/rank-intents.js';

const EXAMPLES = examplesOf(FEATURES);
const LEARNT = learn(EXAMPLES);
const MESSAGES = [
  'is it done yet?',
  '{reference} is finished',
  'finnished {reference} yesterdy, it went to the bord',
  'could {person} take {reference} instead of me',
  'I need until {date} for {reference}, the figures are late',
  'who leads {item} and when is it due',
  'mae {reference} wedi’i gwblhau',
  'allwch chi symud y dyddiad cau i {date} os gwelwch yn dda',
  'beth sy’n hwyr?',
  'post the sumary three days before each meeting',
  'thanks so much',
  'zxqv wlmph',
  '',
];

let folder = '';
const at = (name: string): URL => pathToFileURL(join(folder, name));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'learnt-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('the kept file ranks every message exactly as new learning does', () => {
  keepLearnt(at('kept.json'), EXAMPLES, LEARNT);
  const kept = readLearnt(at('kept.json'));
  expect(isDeepStrictEqual(kept, LEARNT)).toBe(true);
  const [now, later] = [createRanker(LEARNT), createRanker(kept)];
  for (const message of MESSAGES) expect(later.rank(message)).toEqual(now.rank(message));
  expect(now.rank('is it done yet?').ranked[0]?.score).toBeGreaterThan(0.2);
});

it('the kept file has nothing left next to it', () => {
  expect(readdirSync(folder)).toEqual(['kept.json']);
});

it('the stamp notices that other examples, another order, or another name of an intent was learnt', () => {
  expect(isLearntOf(at('kept.json'), EXAMPLES)).toBe(true);
  const [first = { intent: '', examples: [] }, second = first, ...others] = EXAMPLES;
  const changed = [
    [{ ...first, examples: [...first.examples, 'one more'] }, second, ...others],
    [second, first, ...others],
    [{ ...first, intent: 'another' }, second, ...others],
    [first, ...others],
  ];
  for (const examples of changed) expect(isLearntOf(at('kept.json'), examples)).toBe(false);
});

it('the stamp notices that other code learnt', () => {
  mkdirSync(at('code'));
  const code = [at('code/')];
  writeFileSync(at('code/tidy.js'), 'export const tidied = (words) => words;');
  keepLearnt(at('by-code.json'), EXAMPLES, LEARNT, code);
  expect(isLearntOf(at('by-code.json'), EXAMPLES, code)).toBe(true);
  writeFileSync(at('code/tidy.js'), 'export const tidied = (words) => words.trim();');
  expect(isLearntOf(at('by-code.json'), EXAMPLES, code)).toBe(false);
});

it('a file that is missing, cut short or something else is not used at all', () => {
  expect(() => readLearnt(at('missing.json'))).toThrow('run npm run build');
  const whole = readFileSync(at('kept.json'), 'utf8');
  for (const [name, text] of [
    ['cut.json', whole.slice(0, whole.length / 2)],
    ['empty.json', ''],
    ['else.json', '{"stamp":1}'],
  ] as const) {
    writeFileSync(at(name), text);
    expect(() => readLearnt(at(name)), name).toThrow('run npm run build');
    expect(isLearntOf(at(name), EXAMPLES), name).toBe(false);
  }
});

it('a file learnt from other intents than those that exist is refused', () => {
  expect(() => gatherIntents(FEATURES.slice(1), LEARNT)).toThrow('run npm run build');
});

it('the kept file has the words of each intent, and those around the free parts of its examples', () => {
  const { intents } = learn([{ intent: 'log', examples: ['please note {words} for {person}', 'log it'] }]);
  expect(intents).toEqual([{ intent: 'log', vocabulary: 'note for {person} log it', frame: 'note for' }]);
});
