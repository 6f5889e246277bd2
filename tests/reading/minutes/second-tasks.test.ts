import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const HEAD = `Present: Cllr Olwen Pugh (OP), Idris Vale (Clerk), Beca Lloyd (BL), Cllr Tom Marsh (TM)

${Array.from({ length: 25 }, (_, at) => `The report of ward ${at} was received.`).join('\n\n')}

`;
const actions = (text: string) =>
  readMinutes(`${HEAD}${text}\n`, { held: '2026-11-12', next: null, nation: 'england-and-wales' }).actions;
const given = (text: string) => actions(text).map(({ task, owners }) => [task, owners]);

describe('an order in brackets', () => {
  it.each([
    ['The lamp by the bridge is out (Beca to investigate).', 'The lamp by the bridge is out – investigate', 'Beca'],
    ['The map is old (Tom to ask the county for one) and the post is gone.', 'ask the county for one', 'Tom'],
    ['- The hall is cold (the Clerk to ring the engineer)', 'ring the engineer', 'the Clerk'],
  ])('is its own task: %s', (text, task, lead) => {
    expect(given(text)).toEqual([[task, [lead]]]);
  });
});

describe('a second task of a sentence', () => {
  it('is theirs who were asked for it', () => {
    expect(given('Cllr Pugh volunteered to attend and asked the Clerk to remind him nearer to the date')).toEqual([
      ['attend', ['Cllr Pugh']],
      ['remind him nearer to the date', ['the Clerk']],
    ]);
  });

  it('follows what is to be done by nobody named', () => {
    expect(
      given('Actions: a note will be written for the site, Beca and Tom to reach out to Sal about the work.'),
    ).toEqual([
      ['a note will be written for the site', []],
      ['reach out to Sal about the work', ['Beca', 'Tom']],
    ]);
  });

  it('is what else was agreed', () => {
    expect(
      given('It was agreed that the grant was fair and that the club will now be asked to send receipts.'),
    ).toEqual([['the club will now be asked to send receipts', []]]);
  });
});

describe('a line under an item in a list of actions', () => {
  it('is a task of whoever has the item, if it begins with a verb', () => {
    const text = `Actions
- [BL, TM] Gather views from the fair.
  - Write a post from them.
- Beca: web page
  - add the photos
  - see the guide
- Tom
  - ring the hall`;
    expect(given(text)).toEqual([
      ['Gather views from the fair', ['Beca Lloyd', 'Tom Marsh']],
      ['Write a post from them', ['Beca Lloyd', 'Tom Marsh']],
      ['web page', ['Beca']],
      ['add the photos', ['Beca']],
      ['ring the hall', ['Tom']],
    ]);
  });
});

describe('a letter in a list of correspondence', () => {
  it('gives its sender nothing', () => {
    expect(given('12. Matters Trust – Request for a web link The Clerk was instructed to tell Sal to add it')).toEqual([
      ['tell Sal to add it', ['The Clerk']],
    ]);
  });
});

it.each([
  'The Committee suggest that the second court could be built beside the first.',
  'The Council agreed that the club would require a letter from each group.',
])('What a body suggests or requires is no action: %s', (text) => {
  expect(given(text)).toEqual([]);
});

it.each([
  ['The Clerk will tell the school in the near future.', 'in the near future'],
  ['Tom will mend the gate at a later date.', 'at a later date'],
  ['Beca will remind them nearer the time.', 'nearer the time'],
  ['Posters asking people to tidy up after their dogs to be ordered by Beca.', null],
])('A time that nobody can reckon is kept as said: %s', (text, said) => {
  expect(actions(text).map((one) => [one.said, one.due])).toEqual([[said, null]]);
});
