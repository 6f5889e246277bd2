import { describe, expect, it } from 'vitest';
import { findSlots } from '../../../src/reading/chat/find-slots.js';
import { requestAfter } from '../../../src/reading/chat/request-after.js';
import type { Who } from '../../chat/world.js';
import { vocabularyFor } from '../../reading/chat/chat-vocabulary.js';
import { IN_MEETING, meetingComesTo, type SaidIn } from './meeting-comes-to.js';

type Row = readonly [who: Who, said: string, wanted: string];

/** Each comes to what is wanted, at once or by one press. */
const comeTo = (rows: readonly Row[], how: SaidIn = {}, at?: string): void => {
  it.each(rows)('%s: %s', async (who, said, wanted) => {
    const came = await meetingComesTo(who, at, said, how);
    expect(came.map((one) => one.replace(/^\? /u, ''))).toContain(wanted);
  });
};

describe('a message that leads up to a question', () => {
  it('is what the question asks for', () => {
    expect(requestAfter('Is that all on the trusts? And may it be ticked off?')).toBe('may it be ticked off?');
    expect(requestAfter('Is that all on the trusts?')).toBe('Is that all on the trusts?');
  });
  comeTo(
    [
      ['claire', 'Have we not done the dashboard justice? Do let us cross it off as discussed.', 'done: Dashboard'],
      ['sian', "dyna ddigon ar y dashboard, pawb? ticia fe bant o'r agenda", 'done: Dashboard'],
      [
        'claire',
        'Is everyone content, and might it be recorded as our decision, that papers go out in Welsh first?',
        'decision? papers go out in Welsh first',
      ],
    ],
    {},
    IN_MEETING,
  );
});

describe('"may" in a question', () => {
  it.each([
    ['and may it be closed', 0],
    ['May ISCG-12 be closed for all of them?', 0],
    ['by the end of May', 1],
    ['move it to May', 1],
  ])('%s', (said, dates) => {
    expect(findSlots(said, vocabularyFor('claire')).dates).toHaveLength(dates);
  });
});

describe('a time that somebody wants on a day, with its purpose after the day', () => {
  comeTo([
    [
      'claire',
      'Gwen needs half an hour on 17 November for ferry fares; could you find a place for it on the agenda?',
      'add: ferry fares / Gwen Lloyd / 30',
    ],
    [
      'sian',
      "Owain sy'n moyn chwarter awr i sôn am y fferi ar yr 17eg o Dachwedd, gwna le iddo ar yr agenda",
      'add: fferi / Owain Price / 15',
    ],
  ]);
});

describe('an action that another, named one replaces', () => {
  comeTo(
    [
      [
        'claire',
        'The work under ISCG-6 now covers everything here; please close this one as overtaken by it',
        'superseded 5',
      ],
      ['sian', "Mae ISCG-6 bellach yn cynnwys popeth; caewch hwn gan ei fod wedi'i ddisodli ganddo", 'superseded 5'],
    ],
    { shown: [5] },
  );
});

describe('a lead’s proposal, granted in other words', () => {
  comeTo(
    [
      ['claire', 'I have no reason to question Mared. May the closure she asks for be granted?', 'done 7'],
      ['claire', 'Does anyone see a difficulty there? If not, let it be closed as she asks.', 'done 7'],
    ],
    { before: { proposed: ['ISCG-7', 'Mared Puw'] }, shown: [7] },
  );
});

describe('permission to move on in a review', () => {
  comeTo(
    [
      [
        'claire',
        'Does anyone mind if we hold that one till December and turn to the following one?',
        'carried-forward 9',
      ],
      ['sian', "oes rhywun yn meindio bo ni'n symud at yr un nesa?", 'carried-forward 9'],
    ],
    { before: { reviewAt: 'ISCG-9' }, shown: [9] },
    IN_MEETING,
  );
});
