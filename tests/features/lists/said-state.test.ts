import { expect, it } from 'vitest';
import { saidState } from '../../../src/features/lists/rules/said-state.js';

it.each([
  ["Leaving aside whatever's overdue, what falls between today and Halloween?", null],
  ['apart from the late ones, what is due this week', null],
  ["heblaw am y rhai hwyr, beth sy'n ddyledus yr wythnos hon?", null],
  ['besides the cancelled ones, what is late?', 'overdue'],
  ['what is overdue, apart from mine?', 'overdue'],
  ['which are late?', 'overdue'],
] as const)('actions that are to be left out are not asked for: %s', (said, state) => {
  expect(saidState(said)).toBe(state);
});

it.each([
  ['what was it I agreed to deliver, and by when', null],
  ['what am I supposed to finish this week', null],
  ['what did we deliver last month', 'done'],
  ['what did we manage to finish', 'done'],
] as const)('what is only to be done is not asked for as done: %s', (said, state) => {
  expect(saidState(said)).toBe(state);
});
