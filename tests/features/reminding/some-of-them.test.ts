import { expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';

it.each([
  'remind those who have said nothing',
  'remind the ones who haven’t replied',
  'nudge whoever has said nothing',
  'chase the people we have heard nothing from',
  'chase anyone that hasn’t answered',
  'atgoffa’r rhai sydd heb ddweud dim',
])('“%s” names nobody, so that it is not looked for as a name', (said) => {
  expect(hear(said, { isLocal: false })).not.toMatchObject({ kind: 'remind' });
});

it.each([
  ['remind the housing leads', 'the housing leads'],
  ['chase Siân Rees', 'Siân Rees'],
  ['nudge everyone', 'everyone'],
])('“%s” says whom to remind', (said, who) => {
  expect(hear(said, { isLocal: false })).toMatchObject({ kind: 'remind', who });
});
