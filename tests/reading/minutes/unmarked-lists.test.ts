import { expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const HEAD = 'Present: Olwen Pugh (OP), Idris Vale (Clerk), Beca Lloyd, Tom Marsh\n\n';

const read = (text: string, head = HEAD): readonly (readonly [string, readonly string[]])[] =>
  readMinutes(head + text, { held: '2026-11-12', next: null, nation: 'england-and-wales' }).actions.map(
    ({ task, owners }) => [task, owners],
  );

it.each([
  [
    'Members agreed to carry these on;\nS1. Survey of the lanes – OP\nS4. Liaise with the county about lamps – BL\nS7. Reserves – OP/TM (OP will ring TM)\n',
    [
      ['Survey of the lanes', ['Olwen Pugh']],
      ['Liaise with the county about lamps', ['BL']],
      ['Reserves', ['Olwen Pugh', 'TM']],
    ],
  ],
  [
    'The following were asked to report back.\nStall plan OP\nPosters and flyers TM\nLicences BL, TM\nSet up the parties (steering group)\n',
    [
      ['Stall plan', ['Olwen Pugh']],
      ['Posters and flyers', ['TM']],
      ['Licences', ['BL', 'TM']],
      ['Set up the parties', ['steering group']],
    ],
  ],
  [
    'Set out the tables in rows – Beca\nTea urn, cups (two dozen) – Tom\nSign the visitors in – Idris / Beca\n',
    [
      ['Set out the tables in rows', ['Beca']],
      ['Tea urn, cups (two dozen)', ['Tom']],
      ['Sign the visitors in', ['Idris', 'Beca']],
    ],
  ],
])('lines that each end in a person are a list of tasks', (text, actions) => {
  expect(read(text)).toEqual(actions);
});

it.each([
  'Agenda\n1. Review of the accounts – OP\n2. Lamps – BL\n3. Plan the fair – TM\n',
  'Reports were heard:\nAccounts – OP\nLamps – BL\nFair – TM\n',
  'Officers elected as follows:\nChair Olwen\nTreasurer Tom\nSecretary Beca\n',
])('a list of speakers or of posts is not a list of tasks: %j', (text) => {
  expect(read(text)).toEqual([]);
});

it.each([
  ['Action / Agreement Notes\nLeaflets\nCorner shop and mill Beca\nSchools Tom\nComment, like and share All\n', 3],
  ['To do\nChurch porch – Beca\nBus shelter – Tom\n', 2],
])('the words above such a list are read: %j', (text, count) => {
  expect(read(text)).toHaveLength(count);
});

it.each([
  'Actions:\n\n  * Carried forward from the last meeting:\n    * (All) Keep the rota up to date.\n\n  * (OP) Share the draft.\n  * (All leads) Meet to plan the fair.\n',
  'Actions\n- Carried over:\n  - All to keep the rota up to date\n- New:\n  - OP to share the draft\n  - All leads to meet to plan the fair\n',
  '## Actions\n* Outstanding actions:\n  * Keep the rota up to date (All)\n* Share the draft (OP)\n* Meet to plan the fair (All leads)\n',
])('a list of actions continues after a label above some of them: %j', (text) => {
  expect(read(text).map(([, owners]) => owners)).toEqual([['All'], ['Olwen Pugh'], ['All leads']]);
});

it.each([
  'Notes:\n\nActions: Beca\n\nTopics:\n1. Welcome\n- The list is up to date.\n',
  'Actions: Tom\n\nItems:\n- The hut was painted.\n- The gate was hung.\n',
])('a title after a name is not a task: %j', (text) => {
  expect(read(text)).toEqual([]);
});

it.each([
  '# Action items\n1. ~OP: ring the mill.~\n1. BL: count the chairs.\n',
  '# Action items\n1. ~~OP: ring the mill.~~\n1. BL: count the chairs.\n',
  'ACTION [x] OP to ring the mill. She will ask for the key.\nACTION: BL to count the chairs.\n',
])('a task that is struck through or ticked is done: %j', (text) => {
  expect(read(text)).toEqual([['count the chairs', ['BL']]]);
});

it.each([
  '| Members present | Beca, Tom |\n| --- | --- |\n| Apologies | None |\n\n- Beca and Tom to paint the hut.\n',
  'Participants:\n\nBeca Lloyd, Tom Marsh\n\nThe hut is grey. Beca and Tom to paint the hut.\n',
  'PRESENT – Councillors Beca Lloyd [Chair], Tom Marsh, Nia Penn\n\nThe hut is grey. Beca and Tom to paint the hut.\n',
  '* Beca L – Walk Leader\n* Tom M – Treasurer\n\nThe hut is grey. Beca and Tom to paint the hut.\n',
  'Attendees\n\nBeca Lloyd\n\nTom Marsh\n\n1. Hut\n\nThe hut is grey. Beca and Tom to paint the hut.\n',
])('people present are recognised in any kind of list: %j', (text) => {
  expect(read(text, '')).toEqual([['paint the hut', ['Beca', 'Tom']]]);
});

it.each([
  ['The lamp is dim [Actions: Field team will meet again to choose another.]', 'meet again to choose another'],
  [
    'The hall is long. (Action: Tom to measure it for the new floor before it is ordered)',
    'measure it for the new floor before it is ordered',
  ],
  ['The notice is out of date [ACTION – Idris to post the new one on both boards].', 'post the new one on both boards'],
])('a mark and its sentence in brackets are read: %j', (text, task) => {
  expect(read(`${text}\n`).map(([said]) => said)).toEqual([task]);
});

it.each([
  'A mill was found that will grind our corn. All agreed – action BL.\n',
  'A mill was found that will grind our corn. Carried - Action: BL\n',
  'A mill was found that will grind our corn. This was agreed. Action BL\n',
])('the sentence before one that only says it was agreed is the task: %j', (text) => {
  expect(read(text)).toEqual([['A mill was found that will grind our corn', ['BL']]]);
});

it.each([
  [
    'PENDERFYNWYD\n\n[a]  rhoi’r map ar y wefan.\n\n[b]  gwahodd y ffermydd i’r ffair.\n',
    ['rhoi’r map ar y wefan', 'gwahodd y ffermydd i’r ffair'],
  ],
  [
    'RESOLVED\n(a) to put the map on the website\n(b) to invite the farms\n(c) to note the letter\n',
    ['put the map on the website', 'invite the farms'],
  ],
  [
    'Agreed:\n[1] Put the map on the website.\n[2] Invite the farms.\n',
    ['Put the map on the website', 'Invite the farms'],
  ],
])('lettered tasks that were resolved are read: %j', (text, tasks) => {
  expect(read(text).map(([task]) => task)).toEqual(tasks);
});

it.each([
  [
    'Tom to ask the county whether the lamp could be moved?',
    [['ask the county whether the lamp could be moved', ['Tom']]],
  ],
  ['All the forms received to date have been filed.', []],
  ['All ready to go – date to be set in spring.', []],
  ['Is Tom to ask the county?', []],
])('a lead and a task are read by their place: %j', (text, actions) => {
  expect(read(`${text}\n`)).toEqual(actions);
});

it.each([
  ['ACTION: BL, (OP, TM): document the mixed border', ['BL', 'Olwen Pugh', 'TM']],
  ['ACTION: somebody to try the new lock', []],
  ['ACTION: J Penn (Assets) to count the chairs', ['J Penn']],
  ['ACTION: Nia Penn (Gwent) to count the chairs', ['Nia Penn']],
])('the leads of %j are named', (text, owners) => {
  expect(read(`${text}\n`).map(([, names]) => names)).toEqual([owners]);
});
