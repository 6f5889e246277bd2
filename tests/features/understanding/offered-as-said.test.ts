import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { comesTo, isReached } from './comes-to.js';

type Row = readonly [Who, readonly number[], string, ...(readonly string[])];
const come = (rows: readonly Row[]): void => {
  it.each<[Who, readonly number[], string, ...string[]]>(rows.map((row) => [...row]))(
    '%s after %j: %s',
    async (who, shown, said, ...wanted) => {
      const came = await comesTo(who, shown, said);
      expect(isReached(came, wanted), JSON.stringify(came)).toBe(true);
    },
  );
};

describe('what one sentence of a message says is offered by itself', () => {
  come([
    ['claire', [11], 'this one cannot just drift on. 2 December', 'deadline 11 2022-12-02'],
    ['claire', [9], 'does he have anybody with him on that? Get Huw to help him', 'lead 9 rhys huw'],
    ['claire', [4], 'ydi hi ar ben ei hun? Rho Huw arno fo i helpu', 'lead 4 gwen huw'],
  ]);
});

describe('somebody more leads an action with whoever leads it', () => {
  come([
    ['sian', [], 'Rhys is joining Gwen on the governors mapping, put both names against it', 'lead 4 gwen rhys'],
    ['sian', [], 'add Huw to the housing costings with me', 'lead 5 sian huw'],
    ['sian', [5], 'Gwen is helping me with it so her name should be on there too', 'lead 5 sian gwen'],
    ['claire', [4], 'geith Rhys helpu hefyd, rho fo lawr efo Gwen', 'lead 4 gwen rhys'],
    ['claire', [], 'mae Huw am ymuno â Rhys ar y dangosfwrdd', 'lead 9 rhys huw'],
    ['claire', [9], 'Rhys needs help, give it to Huw instead', 'lead 9 huw'],
  ]);
});

describe('a meeting of a month is a day', () => {
  come([
    [
      'claire',
      [],
      'no hurry for the housing costings, as long as we have them for our meeting in December',
      'deadline 5 2022-12-15',
    ],
    ['claire', [7], 'it can wait until we meet in December', 'deadline 7 2022-12-15'],
    ['claire', [7], 'caiff hwn aros tan i ni gwrdd ym mis Rhagfyr', 'deadline 7 2022-12-15'],
    ['claire', [7], 'erbyn cyfarfod Rhagfyr ’ta', 'deadline 7 2022-12-15'],
  ]);
});
