import { expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const HEAD = 'Present:\nDave Horn (DHO)\nMark Pole (MPO)\nTim Mayes (TMA)\nCllr Lowe, Idris Vale (Clerk)\n\n';

const read = (text: string) =>
  readMinutes(HEAD + text, { held: '2026-11-12', next: null, nation: 'england-and-wales' });
const tasks = (text: string) => read(text).actions.map(({ task, owners, said }) => [task, owners, said]);

it.each([
  [
    '4.1 Cllr Lowe to measure the gate. Clerk to ring the builder.    Cllr Lowe/Clerk\n',
    [
      ['measure the gate', ['Cllr Lowe'], null],
      ['ring the builder', ['Clerk'], null],
    ],
  ],
  [
    '4.11iv) Y Cyng. H. Gwyn i archwilio’r giât. Cyng. W. Lloyd i gymryd lluniau o’r ardal.  Cyng. H. Gwyn/Cyng. W. Lloyd\n',
    [
      ['archwilio’r giât', ['Y Cyng. H. Gwyn'], null],
      ['cymryd lluniau o’r ardal', ['Cyng. W. Lloyd'], null],
    ],
  ],
  [
    '5. The lamp is out; Clerk to tell the county. The road is worn. Clerk to send a photograph.   Clerk\n',
    [
      ['tell the county', ['Clerk'], null],
      ['send a photograph', ['Clerk'], null],
    ],
  ],
])('each sentence at the end goes to the person it names: %j', (text, actions) => {
  expect(tasks(text)).toEqual(actions);
});

it.each([
  'The listing of the hall is still in hand.\t\tClerk\n',
  'Mae cofrestru’r neuadd yn parhau ar waith.\t\tClerc\n',
])('an ongoing task with somebody at the end is theirs: %j', (text) => {
  expect(tasks(text).map(([, owners]) => owners)).toEqual([[/Clerk|Clerc/u.exec(text)?.[0]]]);
});

it('a column of days is read after the column of initials', () => {
  const text = `1. Copy to Highways Department.                                      DHO        31/5
2. Are the wells needed? – Council to investigate           MPO   Next Meeting
3. Council to meet and talk of the car park with the surgery        MPO/TMA31/5
`;
  expect(tasks(text).map(([, owners, said]) => [owners, said])).toEqual([
    [['DHO'], '31/5'],
    [['MPO'], 'Next Meeting'],
    [['MPO', 'TMA'], '31/5'],
  ]);
});

it.each([
  [
    '==Actions are highlighted yellow==\n\n- ==Check that the list holds==\n- ==Notes==\n- The band played.\n',
    'Check that the list holds',
  ],
  ['Actions highlighted\n\n- The fair is in May. ==Dave to ring the band==\n', 'ring the band'],
  ['Mae’r camau mewn melyn\n\n- ==Dave i ffonio’r band==\n', 'ffonio’r band'],
  ['Actions in bold\n\n- **Dave to ring the band**\n- **Fair:** it is in May.\n', 'ring the band'],
])('what minutes highlight as an action is one: %j', (text, task) => {
  expect(tasks(text).map(([one]) => one)).toEqual([task]);
});

it.each([
  'Nobody won.\n\nChloe Shaw. Rory Coyle.\n',
  'No action to be taken.\n',
  'No changes to be made.\n',
  '| Issue | Action | Latest position |\n| --- | --- | --- |\n| FOI | Dave to write a letter. | Completed, and sent in May. |\n',
])('a text without an open action gives none: %j', (text) => {
  expect(tasks(text)).toEqual([]);
});

it.each([
  ['Action: Brad/Mullet - to remove the old accounts\n', ['Brad', 'Mullet']],
  ['Action: Send Harry notes of this meeting\n', []],
])('the lead is found: %j', (text, owners) => {
  expect(read(text).actions.map((action) => action.owners)).toEqual([owners]);
});

it('each sentence of a cell goes to the person it names', () => {
  const text = `| Issue | Action | Position |
| --- | --- | --- |
| Contracts | Panel to consider a guide. Dave to find who helps with it. | Ongoing. |
| Shared work | Dave to set up a group. Guests to include the county. | Ongoing. |
| Minutes | Dave to send the minutes. These are in the blue folder. | Ongoing. |
`;
  expect(tasks(text).map(([task, owners]) => [task, owners])).toEqual([
    ['consider a guide', ['Panel']],
    ['find who helps with it', ['Dave']],
    ['set up a group. Guests to include the county', ['Dave']],
    ['send the minutes. These are in the blue folder', ['Dave']],
  ]);
});

it.each([
  ['Cllrs Hale and Moss to ring the builder.\n', ['Cllr Hale', 'Moss']],
  ['Councillors Hale and Moss will ring the builder.\n', ['Councillor Hale', 'Moss']],
])('a title of several people belongs to each: %s', (text, owners) => {
  expect(read(text).actions.map((action) => action.owners)).toEqual([owners]);
});
