import { expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const HEAD = 'Present: Olwen Pugh (OP), Idris Vale (Clerk), Beca Lloyd, Tom Marsh\n\n';

const reading = (text: string) =>
  readMinutes(HEAD + text, { held: '2026-11-12', next: null, nation: 'england-and-wales' });
const read = (text: string): readonly (readonly [string, readonly string[]])[] =>
  reading(text).actions.map(({ task, owners }) => [task, owners]);
const suggested = (text: string): readonly (readonly [string, readonly string[]])[] =>
  reading(text).implied.map(({ task, owners }) => [task, owners]);

it.each([
  '## Action items\n\n| Action item |\n| --- |\n| Count the chairs |\n| Beca to ring the mill |\n\n## Minutes\n\n- The hut was painted.\n',
  '| Actions |\n|:--|\n| Count the chairs |\n| Beca to ring the mill |\n',
  '### Next steps\n| Task |\n|------|\n| Count the chairs. |\n| Beca to ring the mill. |\n',
])('a table of one column is read as a list: %j', (text) => {
  expect(read(text)).toEqual([
    ['Count the chairs', []],
    ['ring the mill', ['Beca']],
  ]);
});

it.each([
  ['  - Tom takes action to paint the hut', [['paint the hut', ['Tom']]]],
  ['The hut is grey. Beca took the action to paint it.', [['paint it', ['Beca']]]],
  ['- OP has an action to paint the hut', [['paint the hut', ['Olwen Pugh']]]],
  ['- Action to revisit the rota at the next meeting', [['revisit the rota at the next meeting', []]]],
  ['The council took action to stop the flood.', []],
  ['- Action to date is in the report', []],
])('the person who takes an action is its lead: %j', (text, actions) => {
  expect(read(`${text}\n`)).toEqual(actions);
});

it.each([
  ['A new map is to be drawn by Beca before the fair.', [['A new map is to be drawn before the fair', ['Beca']]]],
  ['The old forms will be sought out by Tom', [['The old forms will be sought out', ['Tom']]]],
  ['- Letter to be written to the mill by the Clerk', [['Letter to be written to the mill', ['the Clerk']]]],
  ['The hut will be painted by Friday', [['The hut will be painted', []]]],
  ['The hut was painted by Tom', []],
])('the person by whom something is to be done is its lead: %j', (text, actions) => {
  expect(read(`${text}\n`)).toEqual(actions);
});

it.each([
  ['* **Tom**: Will send a note to see if that is possible.', [['send a note to see if that is possible', ['Tom']]]],
  ['Beca: I’ll ring the mill tomorrow.', [['ring the mill', ['Beca']]]],
  ['OP: The gate is shut. I will write to the owner.', [['write to the owner', ['Olwen Pugh']]]],
  ['Tom: Will the gate be shut?', []],
])('a task that somebody says they will do is theirs: %j', (text, actions) => {
  expect(suggested(`ACTION: Clerk to order bread\n\n${text}\n`)).toEqual(actions);
});

it.each([
  ['He asked that the map be brought back to the next meeting.', ['the map be brought back to the next meeting']],
  ['OP asked that the Lower Valley Paths Panel look at the map.', ['look at the map']],
])('a request is suggested: %j', (text, tasks) => {
  expect(suggested(`ACTION: Clerk to order bread\n\n${text}\n`).map(([task]) => task)).toEqual(tasks);
});

it('a recommendation of a board is a decision', () => {
  expect(read('The board agreed:\n\n1. To recommend the green map.\n2. To consider the path.\n')).toEqual([]);
});

it.each([
  'Treasurer\n|\nAction\n|\nBy\n|\nDue by\n|\n|\nBeca & Tom to become signatories\n|\nOlwen\n|\n20 November 2026\n|\nCorrespondence:\nA card came from the mill.\n',
  'Treasurer\n\nAction\n\nBy\n\nDue by\n\nBeca & Tom to become signatories\n\nOlwen\n\n20 November 2026\n\nCorrespondence:\n\nA card came from the mill.\n\nIt was read out.\n',
  'Ref\n\nTask\n\nOwner\n\nDeadline\n\n4\n\nBeca & Tom to become signatories\n\nOlwen\n\n20 November 2026\n\n\n5. Lamps\n\nThey are dim.\n',
])('a table whose cells are on lines of their own is read: %j', (text) => {
  expect(reading(text).actions.map(({ task, owners, due }) => [task, owners, due])).toEqual([
    ['Beca & Tom to become signatories', ['Olwen'], '2026-11-20'],
  ]);
});

it.each([
  '  • 26-4Ⓐ1 OP to ring the mill. ⓓⓞⓝⓔ\n  • 26-4Ⓐ6 OP to buy flowers.\n',
  '- 26/4A1 OP to ring the mill. Done\n- 26/4A6 OP to buy flowers.\n',
])('the reference and the circled marks of a listed task are skipped: %j', (text) => {
  expect(read(text)).toEqual([['buy flowers', ['Olwen Pugh']]]);
});

it.each([
  [
    'The fees are due. Nia Penn would audit the accounts before the fair.',
    [['audit the accounts before the fair', ['Nia Penn']]],
  ],
  ['If it rained OP would cancel the walk.', []],
  ['OP would like to see the map.', []],
  ['Tom Marsh confirmed he would stand again as chair.', []],
])('a task that somebody said they would do is suggested: %j', (text, tasks) => {
  expect(suggested(`ACTION: Clerk to order bread\n\n${text}\n`)).toEqual(tasks);
});

it.each([
  ['The board is old. A notice to be placed on it by the gate.', ['A notice to be placed on it by the gate']],
  [
    'The grille to be altered.  The mill to be contacted for advice.',
    ['The grille to be altered', 'The mill to be contacted for advice'],
  ],
  ['Item 4 to be discussed again.', []],
  ['A talk on the forms to be sent was heard.', []],
])('an order in minutes without a person is read: %j', (text, tasks) => {
  expect(read(`${text}\n`).map(([task]) => task)).toEqual(tasks);
});

it.each([
  ['ACTION: Form a committee to explore the caves', 'Form a committee to explore the caves'],
  ['ACTION: Choose someone to minute the walk', 'Choose someone to minute the walk'],
  ['ACTION: Elicit some views to guide the plan', 'Elicit some views to guide the plan'],
])('a verb with its object is not a lead: %s', (text, task) => {
  expect(read(`${text}\n`)).toEqual([[task, []]]);
});

it.each([
  ['OP said she would supply the forms.', 'supply the forms', 'Olwen Pugh'],
  ['Tom says he will reply to the mill.', 'reply to the mill', 'Tom'],
  ['Mrs. Carter was there. She states she will ring the auditor.', 'ring the auditor', 'Mrs. Carter'],
  ['_Beca_ will get a price for the heating.', 'get a price for the heating', 'Beca'],
  ['`Beca`_ will get a price for the heating.', 'get a price for the heating', 'Beca'],
  ['Beca was there. When she is back, she will ring the auditor.', 'ring the auditor', 'Beca'],
  ['Feb 19 (Beca will show her plan, then more talk)', 'show her plan, then more talk', 'Beca'],
  ['The note is old, and Idris Vale has seen it and will send a copy.', 'send a copy', 'Idris Vale'],
  ['The drains are blocked but the Clerk has rung them and will ring again.', 'ring again', 'the Clerk'],
  ['The rent is due; Tom was told of it and will pay it.', 'pay it', 'Tom'],
  ['Beca thanked Tom and will send him a card.', 'send him a card', 'Beca'],
  ["Dywedodd Tom y byddai'n ffonio'r sir.", "ffonio'r sir", 'Tom'],
  ["Cadarnhaodd Beca Lloyd y bydd hi'n trefnu'r bws.", "trefnu'r bws", 'Beca Lloyd'],
])('what a speaker said they will do is theirs: %j', (text, task, owner) => {
  expect(read(`${text}\n`)).toEqual([[task, [owner]]]);
});

it.each(["Nododd Beca y byddai'r ffair ym mis Mai.", 'Dywedodd Tom fod y giât ar agor.'])(
  'what a speaker only told is nothing to do: %j',
  (text) => {
    expect([...read(`${text}\n`), ...suggested(`${text}\n`)]).toEqual([]);
  },
);

it.each([
  ['Olwen asked Tom whether he would ring the mill.', 'ring the mill', ['Tom']],
  ['Tom asked if the school could send the keys to the Clerk.', 'send the keys to the Clerk', ['the school']],
  ['Beca asked the class reps if they could print the posters.', 'print the posters', ['the class reps']],
])('what somebody was asked whether they could do is at least suggested: %j', (text, task, owners) => {
  expect([...read(`${text}\n`), ...suggested(`${text}\n`)]).toEqual([[task, owners]]);
});

it.each(['Tom asked if it could rain.', 'Tom asked if the county would allow it.'])(
  'a question about what may be asks nobody: %s',
  (text) => {
    expect([...read(`${text}\n`), ...suggested(`${text}\n`)]).toEqual([]);
  },
);

it.each([
  ['An action was created to review the rota.', []],
  ['An action was raised for Tom to review the rota.', ['Tom']],
  ['An action item was assigned to Beca to review the rota.', ['Beca']],
])('an action that was raised is taken: %s', (text, owners) => {
  expect(read(`${text}\n`)).toEqual([['review the rota', owners]]);
});

it.each(['- OP to present', '- Tom Marsh to facilitate', 'The county has said it will cost £500.'])(
  'who speaks, or what will be, is nothing to do: %s',
  (text) => {
    expect([...read(`${text}\n`), ...suggested(`${text}\n`)]).toEqual([]);
  },
);

it('a noun for what is to be done, or a request, leads nothing; a body with such a name does', () => {
  const text = [
    'Actions',
    '- Development of the page to promote the fair',
    '- Creation of a map to show the paths',
    '- Department of Health to send a note',
    '- The request to now be made to the county',
  ].join('\n');
  expect(read(`${text}\n`)).toEqual([
    ['Development of the page to promote the fair', []],
    ['Creation of a map to show the paths', []],
    ['send a note', ['Department of Health']],
    ['The request to now be made to the county', []],
  ]);
});
