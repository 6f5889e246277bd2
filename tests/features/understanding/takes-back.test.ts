import { expect, it } from 'vitest';
import { takesBack } from '../../../src/features/understanding/rules/short-answers.js';

it.each([
  "oh, don't worry about it then, I'll manage by the 28th",
  'never mind, the printers have just rung and it will be fine',
  'actually forget it, we can do the first date',
  'o, dim ots, mi wna i fo erbyn yr 28ain',
])('a request for more time is taken back: %s', (said) => {
  expect(takesBack(said)).toBe(true);
});

it.each([
  'they told us not to worry about the old date',
  'the figures come out in January',
  'doedd dim ots gan y cyfreithwyr tan nawr',
])('a reason for more time takes nothing back: %s', (said) => {
  expect(takesBack(said)).toBe(false);
});
