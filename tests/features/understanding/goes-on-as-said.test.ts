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

describe('places in a list in everyday words', () => {
  come([
    [
      'claire',
      [4, 5, 6],
      'can the top two slide to the middle of Nov, say Monday 14th, leave the other',
      'deadline 4 2022-11-14',
      'deadline 5 2022-11-14',
    ],
    [
      'claire',
      [4, 5, 6],
      'move the first two to Friday 11 November, the last can stay',
      'deadline 4 2022-11-11',
      'deadline 5 2022-11-11',
    ],
    [
      'claire',
      [1, 3, 10],
      'push the last two back to 28 October please',
      'deadline 3 2022-10-28',
      'deadline 10 2022-10-28',
    ],
    ['claire', [4, 5, 6], 'the bottom two can go to 30 Nov', 'deadline 5 2022-11-30', 'deadline 6 2022-11-30'],
    [
      'claire',
      [4, 5, 6],
      'symud y ddau gynta i 11 Tachwedd, gad y llall',
      'deadline 4 2022-11-11',
      'deadline 5 2022-11-11',
    ],
    ['sian', [4, 5, 9], "yr ola, symud o i'r 4ydd o Dachwedd. Rhys i ffwrdd dydi", 'deadline 9 2022-11-04'],
    ['sian', [4, 5, 9], "the last one, move it to 4 November. Rhys is away isn't he", 'deadline 9 2022-11-04'],
    ['claire', [1, 3, 10], "the top one can go to 28 October. Mared's off till then", 'deadline 1 2022-10-28'],
    ['claire', [6, 7, 12], 'yr un cynta, rho fo tan 24 Tachwedd. Owain ar wyliau', 'deadline 6 2022-11-24'],
    ['claire', [4, 5, 6], "middle one, 7 Nov. Siân's on leave", 'deadline 5 2022-11-07'],
  ]);
});

describe('words that mean what was shown, although one of them is in another task', () => {
  come([
    ['claire', [15], "national review's been shelved so this is live again, back on the list please", 'reopen 15'],
    ['claire', [15], "the review's off, so we want this one open again please", 'reopen 15'],
    ['claire', [2], 'the ministers changed yet again, so put this back on the list', 'reopen 2'],
    ['gwen', [16], 'two of the policy leads pulled out so this needs to go back on the list', 'reopen 16'],
    ['claire', [15], "mae'r adolygiad cenedlaethol wedi mynd, felly rhowch hwn nôl ar y rhestr", 'reopen 15'],
  ]);
});

describe('a lead who says who should have what they request', () => {
  come([
    ['gwen', [4], 'Owain ddylai gael hwn, mae o wedi cytuno', 'not-mine 4 owain'],
    ['gwen', [4], "Owain should have this, he's agreed", 'not-mine 4 owain'],
    ['tomos', [11], 'Angharad ought to be doing this one, she knows Sam', 'not-mine 11 angharad'],
    ['mared', [7], "this should be with Huw, he's happy to", 'not-mine 7 huw'],
    ['huw', [8], 'Angharad ddylai fod ar hwn, mae hi wedi derbyn', 'not-mine 8 angharad'],
    ['sian', [14], 'actually give that to Mared, she has the framework contract', 'lead 14 mared'],
  ]);
});

describe('a day that is corrected', () => {
  come([
    ['claire', [13], "na dim dydd Llun, dydd Mercher o'n i'n feddwl", 'deadline 13 2022-10-26'],
    ['claire', [13], 'no sorry, not Monday, I meant Wednesday', 'deadline 13 2022-10-26'],
    ['claire', [9], 'wrong day - should say 4 November', 'deadline 9 2022-11-04'],
    ['claire', [7], 'not the 30th, the 28th', 'deadline 7 2022-10-28'],
    ['claire', [5], 'na, nid y 31ain, 28 Hydref oedd gen i mewn golwg', 'deadline 5 2022-10-28'],
  ]);
});

describe('the days of a leave in everyday words', () => {
  come([
    ['tomos', [], "off monday to wednesday next wk, Owain's covering", 'leave 2022-10-24 2022-10-26 owain'],
    ['tomos', [], "away tues to thurs next week, Gwen's got my stuff", 'leave 2022-10-25 2022-10-27 gwen'],
    ['huw', [], 'on leave wednesday to friday next week, Angharad covering', 'leave 2022-10-26 2022-10-28 angharad'],
    ['sian', [], "out Monday and Tuesday next wk, Mared's minding mine", 'leave 2022-10-24 2022-10-25 mared'],
    ['owain', [], 'bant llun i mercher wythnos nesa, Tomos yn cymryd drosodd', 'leave 2022-10-24 2022-10-26 tomos'],
    [
      'huw',
      [],
      "FYI all, small op so I'm out 7-11 Nov inclusive, back in the Monday after. Gwen's looking after my bits",
      'leave 2022-11-07 2022-11-11 gwen',
    ],
    [
      'huw',
      [],
      "Hello all, surgery so I'm off 14-18 November inclusive, in again the following Monday. Gwen has my things",
      'leave 2022-11-14 2022-11-18 gwen',
    ],
    [
      'mared',
      [],
      "wedding, so away 3-9 Nov incl., back the Thursday after. Owain's got my bits",
      'leave 2022-11-03 2022-11-09 owain',
    ],
    [
      'sian',
      [],
      "I'm out from 21 to 25 Nov inclusive, back the Monday. Tomos will look after mine",
      'leave 2022-11-21 2022-11-25 tomos',
    ],
    [
      'gwen',
      [],
      "llawdriniaeth fach felly dwi i ffwrdd 7-11 Tachwedd, nôl y dydd Llun wedyn. Owain sy'n edrych ar ôl fy mhetha",
      'leave 2022-11-07 2022-11-11 owain',
    ],
    [
      'angharad',
      [],
      "fydda i ddim yma o'r 31ain tan y 4ydd (hanner tymor, gweddïwch drosta i)",
      'leave 2022-10-31 2022-11-04',
    ],
    ['angharad', [], "I won't be here from the 31st till the 4th", 'leave 2022-10-31 2022-11-04'],
    ['gwen', [], 'away 28th to the 3rd, half term', 'leave 2022-10-28 2022-11-03'],
    ['mared', [], "i ffwrdd o'r 7fed tan yr 11eg (teulu'n dod draw)", 'leave 2022-11-07 2022-11-11'],
    ['sian', [], 'not around from the 24th until the 27th', 'leave 2022-10-24 2022-10-27'],
  ]);
});
