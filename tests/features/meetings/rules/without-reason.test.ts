import { expect, it } from 'vitest';
import { withoutReason } from '../../../../src/features/meetings/rules/without-reason.js';

it.each([
  ["change the December one to the 8th, Claire's away on the 15th", 'change the December one to the 8th'],
  ["Claire's away on the 15th, so change the December one to the 8th", 'change the December one to the 8th'],
  ["move the December meeting to the 8th, I'm away on the 15th", 'move the December meeting to the 8th'],
  [
    'move the november meeting to the twenty fourth because half the group are in cardiff on the seventeenth',
    'move the november meeting to the twenty fourth',
  ],
  ["symud cyfarfod Rhagfyr i'r 8fed, mae Claire i ffwrdd ar y 15fed", "symud cyfarfod Rhagfyr i'r 8fed"],
])('a day in the reason is not the day of the meeting: %s', (said, left) => {
  expect(withoutReason(said)).toBe(left);
});

it.each([
  "Claire can't make the 17th. Shift it to a week later, same time",
  'move the November meeting to the 24th and the December one to the 8th',
  'move the next meeting to Friday, 10 till 12',
])('words that say which meeting, or when, are kept: %s', (said) => {
  expect(withoutReason(said)).toBe(said);
});
