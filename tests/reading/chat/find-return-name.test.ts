import { describe, expect, it } from 'vitest';
import { findReturnName } from '../../../src/reading/chat/find-return-name.js';
import { aboutOf } from '../../../src/reading/text/kindred-words.js';

const named = (said: string, title = 'Key achievements'): string | null => {
  const found = findReturnName(said, [...aboutOf(title)]);
  return found === null ? null : said.slice(found.start, found.end);
};

describe('an open return is named by its subject', () => {
  it.each([
    ['who has not done the key achievements form yet', 'achievements form'],
    ['the request for successes was too soon', 'request for successes'],
    ['y ffurflen gyflawniadau', 'ffurflen gyflawniadau'],
    ['mae’r cais am lwyddiannau yn hir', 'cais am lwyddiannau'],
    ['how is the achievements one going', 'achievements one'],
    ['dyma fy ateb i’r cais', 'ateb i’r cais'],
  ])('%s', (said, words) => {
    expect(named(said)).toBe(words);
  });

  it.each([
    'give her one more week',
    'the request of Huw for more time',
    'we achieved a lot, tell everyone',
    'send the key achievements to the secretariat',
    'fill in the booking form',
  ])('is not named by: %s', (said) => {
    expect(named(said)).toBeNull();
  });

  it('is not named if none is open', () => {
    expect(findReturnName('the key achievements form', [])).toBeNull();
  });
});

describe('people who have not answered a return', () => {
  it.each([
    'pwy sydd heb ateb y cais?',
    'pwy sydd heb ateb y cais am ffigurau?',
    "who hasn't answered the request yet",
  ])('%s', (said) => {
    expect(findReturnName(said, ['achievement'])).not.toBeNull();
  });

  it('are nobody if no return is open', () => {
    expect(findReturnName('pwy sydd heb ateb y cais?', [])).toBeNull();
  });
});
