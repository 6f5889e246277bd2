import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { IN_MEETING, meetingComesTo } from './meeting-comes-to.js';

type Row = readonly [who: Who, said: string, wanted: string];

/** Each comes to what is wanted, at once or by one press. */
const comeTo = (rows: readonly Row[], at?: string): void => {
  it.each(rows)('%s: %s', async (who, said, wanted) => {
    const came = await meetingComesTo(who, at, said);
    expect(came.map((one) => one.replace(/^\? /u, ''))).toContain(wanted);
  });
};

describe('an item named by its presenter', () => {
  comeTo(
    [
      ['claire', 'Rhys has to be at the dentist by noon so put him ahead of costings', 'order: 1 3 2'],
      ['sian', 'let’s hear from Rhys before Siân please', 'order: 1 3 2'],
      ['claire', 'gadewch i Rhys fynd cyn y costings plis', 'order: 1 3 2'],
      ['claire', 'rhowch Rhys cyn Siân heddiw', 'order: 1 3 2'],
    ],
    IN_MEETING,
  );

  it.each([
    'Siân needs to finish the costings before Friday',
    'Rhys and I have to finish costings before Friday',
    'Rhys saw the costings before Siân did',
  ])('is not moved by a task: %s', async (said) => {
    const came = await meetingComesTo('claire', undefined, said);
    expect(came.filter((one) => one.includes('order:'))).toEqual([]);
  });
});

describe('an item squeezed in on the day of a meeting', () => {
  comeTo([
    [
      'owain',
      'can we fit the pension changes in on 17 November, ten minutes, I’d present',
      'add: pension changes / Owain Price / 10',
    ],
    [
      'sian',
      'could you slot Gwen’s school visits in on the 17th? quarter of an hour, she’ll bring maps',
      "add: Gwen's school visits / Gwen Lloyd / 15",
    ],
    [
      'tomos',
      'gawn ni wasgu’r ambiwlansys i mewn ar 17 Tachwedd? deg munud, fi fydd yn siarad',
      'add: ambiwlansys / Tomos Hughes / 10',
    ],
    [
      'gwen',
      'allwn ni roi cinio ysgol ar yr agenda mis Tachwedd plîs? Rhyw ugain munud, a fi fydd yn cyflwyno',
      'add: cinio ysgol / Gwen Lloyd / 20',
    ],
    ['mared', 'one quick thing for the 17th: the staff newsletter, five minutes', 'add: staff newsletter / - / 5'],
    [
      'mared',
      'un peth bach i’r 17eg – cylchlythyr staff, rhyw bum munud, fi neith siarad',
      'add: cylchlythyr staff / Mared Puw / 5',
    ],
  ]);
});

describe('an item taken off on the day of a meeting', () => {
  comeTo([
    ['sian', 'drop costings & budgets from november, it’s been settled', 'withdrawn: Costings and budgets'],
    ['claire', 'take the dashboard off for November please, Rhys is away', 'withdrawn: Dashboard'],
    ['sian', 'tynna’r costings oddi ar gyfarfod Tachwedd', 'withdrawn: Costings and budgets'],
  ]);
});

describe('several items in one message', () => {
  it.each([
    'Costings are covered, thank you Siân, moving on. The dashboard will have to wait till December I’m afraid',
    'right that’s costings put to bed. dashboard will have to be december, Rhys has lost his voice',
  ])('are each marked by their own sentences: %s', async (said) => {
    const came = await meetingComesTo('claire', IN_MEETING, said);
    expect(came.slice(0, 2)).toEqual(['? done: Costings and budgets', '? postponed: Dashboard']);
  });
});

describe('the place of a meeting', () => {
  comeTo(
    [
      ['mared', 'train was late, where are we up to, still on the welcome?', 'agenda'],
      ['gwen', 'sori mod i’n hwyr, ble ydyn ni arni, dal ar y costings?', 'agenda'],
      ['sian', 'ddaethon ni ddim at y dangosfwrdd o gwbl, gadwn ni hwnna at fis Rhagfyr', 'postponed: Dashboard'],
    ],
    IN_MEETING,
  );
});

describe('time that somebody requests to show something', () => {
  comeTo([
    [
      'mared',
      'Haia, alla i gael chwarter awr ar y 17eg i ddangos drafft y cylchlythyr i bawb?',
      'add: drafft y cylchlythyr / Mared Puw / 15',
    ],
    ['huw', 'can I have ten minutes on the 17th to show the draft lease', 'add: draft lease / Huw Parry / 10'],
    ['huw', 'could we have ten minutes on the 17th to talk about the lease', 'add: lease / - / 10'],
  ]);
});
