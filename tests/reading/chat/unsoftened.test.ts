import { expect, it } from 'vitest';
import { unsoftened } from '../../../src/reading/chat/unsoftened.js';

it.each([
  ['ddiogelwch tân', 'diogelwch tân'],
  ['gynllun cyfathrebu', 'cynllun cyfathrebu'],
  ['Gyllideb 2023', 'Cyllideb 2023'],
  // What is known as it stands, or by no word, stays.
  ['gwefan newydd', 'gwefan newydd'],
  ['budget for 2023', 'budget for 2023'],
  ['dashboard', 'dashboard'],
  ['gofal plant', 'gofal plant'],
])('%s without its soft mutation is %s', (said, wanted) => {
  expect(unsoftened(said)).toBe(wanted);
});
