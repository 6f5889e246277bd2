import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const given = (text: string): readonly (readonly [string, readonly string[]])[] =>
  readMinutes(text, { held: '2026-11-12', next: null, nation: 'england-and-wales' }).actions.map(({ task, owners }) => [
    task,
    owners,
  ]);

describe('an id of letters and digits', () => {
  it('after a mark leads what the line before says', () => {
    const text = `Present: Beca Lloyd - bll7, Tom Marsh - tpm12

Business
  1. The page has no links
       ACTION: bll7, abc3 (no news)
  2. Beca will now help with the notes
       Action: bll7
- The video needs a title
  ACTION: tpm12 (before the demo)
`;
    expect(given(text)).toEqual([
      ['The page has no links', ['bll7', 'abc3']],
      ['help with the notes', ['bll7']],
      ['The video needs a title', ['tpm12']],
    ]);
  });

  it('leads also where the minutes explain none', () => {
    expect(given('Tests are slow on the old machine.\nACTION: rhe4, sio11\n')).toEqual([
      ['Tests are slow on the old machine', ['rhe4', 'sio11']],
    ]);
  });
});

describe('a nick in small letters', () => {
  it('before a dash leads, if the notes call people so', () => {
    const text = `rhodri: Not merged yet
elinw: Still looking at the tests
rhodri: fine

Next steps
- rhodri - test the build
- elinw - write to the list
`;
    expect(given(text)).toEqual([
      ['test the build', ['rhodri']],
      ['write to the list', ['elinw']],
    ]);
  });

  it('is no label', () => {
    expect(
      given('Next steps\n- website - add the photos\n- website - check the links\n').flatMap(([, owners]) => owners),
    ).toEqual([]);
  });
});

describe('a list of things to do', () => {
  it('has a heading in bold before its colon', () => {
    expect(given('**TODO**:\n\n- Renew the licence\n- We need to see if the hall is free\n')).toEqual([
      ['Renew the licence', []],
      ['see if the hall is free', []],
    ]);
  });
});

it('What a speaker says they will do is theirs, also in small letters', () => {
  const text = 'Present: Beca Lloyd, Tom Marsh\n\n- Beca: will fix dates with the school and write to parents.\n';
  expect(given(text)).toEqual([['fix dates with the school and write to parents', ['Beca']]]);
});
