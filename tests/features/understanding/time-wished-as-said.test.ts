import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { meetingComesTo } from './meeting-comes-to.js';

type Row = readonly [who: Who, said: string, wanted: string];

/** Each comes to what is wanted, at once or by one press. */
const comeTo = (rows: readonly Row[]): void => {
  it.each(rows)('%s: %s', async (who, said, wanted) => {
    const came = await meetingComesTo(who, undefined, said);
    expect(came.map((one) => one.replace(/^\? /u, ''))).toContain(wanted);
  });
};

describe('a wish for time at a meeting', () => {
  comeTo([
    [
      'sian',
      'Gwen would appreciate ten minutes at the December meeting on the school survey, should there be room',
      'add: school survey / Gwen Lloyd / 10',
    ],
    [
      'claire',
      'Mared has asked whether she might have a quarter of an hour in December to go through the proofs of the booklet',
      'add: proofs of the booklet / Mared Puw / 15',
    ],
    [
      'sian',
      'Would there be twenty minutes in November for Huw to talk about the custody visits?',
      'add: custody visits / Huw Parry / 20',
    ],
    [
      'owain',
      'I was wondering about getting ten minutes on the summer fairs at the next meeting',
      'add: summer fairs / - / 10',
    ],
    [
      'tomos',
      'Whom should I see about having five minutes on ambulance queues in November?',
      'add: ambulance queues / - / 5',
    ],
    [
      'sian',
      'Mi fasa Mared yn licio cael deng munud ar y daflen newydd yn y cyfarfod nesaf',
      'add: taflen newydd / Mared Puw / 10',
    ],
    [
      'claire',
      'Hoffai David gael hanner awr ym mis Rhagfyr i sôn am ei ymweliad â Llundain',
      'add: ymweliad â Llundain / David Okafor / 30',
    ],
    [
      'claire',
      'Dwi isio i Huw gael ugain munud am gytundeb yr heddlu ar agenda Tachwedd',
      'add: cytundeb yr heddlu / Huw Parry / 20',
    ],
  ]);

  it.each([
    'We had ten minutes in November on the summer fairs and it was far too long',
    'the discussion of the summer fairs took half an hour in November',
    'I need a quarter of an hour to finish my notes for November',
  ])('is not in words that only report, or are for something else: %s', async (said) => {
    const came = await meetingComesTo('claire', undefined, said);
    expect(came.filter((one) => one.startsWith('add:'))).toEqual([]);
  });
});
