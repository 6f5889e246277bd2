import { expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const HEAD = 'Present: Olwen Pugh (OP), Idris Vale (Clerk), Beca Lloyd\n\nACTION: Clerk to order bread\n\n';

const reading = (text: string) =>
  readMinutes(HEAD + text, { held: '2026-11-12', next: null, nation: 'england-and-wales' });
const read = (text: string): readonly (readonly [string, readonly string[]])[] =>
  reading(text)
    .actions.filter(({ task }) => task !== 'order bread')
    .map(({ task, owners }) => [task, owners]);

it.each([
  ['The gate is stiff. Olwen Pugh will oil it before the fair.', [['oil it before the fair', ['Olwen Pugh']]]],
  ['  - OP will ring the mill about flour', [['ring the mill about flour', ['Olwen Pugh']]]],
  ['Beca agreed to paint the sign.', [['paint the sign', ['Beca']]]],
  ['Mrs Lloyd offered to bring the urn.', [['bring the urn', ['Mrs Lloyd']]]],
  ['The Clerk will write to the owner of the field.', [['write to the owner of the field', ['The Clerk']]]],
  ['The wall leans; Gareth will ask a mason to look at it.', [['ask a mason to look at it', ['Gareth']]]],
])('a task that a named person will do is read, even if other tasks are marked: %j', (text, actions) => {
  expect(read(`${text}\n`)).toEqual(actions);
});

it.each([
  'The Ferry will run on Sundays from June.',
  'GC will pass the data to the jobs.',
  'Rain will stop the fair.',
  'Beca will be pleased to hear it.',
  'Olwen Pugh will remain as chair.',
])('something that a thing will do, or that is no task, is not read: %s', (text) => {
  expect(read(`${text}\n`)).toEqual([]);
});
