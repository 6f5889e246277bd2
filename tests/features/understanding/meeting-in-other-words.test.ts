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

/** None of what comes of each is what is not wanted. */
const neverComeTo = (rows: readonly Row[], how: SaidIn = {}, at?: string): void => {
  it.each(rows)('%s: %s', async (who, said, unwanted) => {
    expect(await meetingComesTo(who, at, said, how)).not.toContain(unwanted);
  });
};

describe('an item of the agenda by its title, in words that no rule names', () => {
  comeTo([
    ['claire', 'does anyone mind if we let the dashboard item sit until december', 'postponed: Dashboard'],
    [
      'claire',
      'is there still a need for the costings slot? I think not, out it goes',
      'withdrawn: Costings and budgets',
    ],
    ['sian', 'nothing to see on the dashbaord yet so no sense keeping it on the agenda', 'withdrawn: Dashboard'],
    ['claire', 'I’d prefer the dashboard before the finance bit', 'order: 1 3 2'],
    ['claire', 'dashboard yn gynta plis, mae Rhys ar frys', 'order: 3 1 2'],
  ]);
  comeTo([['sian', 'Siân’s said her piece, we’re past the costings', 'done: Costings and budgets']], {}, IN_MEETING);
});

describe('a request to put something unnamed on the agenda', () => {
  comeTo([
    [
      'sian',
      'Huw would like ten minutes to tell people about the custody figures on the 17th',
      'add: custody figures / Huw Parry / 10',
    ],
    [
      'sian',
      'Slot on apprenticeships for 15 December please, 25 mins, David speaking',
      'add: apprenticeships / David Okafor / 25',
    ],
    [
      'claire',
      'do you think we could hear from Tomos on ambulance waits next month? ten minutes will do',
      'add: ambulance waits / Tomos Hughes / 10',
    ],
    [
      'sian',
      'ma Gwen isie chwarter awr i sôn am brydau ysgol tro nesa, ffindia le iddi ar yr agenda',
      'add: brydau ysgol / Gwen Lloyd / 15',
    ],
    ['sian', 'deg munud i drafod y wefan newydd mis nesa, Mared i arwain', 'add: gwefan newydd / Mared Puw / 10'],
    ['claire', 'couldn’t we start every meeting with a safety moment', 'standing: safety moment / - / -'],
    [
      'sian',
      'from here on we end each meeting with a look at the risks, so put that there for good',
      'standing: risks / - / -',
    ],
  ]);
  neverComeTo([
    [
      'sian',
      'remind leads that their papers come in four days before each meeting',
      'standing: remind leads that their papers come in four days before / - / -',
    ],
  ]);
});

describe('an agreement of all, in any words', () => {
  comeTo(
    [
      [
        'sian',
        'everyone in the room content with that: the pilot runs until June',
        'decision? the pilot runs until June',
      ],
      ['sian', 'No objections to renaming the newsletter', 'decision? renaming the newsletter'],
      [
        'sian',
        'we’ll keep the same venue next year, everyone’s in favour',
        'decision? we’ll keep the same venue next year'.replaceAll('’', "'"),
      ],
      ['claire', 'so that’s a yes from all of us on closing the old helpline', 'decision? closing the old helpline'],
      [
        'claire',
        'are we all agreed that we drop the annual dinner? good, note it',
        'decision? we drop the annual dinner',
      ],
      [
        'sian',
        'mae’r grŵp wedi cytuno i beidio ag argraffu’r cylchlythyr',
        "decision? beidio ag argraffu'r cylchlythyr",
      ],
      ['sian', 'pawb yn gytûn, papurau i fynd allan yn gynt', 'decision? papurau i fynd allan yn gynt'],
    ],
    {},
    IN_MEETING,
  );
  comeTo(
    [
      [
        'claire',
        'Agreed round the table that we print no more leaflets. Gwen to tell the designers by the 25th',
        'decided: we print no more leaflets',
      ],
      [
        'claire',
        'Agreed round the table that we print no more leaflets. Gwen to tell the designers by the 25th',
        'logged: tell the designers',
      ],
    ],
    {},
    IN_MEETING,
  );
  comeTo([['claire', 'the decision about the minutes, Siân has since said drop it', 'withdrawn: D2']]);
  neverComeTo([
    ['tomos', 'we agreed to ring them on Friday but I forgot', 'decision? ring them on Friday but I forgot'],
  ]);
});

describe('words in a review about the current action, before all move on', () => {
  const before = { before: { reviewAt: 'ISCG-4' } } as const;
  comeTo(
    [
      ['sian', 'Gwen tells us that’s all finished. Who’s next', 'done 4; note 4'],
      ['sian', 'Gwen says that one’s done', 'done 4; note 4'],
      ['sian', 'mae Gwen wedi gorffen hwnna. Nesaf', 'done 4; note 4'],
    ],
    before,
    IN_MEETING,
  );
  it.each(['Gwen tells us that’s all finished. Who’s next', 'Gwen has it in the bag. Next please'])(
    'is not carried forward: %s',
    async (said) => {
      expect(await meetingComesTo('sian', IN_MEETING, said, before)).not.toContain('carried-forward 4');
    },
  );
  it.each(['no news on that one, next', 'still waiting on the schools. Next please', 'nearly there, carry it over'])(
    'is carried forward: %s',
    async (said) => {
      expect(await meetingComesTo('sian', IN_MEETING, said, before)).toEqual(['carried-forward 4']);
    },
  );
});

describe('a question that its writer answers', () => {
  comeTo([['claire', 'do we have to meet in December? I’d say not, drop it', 'confirm-meetings']]);
  comeTo([['claire', 'have you looked at the back of the leaflet? it isn’t finished, so no', 'kept open 7']], {
    before: { proposed: ['ISCG-7', 'mared'] },
  });
});

describe('a meeting that moves, named by the day it leaves', () => {
  comeTo([
    ['sian', 'the hall can have us on 24 November now, not the 17th', 'confirm-meetings'],
    ['claire', 'could the 15 December one go to the 14th instead? I’m in Cardiff', 'confirm-meetings'],
  ]);
});

describe('an action that others have taken over', () => {
  comeTo([['huw', 'the ministry are now handling the police agreement themselves, suggest closing it', 'proposed 8']]);
});

describe('people who have not done their part', () => {
  comeTo([['claire', 'give the slowcoaches on the key achievements a push please', 'reminding']]);
  comeTo([['claire', 'shall we call number 12 finished for everybody?', 'done 12; note 12']]);
});

describe('a question during the meeting about what is missing', () => {
  comeTo([['claire', 'so what have we missed?', 'meeting-check']], {}, IN_MEETING);
});
