import { expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const read = (text: string): readonly (readonly [string, string | null, string | null])[] =>
  readMinutes(text, { held: '2026-11-12', next: null, nation: 'england-and-wales' }).actions.map(
    ({ task, said, due }) => [task, said, due],
  );

it.each([
  ['Tom to mend the lock ASAP', 'ASAP'],
  ['Sian to print the figures once they have been signed', 'once they have been signed'],
  ['Beca to ring the insurer as soon as possible', 'as soon as possible'],
  ['Tom to paint the hut before the fair opens', 'before the fair opens'],
  ['Clerc i dalu’r bil cyn gynted â phosibl', 'cyn gynted â phosibl'],
  ['Tom to settle the claim as a matter of urgency', 'as a matter of urgency'],
  ['Sian to name the speakers over the next few weeks', 'over the next few weeks'],
  ['Beca i enwi’r siaradwyr dros y dyddiau nesaf', 'dros y dyddiau nesaf'],
  ['Tom to give the figures next meeting', 'next meeting'],
  ['Sian to propose a change at upcoming meetings', 'at upcoming meetings'],
  ['Tom to ring them in the coming weeks.', 'in the coming weeks'],
  ['Beca to pay as soon as the cover is sorted out', 'as soon as the cover is sorted out'],
  ['A report is required for the next meeting', 'for the next meeting'],
  ['Accounts to be brought to the next meeting', 'the next meeting'],
  ['Sian to ring the mill this week to ask for flour', 'this week'],
  ['Beca to meet the owner on 3 December to see the roof', 'on 3 December'],
])('the words of a task about time are kept, although they give no day: %s', (line, said) => {
  expect(read(`Actions\n- ${line}\n- Olwen to order bread\n`).map(([, words]) => words)).toEqual([said, null]);
});

it.each([
  ['Next week we will:', 'Next week'],
  ['Plans for next month', 'next month'],
  ['Yr wythnos nesaf byddwn ni’n:', 'Yr wythnos nesaf'],
])('gives what is planned the time that its heading says: %s', (heading, said) => {
  expect(read(`## ${heading}\n- ring the mill\n- archebu bara\n`).map(([, words]) => words)).toEqual([said, said]);
});

it.each([
  'Tom to look after the keys',
  'Sian to find out when the hall opens',
  'Beca to ask what comes after the fair',
])('other words at the end are not a deadline: %s', (line) => {
  expect(read(`Actions\n- ${line}\n`).map(([, said]) => said)).toEqual([null]);
});

it.each([
  'Actions\nSian to draft the letter. Tom to check the figures. Both by Tuesday.\n',
  'ACTION: Sian to draft the letter; Tom to check the figures. Both are due on Tuesday.\n',
  'Camau gweithredu\nSian i ddrafftio’r llythyr. Tom i wirio’r ffigurau. Y ddau erbyn dydd Mawrth.\n',
])('a deadline in a sentence after tasks belongs to each of them: %s', (text) => {
  expect(read(text).map(([, , due]) => due)).toEqual(['2026-11-17', '2026-11-17']);
});
