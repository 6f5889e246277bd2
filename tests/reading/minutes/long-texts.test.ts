import { describe, expect, it } from 'vitest';
import type { ActionContext } from '../../../src/reading/actions/read-action.js';
import { readActions } from '../../../src/reading/actions/read-actions.js';
import { readMinutes, type MinutesContext } from '../../../src/reading/minutes/read-minutes.js';
import { ADVERSARIAL } from './adversarial-texts.mjs';

const MINUTES: MinutesContext = { held: '2022-10-12', next: '2022-11-17', nation: 'england-and-wales' };
const MESSAGE: ActionContext = {
  deadlines: { saidAt: '2022-10-12T11:00', nextMeeting: '2022-11-17', nation: 'england-and-wales' },
  roster: { people: [{ id: 'p1', name: 'Siân Rees' }], sets: [], mentions: [], speaker: null },
};
/** `npm run test:long` has texts of 20,000 characters and eight times as many. Where time grows with the square of the length a character of the longer text takes eight times as long. */
const SHORT = Number(process.env['LONG_TEXTS'] ?? 2500);
const LONG = 8 * SHORT;
const MOST = 3;
/** V8 takes some 120,000 arguments, more where its stack is empty. */
const MANY_LINES = 300_000;
/** What takes no longer is quick enough, in proportion or not: of less, it is the compiler that is measured. */
const QUICK_MS = SHORT / 100;
/** How often two times are taken before one that is too long counts: the compiler may have had its turn. */
const TRIES = 12;

/** The processor's time, which other processes do not lengthen as they do that of the clock. */
function milliseconds(read: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How many times longer a character takes in the longer text, by the best times of as many as are needed; 1 if quick. */
function growth(read: (text: string) => unknown, make: (length: number) => string): number {
  const [short, long] = [make(SHORT), make(LONG)];
  let [bestShort, bestLong, ratio] = [Infinity, Infinity, Infinity];
  for (let tries = 0; tries < TRIES && ratio > MOST; tries += 1) {
    bestLong = Math.min(bestLong, milliseconds(read, long));
    if (bestLong <= QUICK_MS) return 1;
    bestShort = Math.min(bestShort, milliseconds(read, short));
    ratio = bestLong / long.length / (bestShort / short.length);
  }
  return ratio;
}

describe('a longer text is read in a moment, or in time proportional to its length', () => {
  it.each(ADVERSARIAL)('read as minutes: $name', ({ make }) => {
    expect(growth((text) => readMinutes(text, MINUTES), make)).toBeLessThanOrEqual(MOST);
  });

  it.each(ADVERSARIAL)('read as a message: $name', ({ make }) => {
    expect(growth((text) => readActions(text, MESSAGE), make)).toBeLessThanOrEqual(MOST);
  });
});

describe('a text of more lines than a function takes arguments', () => {
  it.each([
    ['a line each', 'Action\n'],
    ['quoted lines', '> Action\n'],
  ])('is read: %s', (_, line) => {
    expect(() => readMinutes(line.repeat(MANY_LINES), MINUTES)).not.toThrow();
  });
});
