import { expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const read = (text: string): readonly (readonly [string, readonly string[]])[] =>
  readMinutes(`Present: Olwen Pugh, Tom Marsh\n\n${text}`, {
    held: '2026-11-12',
    next: null,
    nation: 'england-and-wales',
  }).actions.map(({ task, owners }) => [task, owners]);

it.each([
  [
    '> The wall of the yard has come down in\n> the wind and nobody was hurt. Olwen will ring the\n> builder for a price.\n',
    'ring the builder for a price',
  ],
  [
    'a) **Wal**\n\n> Daeth wal yr iard i lawr yn y gwynt\n> ac ni chafodd neb ei frifo. Bydd Olwen yn\n> ffonio’r adeiladwr.\n',
    'ffonio’r adeiladwr',
  ],
  ['3\\. YARD\n\nThe wall is down.\\\nOlwen will ring the builder.\n', 'ring the builder'],
])('quoted or escaped Markdown paragraphs are read as they are: %j', (text, task) => {
  expect(read(text)).toEqual([[task, ['Olwen']]]);
});
