import { expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const HEAD = 'Present: Olwen Pugh (OP), Idris Vale (Clerk), Beca Lloyd, Tom Marsh\n\n';

const read = (text: string): readonly (readonly [string, readonly string[]])[] =>
  readMinutes(HEAD + text, { held: '2026-11-12', next: null, nation: 'england-and-wales' }).actions.map(
    ({ task, owners }) => [task, owners],
  );

it.each([
  ['The lamp by the gate is dark. OP to ring the electrician.', 'ring the electrician', ['Olwen Pugh']],
  ['Item 4 - Benches - OP to chase the joiner.', 'chase the joiner', ['Olwen Pugh']],
  ['Paint and brushes, OP to supply BL with a list.', 'supply BL with a list', ['Olwen Pugh']],
  ['Tool share: Beca to email the members.', 'email the members', ['Beca']],
  ['The shed roof leaks. / Tom to find a roofer.', 'find a roofer', ['Tom']],
  ['OP was actioned to circulate the map.', 'circulate the map', ['Olwen Pugh']],
  ['The wall is cracked. The Clerk to write to the owner.', 'write to the owner', ['The Clerk']],
])('“%s” assigns a task without a mark', (text, task, owners) => {
  expect(read(`${text}\n`)).toEqual([[task, owners]]);
});

it('learns the first names of a list of people that no word introduces', () => {
  const text =
    'Jill Street (Chair), Keith Moss (Treasurer), Debra Hall\n\nThe bill is high. Debra to speak to the supplier.\n';
  expect(read(text)).toEqual([['speak to the supplier', ['Debra']]]);
});

it.each([
  'OP wished to thank the helpers.',
  'The Clerk reported that it is safe to use the ladder.',
  'Options to consider were set out.',
  'Policy officials to look into this.',
  'Is OP to ring the electrician?',
  'Beca and Tom to the front of the hall.',
])('“%s” is no action', (text) => {
  expect(read(`${text}\n`)).toEqual([]);
});
