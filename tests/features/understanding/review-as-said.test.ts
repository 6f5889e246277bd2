import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { IN_MEETING, meetingComesTo } from './meeting-comes-to.js';

const REVIEW = { before: { reviewAt: 'ISCG-9' }, shown: [9] };

type Row = readonly [who: Who, said: string, wanted: string];

/** Each comes to what is wanted, at once or by one press. */
const comeTo = (rows: readonly Row[], how = {}): void => {
  it.each(rows)('%s: %s', async (who, said, wanted) => {
    const came = await meetingComesTo(who, IN_MEETING, said, how);
    expect(came.map((one) => one.replace(/^\? /u, ''))).toContain(wanted);
  });
};

describe('going through matters arising begins', () => {
  comeTo([
    ['sian', 'ok shall we make a start on the old actions, oldest first', 'review begun'],
    ['claire', 'right then, matters arising everyone', 'review begun'],
    ['claire', "let's crack on with last time's actions", 'review begun'],
    ['sian', 'can we take the outstanding actions one at a time please', 'review begun'],
    ['claire', 'Time to look at what was outstanding from September', 'review begun'],
    ['sian', "Reit te, awn ni drwy'r materion sy'n codi?", 'review begun'],
    ['claire', 'beth am ddechrau ar y camau o’r tro diwethaf', 'review begun'],
  ]);
});

describe('the meeting starts, of which matters arising are offered', () => {
  comeTo([
    ['claire', 'start the meeting', 'review begun'],
    ['sian', 'good morning all, shall we get the meeting started?', 'review begun'],
    ['claire', 'Reit, gadewch i ni ddechrau’r cyfarfod', 'review begun'],
  ]);

  it('and nothing that closes it', async () => {
    expect(await meetingComesTo('claire', IN_MEETING, "let's open the meeting")).toEqual(['? review begun']);
  });
});

describe('a review that goes on is shown again', () => {
  comeTo(
    [
      ['claire', 'move on with the actions', 'matters'],
      ['sian', 'ewch ymlaen â’r adolygiad', 'matters'],
      ['claire', 'dewch ymlaen â’r camau', 'matters'],
      ['claire', 'continue', 'matters'],
      ['claire', 'ok, let’s resume', 'matters'],
      ['sian', 'please continue', 'matters'],
      ['sian', 'parhewch plis', 'matters'],
    ],
    REVIEW,
  );
});

describe('a review goes on to the next action', () => {
  comeTo(
    [
      ['claire', 'fine, noted. next', 'carried-forward 9'],
      ['claire', 'ok, on to the next one', 'carried-forward 9'],
      ['sian', 'carry that forward', 'carried-forward 9'],
      ['claire', 'leave that as it is, move on', 'carried-forward 9'],
      ['claire', 'thanks Rhys. Next please', 'carried-forward 9'],
      ['sian', 'stays as is, on to the next', 'carried-forward 9'],
      ['claire', 'skip that one, come back to it', 'skipped 9'],
      ['claire', 'iawn, yr un nesaf', 'carried-forward 9'],
      ['sian', 'cario ymlaen, nesaf plis', 'carried-forward 9'],
      ['claire', 'dewch yn ôl at hwnna wedyn', 'skipped 9'],
    ],
    REVIEW,
  );
});

describe('an action is carried to a later meeting', () => {
  comeTo(
    [
      [
        'sian',
        "carry forward to December. Rhys says he only needs the police figures and then it's done",
        'deadline 9: 2022-12-15',
      ],
      ['claire', 'carry it over to the December meeting', 'deadline 9: 2022-12-15'],
      ['sian', 'carry forward to 15 December, waiting on figures', 'deadline 9: 2022-12-15'],
      ['claire', 'this one rolls over to December please', 'deadline 9: 2022-12-15'],
      ['sian', 'cario hwn ymlaen i fis Rhagfyr', 'deadline 9: 2022-12-15'],
      ['claire', 'take it to the next meeting', 'deadline 9: 2022-12-15'],
    ],
    REVIEW,
  );
});

