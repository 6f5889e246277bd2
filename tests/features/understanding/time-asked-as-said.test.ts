import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { comesTo, isReached } from './comes-to.js';

type Row = readonly [who: Who, shown: readonly number[], said: string, wanted: readonly string[]];

const comeTo = (rows: readonly Row[]): void => {
  it.each(rows)('%s after %j: %s', async (who, shown, said, wanted) => {
    expect(isReached(await comesTo(who, shown, said), wanted)).toBe(true);
  });
};

describe('more time is requested, with the reason in a clause of its own', () => {
  comeTo([
    [
      'gwen',
      [],
      "Could I take till 18 November over the governor training? Two counties can't see me until the 10th.",
      ["more-time 4 2022-11-18: Two counties can't see me until the 10th"],
    ],
    [
      'rhys',
      [],
      'is there any way I could have until 11 November on the dashboard, another team has all my data',
      ['more-time 9 2022-11-11: another team has all my data'],
    ],
    [
      'david',
      [],
      'The private office has moved our briefing slot to 9 November so may I have until then',
      ['more-time 10 2022-11-09: private office has moved our briefing slot'],
    ],
    [
      'mared',
      [7],
      'The printers have shut for a fortnight and want money up front, so could this be 14 December',
      ['more-time 7 2022-12-14: The printers have shut for a fortnight and want money up front'],
    ],
    [
      'owain',
      [],
      'I need until 1 December for the regional events budget with half of finance on strike',
      ['more-time 6 2022-12-01: half of finance on strike'],
    ],
    [
      'mared',
      [9],
      'ga i tan 16 Rhagfyr ar gyfer y daflen hawliau? Fydd yr argraffwyr ddim yn ôl tan y 5ed',
      ['more-time 7 2022-12-16: Fydd yr argraffwyr ddim yn ôl tan y 5ed'],
    ],
    [
      'tomos',
      [],
      "mae'r ymddiriedolaethau wedi newid y ffurflen i gyd felly gawn ni tan 4 Tachwedd ar gyfer y llythyr iddyn nhw",
      ["more-time 3 2022-11-04: mae'r ymddiriedolaethau wedi newid y ffurflen i gyd"],
    ],
    [
      'angharad',
      [13],
      'oes modd cael tan 7 Tachwedd? mae tîm arall yn dal i ddefnyddio ein gweinydd',
      ['more-time 13 2022-11-07: mae tîm arall yn dal i ddefnyddio ein gweinydd'],
    ],
  ]);
});

describe('the proposed one of two days is requested', () => {
  comeTo([
    [
      'owain',
      [],
      "I won't get my achievements in by 25 November, would the 9th of December be all right? I'm in court all week",
      ["more-time 12 2022-12-09: I'm in court all week"],
    ],
    [
      'gwen',
      [],
      "The governor training map can't be ready for the 31st, I'm afraid, how does 14 November sound? Schools are slow to answer",
      ['more-time 4 2022-11-14: Schools are slow to answer'],
    ],
    [
      'rhys',
      [],
      "alla i ddim cael y dangosfwrdd yn barod erbyn 28 Hydref, fyddai 18 Tachwedd yn dderbyniol? Mae'r gweinydd wedi torri",
      ["more-time 9 2022-11-18: Mae'r gweinydd wedi torri"],
    ],
    [
      'angharad',
      [13],
      'will 7 November do? The 24th is no good, the statisticians are on a course',
      ['more-time 13 2022-11-07: the statisticians are on a course'],
    ],
    [
      'rhys',
      [9],
      "bydd angen pythefnos ychwanegol arna i, mae'r cyflenwr wedi mynd i'r wal",
      ["more-time 9 2022-11-11: mae'r cyflenwr wedi mynd i'r wal"],
    ],
    [
      'gwen',
      [],
      'the governor training map needs an extra three weeks, the schools have all shut for half term',
      ['more-time 4 2022-11-21: the schools have all shut for half term'],
    ],
    [
      'rhys',
      [],
      "I won't make the 28th for the dashboard I'm afraid, half the unit are off ill. 18 November is likelier",
      ['more-time 9 2022-11-18: half the unit are off ill'],
    ],
  ]);
});

describe('more time is requested next to something else', () => {
  comeTo([
    [
      'owain',
      [],
      "My achievements went in this morning. And could the events budget have until the meeting after next? Finance haven't closed the quarter.",
      ['done 12', "more-time 6 2022-12-15: Finance haven't closed the quarter"],
    ],
  ]);
});
