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

describe('some minutes on something on the day of a meeting', () => {
  comeTo([
    [
      'owain',
      'is there any chance of fitting a word about the winter campaign in on 17 November? me, 5 minutes',
      'add: word about the winter campaign / Owain Price / 5',
    ],
    [
      'gwen',
      "could we have twenty minutes on governor training on the 17th please, I'll be presenting",
      'add: governor training / Gwen Lloyd / 20',
    ],
    [
      'mared',
      'ga i ddeg munud ar y daflen newydd ar yr 17eg? fi fydd yn siarad',
      'add: taflen newydd / Mared Puw / 10',
    ],
    [
      'huw',
      'oes gobaith gwasgu diweddariad ar y cyrff heddlu i mewn ar yr 17eg? fi, deg munud',
      'add: diweddariad ar y cyrff heddlu / Huw Parry / 10',
    ],
  ]);

  it.each([
    ['gwen', 'could I have ten minutes on the 17th to finish my map'],
    ['gwen', 'we had ten minutes on the leaflet on the 17th'],
  ] as const)('are not put down by %s: %s', async (who, said) => {
    expect((await meetingComesTo(who, undefined, said)).filter((one) => one.includes('add:'))).toEqual([]);
  });
});

describe('a longer slot, given by a number alone', () => {
  comeTo([
    ['claire', 'the dashboard slot should be 25 please', 'item: Dashboard / Rhys Bowen / 25'],
    ['claire', 'give the costings slot fifteen not ten', 'item: Costings and budgets / Siân Rees / 15'],
    ['sian', "gwna'r slot costings yn 20 plis", 'item: Costings and budgets / Siân Rees / 20'],
    ['sian', 'Hi, make my costings slot 30, ten will never do', 'item: Costings and budgets / Siân Rees / 30'],
  ]);
});

describe('the agenda during the meeting', () => {
  comeTo(
    [
      ['claire', 'can we move the dashboard up ahead of the finance bit', 'order: 1 3 2'],
      ['sian', "symuda'r dashboard i fyny cyn y pres", 'order: 1 3 2'],
      ['claire', "costings covered then, what's next", 'done: Costings and budgets'],
      ['sian', "dyna'r costings wedi'u trafod, ymlaen â ni", 'done: Costings and budgets'],
      ['sian', "we've run out of steam for the dashboard, top item in December then", 'postponed: Dashboard'],
      ['sian', "redon ni allan o amser i'r dashboard, rho fe gyntaf ym mis Rhagfyr", 'postponed: Dashboard'],
      ['sian', "knock the dashboard off the discussion list, Rhys isn't ready", 'withdrawn: Dashboard'],
      ['claire', 'tynnwch y dangosfwrdd oddi ar y rhestr drafod, dyw e ddim yn barod', 'withdrawn: Dashboard'],
    ],
    IN_MEETING,
  );

  it.each(['the dashboard will be ready first thing in December', 'bring the dashboard forward before Christmas'])(
    'is unchanged by %s',
    async (said) => {
      const came = await meetingComesTo('claire', IN_MEETING, said);
      expect(came.filter((one) => /order:|postponed:/u.test(one))).toEqual([]);
    },
  );
});

describe('an item that is to be at every meeting', () => {
  comeTo([
    ['claire', 'could health and safety always be on there every time please', 'standing: health and safety / - / -'],
    ['sian', "all datganiadau buddiant fod yno bob tro, dwi'n anghofio", 'standing: datganiadau buddiant / - / -'],
    ['claire', 'we want apologies down every time so that nobody forgets', 'standing: apologies / - / -'],
  ]);

  it('is not one that is postponed each time', async () => {
    const came = await meetingComesTo('claire', undefined, 'should we put it off every time');
    expect(came.filter((one) => one.includes('standing:'))).toEqual([]);
  });
});
