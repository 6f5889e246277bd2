import { expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const read = (text: string): readonly (readonly [string, readonly string[]])[] =>
  readMinutes(text, { held: null, next: null, nation: 'england-and-wales' }).actions.map(({ task, owners }) => [
    task,
    owners,
  ]);

it.each([
  ['- A visit to the mill in May **Action: Wil to ring them** and tea', [['ring them', ['Wil']]]],
  ['- Sports day at the school ACTION: Beth to book the field', [['book the field', ['Beth']]]],
  [
    '- Drama night __Action: Mair to print posters__ \\*\\*Action: Wil to sell tickets',
    [
      ['print posters', ['Mair']],
      ['sell tickets', ['Wil']],
    ],
  ],
  ['- Mynediad i’r cwt **GWEITHREDU: Mair i drefnu allwedd**', [['trefnu allwedd', ['Mair']]]],
])('a mark in bold or in capitals is found inside a sentence: %j', (text, actions) => {
  expect(read(`${text}\n`)).toEqual(actions);
});

it.each(['- They spoke of the ACTION PLAN: it is late.', '- The call to action: it was heard.'])(
  'an ordinary word in a sentence is not a mark: %j',
  (text) => {
    expect(read(`${text}\n`)).toEqual([]);
  },
);

it.each([
  ['- Next step: write the form', [['write the form', []]]],
  ['- Next step: send the letter to schools (Beca Lloyd)', [['send the letter to schools', ['Beca Lloyd']]]],
  ['- Follow-up: check the alarm', [['check the alarm', []]]],
  ['- Cam nesaf: ysgrifennu’r ffurflen', [['ysgrifennu’r ffurflen', []]]],
  ['- Next step: nothing yet', []],
])('a label that says what comes next is a mark: %j', (text, actions) => {
  expect(read(`${text}\n`)).toEqual(actions);
});
