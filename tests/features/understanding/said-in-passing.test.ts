import { describe, expect, it } from 'vitest';
import { nudgingSaid } from '../../../src/reading/schedules/said-nudging.js';
import { readLeave } from '../../../src/features/preferences/rules/read-leave.js';
import { newLeadsIn } from '../../../src/features/actions/rules/said-leads.js';
import { undertakingIn } from '../../../src/features/understanding/rules/undertaking.js';
import type { Who } from '../../chat/world.js';
import { comesTo, isReached } from './comes-to.js';

const PEOPLE = [
  { name: 'Gwen Lloyd', written: 'Gwen', isAsker: false, id: 'gwen' },
  { name: 'Siân Rees', written: 'Siân', isAsker: false, id: 'sian' },
];
const lineOf = (said: string): string | null =>
  undertakingIn({ said, people: PEOPLE, dates: [], set: null })?.line ?? null;

describe('a number that counts things', () => {
  it.each<[Who, string, string]>([
    ['gwen', 'dwi wedi ffonio 14 o gynghorau am hyfforddiant y llywodraethwyr', 'note 4'],
    ['gwen', 'efo 15 o ysgolion wedi ateb, mae hyfforddiant y llywodraethwyr yn dod yn ei flaen', 'note 4'],
    ['mared', 'anfonais y daflen ddwyieithog at 12 o bobl i gael sylwadau', 'note 7'],
  ])('names no action: %s: %s', async (who, said, wanted) => {
    expect(isReached(await comesTo(who, [], said), [wanted])).toBe(true);
  });

  it('is an action if somebody has it', async () => {
    const { atOnce, offered } = await comesTo('claire', [], 'symudwch 14 o Siân i Rhys');
    expect([atOnce, ...offered].flat()).toContain('lead 14 rhys');
  });
});

describe('an action that is now one’s own', () => {
  it.each([
    ['Gwen and I traded, so the training map is mine now'],
    ["Gwen's is mine from now on, we swapped over"],
    ["mae Gwen a fi wedi ffeirio, fi biau'r hyfforddiant bellach"],
  ])('goes to the writer: %s', (said) => {
    expect(newLeadsIn({ said, people: PEOPLE, set: null })).toBe('me');
  });

  it.each([['this is not mine, give it to Gwen'], ["it isn't mine, Gwen has it"]])(
    'does not go to the writer if that is denied: %s',
    (said) => {
      expect(newLeadsIn({ said, people: PEOPLE.slice(0, 1), set: null })).toBe('Gwen Lloyd');
    },
  );

  it('leads to a question if there are several, whatever word a task begins with', async () => {
    const { atOnce, offered } = await comesTo('mared', [], "Mine's all done :)");
    expect([atOnce, ...offered].flat().filter((one) => one.endsWith(' 10'))).toEqual([]);
  });
});

describe('a task that somebody said they would do', () => {
  it.each([
    ["I said I'd email the archive about the photos", 'ACTION: me to email the archive about the photos'],
    ['I promised Gwen that I would draft the foreword', 'ACTION: me to draft the foreword'],
    ["we told everyone we'd book a coach", null],
    [
      'someone needs to write to the retiring members, and I think that’s one for Siân',
      'ACTION: Siân Rees to write to the retiring members',
    ],
    ['somebody should water the plants – sounds nice', 'ACTION: water the plants – sounds nice'],
    ["mae angen i rywun drefnu blodau, un i Siân dwi'n meddwl", 'ACTION: Siân Rees to trefnu blodau'],
    [
      'someone has to check the fire doors. That is probably a job for Gwen',
      'ACTION: Gwen Lloyd to check the fire doors',
    ],
  ])('%s', (said, line) => {
    expect(lineOf(said)).toBe(line);
  });
});

describe('a time at which somebody wants their nudges, or is away', () => {
  it.each([
    ['could my nudges come around 4 in the afternoon', ['at 4 in the afternoon']],
    ['remind me at about 3', ['at 3pm']],
    ['atgoffwch fi tua 4 y pnawn', ['at 4 y pnawn']],
    ['nudge me at 7', ['at 7']],
  ])('%s', (said, parts) => {
    expect(nudgingSaid(said)).toEqual(parts);
  });

  it.each([
    ["all next week (half term), Owain's covering", 'next week', 'Owain'],
    ['from 24 to 28 October (school holidays)', 'from 24 to 28 October', null],
    ['wythnos nesaf (hanner tymor)', 'wythnos nesaf', null],
  ])('off %s', (rest, days, standIn) => {
    expect(readLeave(rest)).toEqual({ ask: 'leave', days, standIn });
  });
});
