import { describe, expect, it } from 'vitest';
import { reworded } from '../../../src/features/actions/rules/reworded.js';
import type { Who } from '../../chat/world.js';
import { choicesFor } from './choices-for.js';
import { comesTo } from './comes-to.js';

/** Everything that comes of words, at once or by one press. */
async function cameOf(who: Who, said: string): Promise<readonly string[]> {
  const { atOnce, offered } = await comesTo(who, [], said);
  return [atOnce, ...offered].filter((one) => one.length > 0).map((one) => one.join(' + '));
}

describe('a change of who leads', () => {
  it.each<[Who, string, string]>([
    ['sian', 'rhowch 9 i David yn lle Rhys', 'lead 9 david'],
    ['sian', 'give 9 to David instead of Rhys', 'lead 9 david'],
    ['sian', 'hand ISCG-6 over to Gwen rather than Owain please', 'lead 6 gwen'],
    ['sian', 'Mared shares the leaflet with Angharad from today', 'lead 7 mared angharad'],
    ['sian', "rho'r daflen i'r arweinwyr polisi", 'lead 7 sian tomos gwen owain'],
    ['claire', 'gaiff Huw ei fis ychwanegol', 'deadline 8 2023-01-31 + granted 8'],
  ])('%s: %s', async (who, said, wanted) => {
    expect(await cameOf(who, said)).toContain(wanted);
  });
});

describe('more time that is granted', () => {
  it.each<[string, string | null]>([
    ['let Huw have his extra month', null],
    ['gaiff Huw ei fis ychwanegol', null],
    ['let Huw have an extra week', 'an extra week'],
    ['Huw can have one extra week on the police agreement', 'one extra week'],
  ])('is what was asked for, or what is said instead: %s', (said, words) => {
    expect(choicesFor('claire', [], said).choices.flat()).toContainEqual({ kind: 'grant', reference: 'ISCG-8', words });
  });
});

describe('new words for a part of a task', () => {
  it.each([
    [
      'Review the budget for regional events',
      'it should say regional and national events',
      'Review the budget for regional and national events',
    ],
    [
      'Map the training needs of school governors',
      'that ought to say school and college governors, not just school',
      'Map the training needs of school and college governors',
    ],
    ['Review the budget for regional events', 'it should say write to the Minister', null],
    ['Review the budget for regional events', 'it should be done by Friday', null],
  ])('of “%s”: %s', (task, said, wanted) => {
    expect(reworded(task, said)).toBe(wanted);
  });
});
