import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { IN_MEETING, meetingComesTo } from './meeting-comes-to.js';

type Row = readonly [who: Who, said: string, wanted: string];

/** Each comes to what is wanted, at once or by one press. */
const comeTo = (rows: readonly Row[]): void => {
  it.each(rows)('%s: %s', async (who, said, wanted) => {
    const came = await meetingComesTo(who, undefined, said, { isPersonal: true });
    expect(came.map((one) => one.replace(/^\? /u, ''))).toContain(wanted);
  });
};

describe('a decision that is withdrawn', () => {
  comeTo([
    ['claire', "I've gone off D1. Every month is too much for people. Strike it out", 'withdrawn: D1'],
    ['claire', 'decision 2 has to go, translation costs too much. Scrap it', 'withdrawn: D2'],
    ['claire', 'we are going back on D1. Nobody can make every month', 'withdrawn: D1'],
    ['sian', 'Claire wants ISCG-D2 overturned. The translators have no time for it', 'withdrawn: D2'],
    ['claire', 'D1 is off the table now. Attendance has halved since summer', 'withdrawn: D1'],
    ['claire', "tynnwch benderfyniad 1. Mae'n ormod i bobl bob mis", 'withdrawn: D1'],
    ['claire', "I've changed my mind on the monthly meetings we agreed to. scrap that please", 'decision-card'],
    ['sian', "tynna'r cyfarfodydd misol gytunon ni ym mis Medi, dyw e ddim yn gweithio", 'withdrawn: D1'],
    ['claire', 'the bilingual minutes we settled on in September have to go, scrap it', 'decision-card'],
    ['sian', 'y peth misol gytunon ni arno, tynna fe plis', 'decision-card'],
  ]);
});

describe('a decision searched for by its words', () => {
  comeTo([
    [
      'david',
      'somebody in Private Office is asking whether the group ever formally agreed to Welsh minutes, and if so when. Can you tell?',
      'decisions',
    ],
    [
      'mared',
      "dwi'n siŵr bo ni wedi cytuno i gyhoeddi'r cofnodion yn ddwyieithog ond fedra i'm ffeindio fo yn nunlle. pryd oedd hynny?",
      'decisions',
    ],
    ['owain', 'did we ever agree to meet every month?', 'decisions'],
    ['huw', 'when was it decided to publish minutes in both languages', 'decisions'],
    ['tomos', "I'm sure we agreed monthly meetings until March, which meeting was that?", 'decisions'],
    ['gwen', 'pryd benderfynon ni gyhoeddi cofnodion yn y ddwy iaith?', 'decisions'],
  ]);
});

describe('a message that says nothing about decisions', () => {
  it.each([
    ['claire', 'withdraw 12 please'],
    ['tomos', 'the trusts agreed to write back when they have the data'],
    ['sian', 'the minutes are published in both languages now'],
  ] as const)('%s: %s', async (who, said) => {
    const came = await meetingComesTo(who, undefined, said, { isPersonal: true });
    expect(came.filter((one) => /withdrawn|decided/u.test(one))).toEqual([]);
  });
});

describe('a message to write down what all agreed to', () => {
  it.each([
    [
      'claire',
      'note this down: everyone nodded: no more printed papers after Easter',
      'no more printed papers after Easter',
    ],
    [
      'sian',
      "Owain, jot that down please. That's settled then: the pilot starts in Cardiff",
      'the pilot starts in Cardiff',
    ],
    ['sian', 'mae pawb yn hapus: dim papurau print ar ôl y Pasg', 'dim papurau print ar ôl y Pasg'],
    ['sian', 'wnaeth pawb gytuno: dim gwaith papur ym mis Ionawr', 'dim gwaith papur ym mis Ionawr'],
  ] as const)('%s: %s', async (who, said, text) => {
    expect((await meetingComesTo(who, IN_MEETING, said)).join()).toContain(text);
  });

  it.each(['has everyone settled it: no printed papers?', "we haven't settled it: some want print"])(
    'is no decision: %s',
    async (said) => {
      expect((await meetingComesTo('claire', IN_MEETING, said)).join()).not.toContain('decision?');
    },
  );
});
