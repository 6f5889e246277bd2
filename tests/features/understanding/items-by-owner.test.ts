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

describe('an item named by its owner', () => {
  comeTo([
    [
      'sian',
      'Rhys won’t be ready with his item in November, so December would suit him far better',
      'postponed: Dashboard',
    ],
    ['claire', 'could Rhys’s item be left until the December meeting?', 'postponed: Dashboard'],
    ['claire', 'We can do without Rhys’s item this time, as he has asked to be excused', 'withdrawn: Dashboard'],
    ['sian', 'Rhys has decided against presenting, so please take his item away', 'withdrawn: Dashboard'],
    ['sian', 'Dydi Rhys ddim yn barod efo’i eitem, felly gadewch hi tan Ragfyr', 'postponed: Dashboard'],
    ['claire', 'Does dim rhaid i eitem Rhys fod yno, mae o wedi newid ei feddwl', 'withdrawn: Dashboard'],
    ['rhys', 'Is my item still happening on the 17th, or has it been dropped?', 'agenda'],
    ['rhys', 'Whereabouts in the running order have you got me?', 'agenda'],
    ['angharad', 'Am I down to speak about anything in November?', 'agenda'],
    ['rhys', 'Faint o’r gloch mae fy eitem i ar yr 17eg?', 'agenda'],
  ]);

  it('is not handled before the meeting by words that may be about an action', async () => {
    const came = await meetingComesTo('rhys', undefined, 'my item is done');
    expect(came.filter((one) => one.startsWith('done: Dashboard'))).toEqual([]);
  });

  it('is not meant if an action is named by its number', async () => {
    const came = await meetingComesTo('rhys', undefined, 'ISCG-9 is my item, push it to December please');
    expect(came.filter((one) => one.includes('Dashboard'))).toEqual([]);
  });
});

describe('an item named by its whole title', () => {
  comeTo([
    [
      'claire',
      'I would sooner we kept costings and budgets for December, as the settlement is not out until the 20th',
      'postponed: Costings and budgets',
    ],
    [
      'claire',
      'November isn’t the right time for costings and budgets. Let it wait for December if you would.',
      'postponed: Costings and budgets',
    ],
    ['claire', 'Well i ni adael costings and budgets tan fis Rhagfyr', 'postponed: Costings and budgets'],
    ['sian', 'costings and budgets needn’t appear, it has all been settled', 'withdrawn: Costings and budgets'],
  ]);

  it.each([
    'Siân is to bring the costings and budgets paper by December',
    'Have costings and budgets gone to December?',
  ])('is not postponed by a task for then, or a question: %s', async (said) => {
    const came = await meetingComesTo('claire', undefined, said);
    expect(came.filter((one) => one.startsWith('postponed:'))).toEqual([]);
  });
});

describe('an item of any named person during the meeting', () => {
  comeTo([['claire', 'that’s Rhys’s item dealt with, thank you', 'done: Dashboard']], IN_MEETING);
});
