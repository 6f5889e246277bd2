import { expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const read = (text: string): { readonly open: readonly string[]; readonly done: readonly string[] } => {
  const { actions, completed, implied } = readMinutes(text, { held: null, next: null, nation: 'england-and-wales' });
  return { open: [...actions, ...implied].map(({ task }) => task), done: completed.map(({ task }) => task) };
};

it.each([
  'ACTION: Tom to ring the hall **DONE**',
  'ACTION: Tom to ring the hall. *Completed*',
  'ACTION: Tom to ring the hall **Completed**\\*',
  'ACTION: Tom to ring the hall ✅',
  'ACTION: Tom to ring the hall -> done',
  'ACTION: Tom to ring the hall → closed',
  'ACTION: Tom to ring the hall (completed 3 May)',
  'ACTION: Tom i ring the hall **wedi’i gwblhau**',
])('an action is done if the remark at its end says so: %j', (line) => {
  expect(read(line)).toEqual({ open: [], done: ['ring the hall'] });
});

it('a last sentence that says an action was done is a remark', () => {
  const { open, done } = read('ACTION: Tom to ring the hall. This has been done.');
  expect([open.length, done.length]).toEqual([0, 1]);
});

it.each([
  'DONE: Tom to ring the hall',
  '**Done** Tom to ring the hall',
  '(done) Tom to ring the hall',
  'Closed – Tom to ring the hall',
])('a task reported as done by a word before it is neither logged nor suggested: %j', (line) => {
  expect(read(`Action items\n- ${line}\n- Beth to sweep the yard\n`).open).toEqual(['sweep the yard']);
});

it.each([
  ['ACTION: Tom to ring the hall **Not done**', 'ring the hall'],
  ['ACTION: Tom: complete 3 forms', 'complete 3 forms'],
  ['ACTION: Tom to send the **final** form', 'send the final form'],
  ['ACTION: Tom to ring the hall **before Easter**', 'ring the hall'],
])('an action that is not done stays open: %j', (line, task) => {
  expect(read(line)).toEqual({ open: [task], done: [] });
});
