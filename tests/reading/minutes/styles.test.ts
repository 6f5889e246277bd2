import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const folder = new URL('styles/', import.meta.url);
/** Below this line of a text stand its actions, "lead | task". */
const ACTIONS = '=== Actions\n';

it.each(readdirSync(folder))('minutes in the style of %s give exactly their actions', (name) => {
  const [text = '', wanted = ''] = readFileSync(new URL(name, folder), 'utf8').split(ACTIONS);
  const { actions } = readMinutes(text, { held: null, next: null, nation: 'england-and-wales' });
  const found = actions.map(({ owners, task }) => `${owners.join(', ')} | ${task}`.trim());
  expect(found).toEqual(
    wanted
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  );
});