describe('going through matters arising stops', () => {
  comeTo(
    [
      ['claire', 'stop there, we’ll carry on later', 'review ended'],
      ['sian', "let's pause here and resume after lunch", 'review ended'],
      ['claire', "time's up: we'll carry on with the rest next time", 'review ended'],
      ['claire', 'stopiwch fan’na, awn ni ymlaen wedyn', 'review ended'],
      ['sian', 'stopiwn ni fan hyn, parhau y tro nesaf', 'review ended'],
      ['claire', "Let's park the rest of the matters arising, we've used up our half hour", 'review ended'],
      ['claire', "that'll do for matters arising, we're out of time", 'review ended'],
      ['sian', 'stop the review there please', 'review ended'],
      ['claire', 'no time for the rest of the actions, leave them for next time', 'review ended'],
      ['claire', 'enough of the action log for today', 'review ended'],
      ['sian', "stopiwn ni'r adolygiad fan hyn, does dim amser", 'review ended'],
      ['claire', 'gadewch weddill y materion yn codi tan y tro nesaf', 'review ended'],
    ],
    REVIEW,
  );
});

describe('what somebody goes on with stops nothing', () => {
  it.each(['Rhys will carry on with it next month', 'Gwen will continue next week', 'bydd Gwen yn parhau yfory'])(
    '%s',
    async (said) => {
      const came = await meetingComesTo('claire', IN_MEETING, said, REVIEW);
      expect(came.filter((one) => /ended|carried/u.test(one))).toEqual([]);
    },
  );
});

describe('the meeting closes, with what is missing first', () => {
  comeTo([
    [
      'claire',
      "And with that I think we're finished, 40 minutes early, remarkable. Thank you everyone, meeting closed.",
      'meeting-table',
    ],
    ['claire', "that's it, close the meeting please", 'meeting-table'],
    ['sian', 'can you wrap up the meeting', 'meeting-table'],
    ['claire', 'I declare the meeting closed at 11.40', 'meeting-table'],
    ['claire', "ok that's everything, meeting over", 'meeting-table'],
    ['sian', 'caewch y cyfarfod os gwelwch yn dda', 'meeting-table'],
    ['claire', "dyna ni, mae'r cyfarfod ar ben. Diolch bawb", 'meeting-table'],
    [
      'sian',
      "Diolch bawb, that's everything on my list. Cau'r cyfarfod a'r table of actions i fi wedyn plis",
      'meeting-table',
    ],
    [
      'mared',
      "I've got to run for the train so could you close the meeting when they've all stopped talking",
      'problem not-allowed-end-meeting',
    ],
    ['tomos', 'please close the meeting', 'problem not-allowed-end-meeting'],
  ]);
});

describe('a question about what is missing before the meeting closes', () => {
  comeTo([
    [
      'sian',
      'before Claire shuts it down - have we missed anything? things with no name on, no date, items nobody got to',
      'meeting-check',
    ],
    ['claire', 'is there anything we forgot before we wrap up', 'meeting-check'],
    ['sian', 'any of the new actions without a lead or a date before we finish?', 'meeting-check'],
    ['claire', 'what have we left hanging before I close', 'meeting-check'],
    ['sian', "check nothing's fallen through the cracks from today please", 'meeting-check'],
    ['sian', 'oes rhywbeth heb arweinydd neu ddyddiad cyn i ni gau?', 'meeting-check'],
    ['claire', 'ydyn ni wedi anghofio rhywbeth cyn gorffen', 'meeting-check'],
  ]);
});

describe('the table for the minutes', () => {
  comeTo([
    ['sian', 'table for the minutes please, decisions as well as the actions from this morning', 'meeting-table'],
    ['sian', 'can I get everything from today in a table for the minutes', 'meeting-table'],
    ['claire', 'put what we agreed today in a table that Siân can paste', 'meeting-table'],
    ['sian', 'the actions and decisions of this morning for my minutes please', 'meeting-table'],
    ['sian', 'tabl o bopeth a gytunwyd heddiw ar gyfer y cofnodion', 'meeting-table'],
    ['sian', "ga i'r camau a'r penderfyniadau mewn tabl", 'meeting-table'],
  ]);
});

describe('a review of old actions that stops', () => {
  comeTo(
    [
      ['claire', "that'll do for the old stuff, we'll not get through it today", 'review ended'],
      ['sian', 'enough of the old things for today', 'review ended'],
      ['sian', 'digon o’r hen bethau am heddiw', 'review ended'],
      ['sian', 'gadewch yr hen bethau tan y tro nesaf', 'review ended'],
    ],
    REVIEW,
  );
});
