import { expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const HEAD = 'Present: Olwen Pugh (OP), Idris Vale (IV), Beca Lloyd, Tom Marsh\n\n';

const tasks = (text: string): readonly string[] =>
  readMinutes(HEAD + text, { held: '2026-11-12', next: null, nation: 'england-and-wales' }).actions.map(
    ({ task }) => task,
  );

it.each([
  '* Roof\n  * Next steps:\n    * Olwen to ring the roofer\n* Kitchen\n  * The oven is old\n  * Another size was looked at\n',
  '- Roof\n  - Actions:\n    - Olwen to ring the roofer\n  - The slates are Welsh\n- Reopening of the kitchen\n',
  '• To\n  • Camau nesaf:\n    • Olwen i ffonio’r töwr\n• Cegin\n  • Mae’r popty yn hen\n',
  '* Roof\n  * Next step:\n    * Olwen to ring the roofer\n* Kitchen\n  * How old is the oven\n',
])('a heading in a list covers the lines indented further than itself: %j', (text) => {
  expect(tasks(text)).toHaveLength(1);
});

it('the lines under a bulleted heading are its list if they are not indented further', () => {
  expect(tasks('- Actions:\n- Olwen to ring the roofer\n- Tom to sweep the yard\n')).toEqual([
    'ring the roofer',
    'sweep the yard',
  ]);
});

it.each([
  ['4. Open Garden Weekend', '- Flyers went round the streets.\n- Refreshed maps are due in April.\n'],
  ['7. Llwybr Natur Lleol', '- Daeth y mapiau.\n- Mae’r arwyddion yn barod.\n'],
])('a numbered title after dashes ends the list, although its words resemble a name: %s', (title, rest) => {
  expect(tasks(`Action:\n\n- Design team to send the plan out.\n\n${title}\n\n${rest}`)).toEqual(['send the plan out']);
});

it('a person’s name between the parts of a list continues it', () => {
  expect(tasks('Actions\n\nTom Marsh\n- Sweep the yard\n\nOlwen Pugh\n- Ring the roofer\n')).toEqual([
    'Sweep the yard',
    'Ring the roofer',
  ]);
});

it.each([
  'Agenda\n1. Introduction of guests (5m, Tom)\n2. Find a note taker (1m, Tom)\n3. Review the agenda (2 mins, Beca)\n4. Read the rules (10 min, Tom)\n',
  '| Activity | Responsible | Met? |\n| --- | --- | --- |\n| Bell ringing | Olwen + Tom | Y |\n| Choir | Beca | |\n',
  '| Area | Lead |\n| --- | --- |\n| Hall bookings | Olwen |\n| Garden | Beca |\n',
])('a person who presents an item, or is responsible for one, has no action from it: %j', (text) => {
  expect(tasks(text)).toEqual([]);
});
