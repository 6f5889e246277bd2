import { expect, it } from 'vitest';
import { type MinutesReading, readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const read = (text: string): MinutesReading =>
  readMinutes(text, { held: '2026-11-12', next: null, nation: 'england-and-wales' });
const told = (all: MinutesReading['implied']): readonly (readonly [string, readonly string[]])[] =>
  all.map(({ task, owners }) => [task, owners]);

const HEAD = 'Present: Sali Vaughan, Rhodri Penn, Mair Tudor\n\n';

it.each([
  ['SV:\n- book the hall\n- ring the mill\n\nRP:\n- buy the nails for it\n', ['SV', 'RP']],
  ['- Mair:\n  - book the hall\n  - ring the mill\n- Rhodri:\n  - buy the nails for it\n', ['Mair', 'Rhodri']],
])('tasks under several names belong to those people: %j', (text, [first, second]) => {
  expect(told(read(HEAD + text).actions)).toEqual([
    ['book the hall', [first]],
    ['ring the mill', [first]],
    ['buy the nails for it', [second]],
  ]);
});

it('tasks under a single name are only suggested', () => {
  const { actions, implied } = read(`${HEAD}RP:\n- book the hall\n- ring the mill\n`);
  expect(actions).toEqual([]);
  expect(told(implied).map(([task]) => task)).toEqual(['book the hall', 'ring the mill']);
});

it('a report or a list of people under a name is not a task', () => {
  const { actions, implied } = read(
    `${HEAD}Rhodri:\n- the hall was booked\n- met the council\n\nMair:\n- Gwen Lloyd\n- Ifan Rees\n`,
  );
  expect([...actions, ...implied]).toEqual([]);
});

it('initials are leads, as they are written, if those of several people present are used', () => {
  const { actions } = read(`${HEAD}ACTION: RP to ring the mill\nACTION: MT to sweep the yard\nACTION: HR to write\n`);
  expect(told(actions).map(([, owners]) => owners)).toEqual([['RP'], ['MT'], ['HR']]);
});

it.each([
  ['Present: Sali Vaughan, Peter Collins\n\nACTION: PC to mend the path\n', [['PC']]],
  [
    'Present: Sali Vaughan, Sian Vale, Rhodri Penn, Mair Tudor\n\nACTION: SV to mend it\nACTION: RP to sell it\nACTION: MT to buy one\n',
    [['SV'], ['RP'], ['MT']],
  ],
])('initials that may be another person’s stay as they are: %j', (text, owners) => {
  expect(told(read(text).actions).map(([, leads]) => leads)).toEqual(owners);
});

it.each([
  'Actions\n- Tom to ring the mill\n- The gate has been painted\n- Lamps were ordered by Beca\n- Sali reported that the hut is dry\n- Nodwyd bod y cwt yn sych\n- Fire doors\n',
  'Camau gweithredu\n- Tom i ffonio’r felin\n- Cafodd y giât ei phaentio\n- It was noted that the hall is cold\n- Drysau tân\n',
])('something done or said in a list of actions is not an item: %j', (text) => {
  expect(read(text).actions).toHaveLength(2);
});

it('a heading’s person ends at a title that is nobody', () => {
  const { actions } = read('Notes: Sali\nActions: Steve\nTopics:\n- The fair\n- Steve will send the form by Friday\n');
  expect(told(actions)).toEqual([['send the form', ['Steve']]]);
});

it('words for a deadline without a day stay in the cell', () => {
  const { actions } = read(
    '| Action | Lead | By when |\n|---|---|---|\n| Write the form | Tom | When the paint is dry |\n| Post the form | Beca | TBC |\n| Read the form | Mair | 3 May 2027 |\n',
  );
  expect(actions.map(({ said, due }) => [said, due])).toEqual([
    ['When the paint is dry', null],
    [null, null],
    ['3 May 2027', '2027-05-03'],
  ]);
});

it.each([
  ['ACTION: Tom to move the fair by a week', 'move the fair by a week', null],
  ['ACTION: Tom to extend the lease of the hut by two years', 'extend the lease of the hut by two years', null],
  ['ACTION: Tom to open the hut on Mondays, starting next week', 'open the hut on Mondays, starting next week', null],
  ['ACTION: Tom to move the fair by next Friday', 'move the fair', 'by next Friday'],
  ['ACTION: Tom to extend the lease by 3 May 2027', 'extend the lease', 'by 3 May 2027'],
])('a delay or a start is not a deadline: %j', (line, task, said) => {
  expect(read(`${line}\n`).actions.map((one) => [one.task, one.said])).toEqual([[task, said]]);
});
