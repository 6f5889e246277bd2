import { expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const HEAD = 'Present: Olwen Pugh (OP), Idris Vale (IV), Beca Lloyd, Tom Marsh\n\n';

const read = (text: string): readonly (readonly [string, readonly string[]])[] =>
  readMinutes(HEAD + text, { held: '2026-11-12', next: null, nation: 'england-and-wales' }).actions.map(
    ({ task, owners }) => [task, owners],
  );

it.each([
  ['- [OP] draft the letter', 'draft the letter', ['Olwen Pugh']],
  ['- [OP/IV] ring the press', 'ring the press', ['Olwen Pugh', 'Idris Vale']],
  ['- [OP, IV and Beca]: clear the yard', 'clear the yard', ['Olwen Pugh', 'Idris Vale', 'Beca']],
  ['- [OP (to begin with)] draft the rules', 'draft the rules', ['Olwen Pugh']],
  ['- [~~IV~~, OP] draft the rules', 'draft the rules', ['Olwen Pugh']],
  ['- **[OP]** sweep the yard', 'sweep the yard', ['Olwen Pugh']],
  ['- (IV) llunio’r llythyr', 'llunio’r llythyr', ['Idris Vale']],
  ['- [Draft] letter to members', '[Draft] letter to members', []],
  ['- [1] ring the mill', '[1] ring the mill', []],
])('a lead in brackets before a task is read: %j', (line, task, owners) => {
  expect(read(`Actions\n${line}\n`)).toEqual([[task, owners]]);
});

it.each([
  ['draft the plan (@beca-l)', 'draft the plan', ['beca-l']],
  ['draft the rules (@tom-m, @beca-l)', 'draft the rules', ['tom-m', 'beca-l']],
  ['draft the song - @tom-m', 'draft the song', ['tom-m']],
  ['Sali added to all the lists (@tom-m)', 'Sali added to all the lists', ['tom-m']],
  ['speak about it to @tom-m', 'speak about it to @tom-m', []],
])('a person named at the end of a task is its lead: %j', (line, task, owners) => {
  expect(read(`Actions\n- ${line}\n- Paint the hut\n`)[0]).toEqual([task, owners]);
});

it('a name before a dash is recognised if another task follows it', () => {
  expect(read('ACTION: Skotty to buy paint\nACTION: Skotty - Fire Doors\n')).toEqual([
    ['buy paint', ['Skotty']],
    ['Fire Doors', ['Skotty']],
  ]);
});

it.each([
  ['UNISON and USDAW agreed to share a stall.', 'share a stall', ['UNISON', 'USDAW']],
  ['Beca was not there, will send the notes.', 'send the notes', ['Beca']],
  ['Tom has seen the roof, will ask for a price.', 'ask for a price', ['Tom']],
])('several bodies are read as leads, and a sentence that continues after a comma: %j', (line, task, owners) => {
  expect(read(`${line}\n`)).toEqual([[task, owners]]);
});

it.each([
  'The Chair assigns the task to write down what was said.',
  'The Clerk reads the letter to hear what they think.',
  'Closed since a reply needs to come from elsewhere.',
  'Suggested to meet by the gate rather than in the hall.',
])('a verb or a clause is not a lead: %j', (line) => {
  expect(read(`${line}\n`)).toEqual([]);
});

it.each(['Wrap presents and post them', 'Collect addresses and send cards', 'Gather names and books'])(
  'the verb of a task is not a name: %j',
  (task) => {
    expect(read(`ACTION: ${task}\n`)).toEqual([[task, []]]);
  },
);

it.each([
  ['Tom takes charge of the raffle at the fair.', ['the raffle at the fair', ['Tom']]],
  ['Beca takes on the bid to the county.', ['the bid to the county', ['Beca']]],
])('a task that somebody takes on is suggested: %j', (line, found) => {
  const { actions, implied, decisions } = readMinutes(`${HEAD}${line}\n`, {
    held: '2026-11-12',
    next: null,
    nation: 'england-and-wales',
  });
  expect(actions).toEqual([]);
  const said = implied.map(({ task, owners }) => [task, owners]);
  expect(said.length > 0 ? said : [[found[0], decisions.length > 0 ? [] : null]]).toEqual([found]);
});
