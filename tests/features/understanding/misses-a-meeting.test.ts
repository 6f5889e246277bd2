import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { formatOwnNews } from '../../../src/features/preferences/format-own-news.js';
import { comesTo } from './comes-to.js';

// The next meetings are on 17 November and 15 December 2022.
describe('somebody who will miss a meeting is away on its day', () => {
  it.each<[Who, string, string]>([
    ['mared', "I won't be at the next meeting", 'leave 2022-11-17 2022-11-17'],
    ['mared', "won't be at the next meeting, Rhys will go in my place", 'leave 2022-11-17 2022-11-17 rhys'],
    ['tomos', "Please note my apologies for the December meeting, I'm at a wedding", 'leave 2022-12-15 2022-12-15'],
    ['tomos', "going to have to miss the November one I'm afraid", 'leave 2022-11-17 2022-11-17'],
    ['gwen', "can't make the 17th, sorry", 'leave 2022-11-17 2022-11-17'],
    ['rhys', "I won't be there on 15 December", 'leave 2022-12-15 2022-12-15'],
    ['huw', 'fydda i ddim yn y cyfarfod nesa', 'leave 2022-11-17 2022-11-17'],
    ['owain', 'apologies from me for the 17th', 'leave 2022-11-17 2022-11-17'],
    ['huw', 'ymddiheuriadau am yr 17eg', 'leave 2022-11-17 2022-11-17'],
    ['huw', 'ymddiheuriadau am y cyfarfod nesaf', 'leave 2022-11-17 2022-11-17'],
    ['owain', 'apologies from me for the next meeting', 'leave 2022-11-17 2022-11-17'],
    ['huw', "methu dod i'r cyfarfod ym mis Rhagfyr, sori", 'leave 2022-12-15 2022-12-15'],
  ])('at once: %s: %s', async (who, said, wanted) => {
    expect((await comesTo(who, [], said)).atOnce).toEqual([wanted]);
  });

  it.each<[Who, string]>([['owain', "I can't make November, sending apologies"]])(
    'by one press where it is not sure: %s: %s',
    async (who, said) => {
      expect((await comesTo(who, [], said)).offered).toContainEqual(['leave 2022-11-17 2022-11-17']);
    },
  );

  it.each<[Who, string]>([
    ['tomos', "I can't make the 31st"],
    ['rhys', "I'll give an update at the next meeting"],
    ['rhys', "I can't get to the dashboard before the next meeting"],
    ['tomos', "I can't come up with a draft by the December meeting"],
    ['gwen', "I'm going to miss the deadline of 17 November"],
    ['gwen', "apologies, I'll have the training needs done by Friday"],
    ['claire', "Claire can't make the 17th. Shift it to a week later, same time"],
    ['claire', "I can't make the 17th, can we move it to the 24th?"],
  ])('but not for any other day or thing: %s: %s', async (who, said) => {
    const { atOnce, offered } = await comesTo(who, [], said);
    expect([...atOnce, ...offered.flat()].filter((change) => change.startsWith('leave'))).toEqual([]);
  });
});

it('one day away is said as one day', () => {
  const news = {
    change: 'away',
    from: '2022-11-17',
    until: '2022-11-17',
    backOn: '2022-11-18',
    isNow: false,
    standIn: null,
  } as const;
  expect(formatOwnNews(news, 'en')).toContain('You will be away on Thursday 17 November 2022, and back on Friday 18');
  expect(formatOwnNews(news, 'cy')).toContain('Byddwch i ffwrdd ddydd Iau 17 Tachwedd 2022, ac yn ôl ddydd Gwener 18');
});
