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

describe('a decision to be removed from the decisions', () => {
  comeTo([
    [
      'sian',
      'The decision on bilingual minutes oughtn’t to be on the record, as it was never put to a vote. Could it come off?',
      'withdrawn: D2',
    ],
    [
      'claire',
      'Please take out the one about meeting every month from our decisions, since nobody agreed to it in the end',
      'withdrawn: D1',
    ],
    [
      'sian',
      'the one on publishing minutes in both languages was never voted on, so the Chair wants it removed from the decisions',
      'withdrawn: D2',
    ],
    [
      'sian',
      'Chafodd yr un am gyhoeddi’r cofnodion yn ddwyieithog erioed mo’i basio. Tynnwch o oddi ar restr y penderfyniadau.',
      'withdrawn: D2',
    ],
  ]);
});

describe('a decision without the words that ask to keep it', () => {
  comeTo(
    [
      [
        'sian',
        'The group has settled that observers will not be paid. Could that be kept as a decision?',
        'decision? observers will not be paid',
      ],
      [
        'claire',
        'We’re all agreed that agendas go out on Fridays. Kindly record it as a decision.',
        'decision? agendas go out on Fridays',
      ],
      [
        'claire',
        'Would you make a note that the group will hire two halls rather than three. No one objected.',
        'decision? the group will hire two halls rather than three',
      ],
      [
        'claire',
        'Rydyn ni i gyd yn cytuno y bydd y papurau’n mynd allan ar ddydd Gwener. Wnewch chi gofnodi hynny fel penderfyniad?',
        "decision? bydd y papurau'n mynd allan ar ddydd Gwener",
      ],
    ],
    IN_MEETING,
  );
});

describe('an action that others outside the group have taken over', () => {
  comeTo([
    [
      'sian',
      'The letters to the trusts are the health board’s responsibility now and they have confirmed as much, so we can let ours go.',
      'transferred 3: health board',
    ],
    [
      'claire',
      'Responsibility for setting up the equality network meeting has passed to the Race Forum, and they have agreed to it in writing. Ours can be closed.',
      'transferred 11: the Race Forum',
    ],
    [
      'sian',
      'Mapping the governors’ training needs has become the workforce programme’s job. It needn’t sit open with us.',
      'transferred 4: workforce programme',
    ],
    [
      'sian',
      'Mae mapio anghenion hyfforddiant y llywodraethwyr yn gyfrifoldeb i’r rhaglen gweithlu bellach, felly caewch hwnnw',
      'transferred 4: rhaglen gweithlu',
    ],
    [
      'claire',
      'Y tîm cyfathrebu sy’n gyfrifol am gynllun yr ymgyrch aeaf erbyn hyn, caewch o i ni',
      'transferred 1: Y tîm cyfathrebu',
    ],
    [
      'claire',
      'Our communications plan for the winter campaign has been overtaken by the national one, so it can come off',
      'superseded 1: the national one',
    ],
    [
      'huw',
      'The police no longer want an agreement with anybody, so mine has become pointless. Might it be closed?',
      'proposed 8',
    ],
  ]);

  it.each([
    'The letters to the trusts are Gwen’s responsibility now, so we can let Tomos off',
    'the letters to the trusts are Huw’s job now, Tomos’s can come off',
  ])('is not closed if somebody in the group has it: %s', async (said) => {
    const came = await meetingComesTo('sian', undefined, said);
    expect(came.filter((one) => one.includes('transferred'))).toEqual([]);
  });
});
