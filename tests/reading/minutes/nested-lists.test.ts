import { expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const HEAD = 'Present: Olwen Pugh (OP), Idris Vale (IV), Beca Lloyd, Tom Marsh\n\n';

const read = (text: string): readonly (readonly [string, readonly string[]])[] =>
  readMinutes(HEAD + text, { held: '2026-11-12', next: null, nation: 'england-and-wales' }).actions.map(
    ({ task, owners }) => [task, owners],
  );

it('bullets under a checkbox are remarks on it, and nested checkboxes are tasks of their own', () => {
  const text = `## Tasks
- [ ] [OP] Lamps for the lane, and poles
    - there were talks with Tom about this
    - why: the old ones hum
- [ ] Make the rota public
    - [ ] [IV] Page with the rota
        - Tried it at home. Why is it slow?
        - or put it on the board
    - [x] [OP] List of stalls
`;
  expect(read(text)).toEqual([
    ['Lamps for the lane, and poles', ['Olwen Pugh']],
    ['Make the rota public', []],
    ['Page with the rota', ['Idris Vale']],
  ]);
});

it.each([
  [
    'Actions\n- Draft the poster\n  - the last one was too small\n  - ask the printer for a price\n- Paint the hut\n',
    ['Draft the poster', 'ask the printer for a price', 'Paint the hut'],
  ],
  [
    'Camau gweithredu\n- Paratoi’r poster\n  - roedd yr un diwethaf yn rhy fach\n- Peintio’r cwt\n',
    ['Paratoi’r poster', 'Peintio’r cwt'],
  ],
  ['Actions\n- Summer fair\n  - the band\n  - Tom to ring the press\n', ['Summer fair', 'the band', 'ring the press']],
])('a nested bullet is a task only if it states one, or its title states none: %j', (text, tasks) => {
  expect(read(text).map(([task]) => task)).toEqual(tasks);
});
