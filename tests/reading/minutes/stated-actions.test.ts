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

it('the first names in a list of people are learnt without an introductory word', () => {
  const text =
    'Jill Street (Chair), Keith Moss (Treasurer), Debra Hall\n\nThe bill is high. Debra to speak to the supplier.\n';
  expect(read(text)).toEqual([['speak to the supplier', ['Debra']]]);
});

it.each([
  'OP wished to thank the helpers.',
  'The Clerk reported that it is safe to use the ladder.',
  'Options to consider were set out.',
  'Is OP to ring the electrician?',
  'Beca and Tom to the front of the hall.',
])('“%s” is no action', (text) => {
  expect(read(`${text}\n`)).toEqual([]);
});

it('lines that say who is to do what are read, whether or not the names are known', () => {
  const text =
    'Fees were set.\nPip to Send the reminder to all members by email and post\nPip to check the hut\nNan to collect the keys\n';
  expect(read(text)).toEqual([
    ['Send the reminder to all members by email and post', ['Pip']],
    ['check the hut', ['Pip']],
    ['collect the keys', ['Nan']],
  ]);
});

it('the task of a mark inside a paragraph ends where the minutes go on', () => {
  const text =
    'The quotes came in. Action: Clerk to obtain a third. Council resolved to plant two oaks. They will stand by the gate.\n';
  expect(read(text)).toEqual([['obtain a third', ['Clerk']]]);
});

it('a row that everybody agreed is not an action', () => {
  const text = 'Item\tAction\nThe keys are to be copied.\tOP\nFees stay the same.\tAgreed (All)\n';
  expect(read(text)).toEqual([['The keys are to be copied', ['Olwen Pugh']]]);
});
