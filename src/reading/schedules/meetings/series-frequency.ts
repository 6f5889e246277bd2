import { readWeekday } from './said-day.js';
import { countAt, ordinalAt, textAt, type Piece, type Unit } from './series-piece.js';

const EVERY = new Set(['every', 'each', 'bob', 'pob']);
const WEEK = new Set(['week', 'weeks', 'wythnos', 'wythnosau', 'weekly', 'wythnosol']);
const MONTH = new Set(['month', 'months', 'mis', 'fis', 'misoedd', 'monthly', 'misol']);
const QUARTER = new Set(['quarter', 'quarterly', 'chwarter', 'chwarterol']);
/** One-word frequencies. */
const FREQUENCIES: ReadonlyMap<string, readonly [Unit, number]> = new Map([
  ['weekly', ['week', 1]],
  ['wythnosol', ['week', 1]],
  ['fortnightly', ['week', 2]],
  ['fortnight', ['week', 2]],
  ['pythefnos', ['week', 2]],
  ['pythefnosol', ['week', 2]],
  ['monthly', ['month', 1]],
  ['misol', ['month', 1]],
  ['fisol', ['month', 1]],
  ['deufis', ['month', 2]],
]);

/** "fortnightly", "every two weeks", "every second week", "alternate Tuesdays", "bob yn ail ddydd Mawrth". */
export const frequency: Piece = (tokens, at, said) => {
  const text = textAt(tokens, at);
  const named = QUARTER.has(text) ? (['quarter', 1] as const) : FREQUENCIES.get(text);
  if (named !== undefined) {
    [said.unit, said.interval] = named;
    return at + 1;
  }
  const isYnAil = text === 'yn' && textAt(tokens, at + 1) === 'ail';
  const countedAt = isYnAil ? at + 1 : at;
  const count = isYnAil ? 2 : (countAt(tokens[countedAt]) ?? ordinalAt(tokens[countedAt]));
  // "six-weekly" may have a hyphen or a space.
  const unitAt = textAt(tokens, countedAt + 1) === '-' ? countedAt + 2 : countedAt + 1;
  const unitText = textAt(tokens, unitAt);
  const unit = WEEK.has(unitText) ? 'week' : MONTH.has(unitText) ? 'month' : null;
  if (count !== null && count > 0 && unit !== null) {
    [said.unit, said.interval] = [unit, count];
    return unitAt + 1;
  }
  const isAlternate = isYnAil || text === 'other' || text === 'alternate';
  if (isAlternate && readWeekday(tokens, countedAt + 1) !== null) {
    [said.unit, said.interval] = ['week', 2];
    return countedAt + 1;
  }
  if (!WEEK.has(text) && !MONTH.has(text)) return null;
  if (WEEK.has(text)) said.unit = 'week';
  else said.ofMonth = true;
  return at + 1;
};

export const every: Piece = (tokens, at, said) => {
  if (!EVERY.has(textAt(tokens, at))) return null;
  said.every = true;
  return at + 1;
};
