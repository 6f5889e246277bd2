import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { IN_MEETING, meetingComesTo, type SaidIn } from './meeting-comes-to.js';

type Row = readonly [who: Who, said: string, wanted: string];

/** Each comes to what is wanted, at once or by one press. */
const comeTo = (rows: readonly Row[], how: SaidIn = {}, at?: string): void => {
  it.each(rows)('%s: %s', async (who, said, wanted) => {
    const came = await meetingComesTo(who, at, said, how);
    expect(came.map((one) => one.replace(/^\? /u, ''))).toContain(wanted);
  });
};

describe('time requested on the day of a meeting', () => {
  comeTo([
    [
      'tomos',
      'any chance of ten minutes on the 17th to talk about ambulance delays? I’d lead on it',
      'add: ambulance delays / Tomos Hughes / 10',
    ],
    [
      'angharad',
      'I could do with a quarter of an hour on 17 November to go through the census tables',
      'add: census tables / Angharad Davies / 15',
    ],
    ['mared', 'ga i ugain munud ar 17 Tachwedd i drafod yr arolwg staff?', 'add: arolwg staff / - / 20'],
  ]);
});

describe('an item on an agenda named by its month', () => {
  comeTo([
    [
      'sian',
      'could we get the translators’ contract onto the november agenda pls, Mared to speak to it, quarter of an hour',
      "add: translators' contract / Mared Puw / 15",
    ],
  ]);
});

describe('an item that is not reached', () => {
  comeTo(
    [
      [
        'claire',
        'Rhys has lost his line so we’ll have to take the dashboard in December instead',
        'postponed: Dashboard',
      ],
      ['sian', 'wnaethon ni’m cyrraedd y dangosfwrdd heddiw, tro nesaf felly', 'postponed: Dashboard'],
    ],
    {},
    IN_MEETING,
  );
});

describe('words that should be in the minutes', () => {
  comeTo([
    [
      'claire',
      'One for the minutes – the group is content to drop the spring fair.',
      'decision? the group is content to drop the spring fair',
    ],
    ['sian', 'I’r cofnod plis: cytunwyd i gwrdd yn Wrecsam ym mis Mai', 'decision? cwrdd yn Wrecsam ym mis Mai'],
    [
      'claire',
      'no spring fair without a sponsor. Can that go down as a decision?',
      'decision? no spring fair without a sponsor',
    ],
  ]);
});

describe('an action that others have taken over', () => {
  comeTo([
    [
      'claire',
      'The police data agreement isn’t ours any more, the Governance Board took it over last week. Can we get it off our books?',
      'transferred 8: the Governance Board',
    ],
    [
      'claire',
      '#11 goes to the network’s own committee, they have agreed to take it, so it is off our books',
      "transferred 11: the network's own committee",
    ],
  ]);
});

describe('a message that does not say which one', () => {
  it('is answered with what there is to choose from: decisions', async () => {
    expect(await meetingComesTo('claire', undefined, 'decision 7 has to go, scrap it')).toContain('? decisions');
  });
});

describe('a message that cannot mean something now', () => {
  it('is no answer to a return if none is open', async () => {
    const came = await meetingComesTo('gwen', undefined, 'mapio anghenion hyfforddi: hanner yr ysgolion wedi ymateb');
    expect(came[0]).toBe('? note 4');
    expect(came.filter((one) => one.includes('return'))).toEqual([]);
  });

  it('is no hold if it says nothing about keeping a record', async () => {
    const came = await meetingComesTo('claire', undefined, 'can we get ISCG-8 off our list, the Board has it');
    expect(came.join()).not.toContain('release');
  });
});

describe('time requested on behalf of somebody', () => {
  comeTo([
    [
      'sian',
      'give Huw ten minutes at the December meeting so he can explain the police data',
      'add: police data / Huw Parry / 10',
    ],
    [
      'sian',
      'could do with a space for Gwen on the 17th, five minutes, to go over governor training',
      'add: governor training / Gwen Lloyd / 5',
    ],
  ]);
});

describe('an item added to the agenda in Welsh has no other words', () => {
  comeTo([
    [
      'sian',
      'ychwanega adroddiad digartrefedd at yr agenda (Gwen, 20 munud)',
      'add: adroddiad digartrefedd / Gwen Lloyd / 20',
    ],
    ['sian', 'rhowch ddiogelwch tân ar agenda mis Rhagfyr', 'add: diogelwch tân / - / -'],
    ['sian', 'rho gynllun cyfathrebu ar yr agenda', 'add: cynllun cyfathrebu / - / -'],
  ]);
});

describe('an item that goes to an end of the agenda', () => {
  comeTo([
    ['sian', 'move costings to the end', 'order: 1 3 2'],
    ['sian', "symud y costau i'r diwedd", 'order: 1 3 2'],
    ['sian', "symud y dangosfwrdd i'r dechrau", 'order: 3 1 2'],
    ['claire', 'I want Rhys on before Siân, flip them please', 'order: 1 3 2'],
  ]);
});

describe('the item of somebody who has finished', () => {
  comeTo(
    [
      ['sian', "that's Rhys finished, on we go", 'done: Dashboard'],
      ['sian', 'dyna Rhys wedi gorffen, eitem nesa', 'done: Dashboard'],
    ],
    {},
    IN_MEETING,
  );
});

describe('a decision that no longer applies', () => {
  comeTo([
    ['claire', "the publishing in both languages thing no longer applies, we've changed our minds", 'withdrawn: D2'],
    [
      'claire',
      "dyn ni ddim am gwrdd bob mis wedi'r cwbl, felly dyw'r penderfyniad yna ddim yn sefyll",
      'withdrawn: D1',
    ],
  ]);
});

describe('a meeting that has begun', () => {
  comeTo(
    [
      ['sian', "move today's meeting to tomorrow at 10", 'problem meeting-has-begun'],
      ['sian', 'symudwch gyfarfod heddiw i yfory am 10', 'problem meeting-has-begun'],
      ['sian', 'can we move this meeting to Friday', 'problem meeting-has-begun'],
    ],
    {},
    IN_MEETING,
  );
});
