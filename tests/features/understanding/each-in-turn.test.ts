import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { comesTo } from './comes-to.js';

/** What one press of the button for all of it changes. */
const allOf = async (who: Who, said: string): Promise<readonly string[]> =>
  (await comesTo(who, [], said)).offered.at(-1) ?? [];

describe('a message that says something of one action after another', () => {
  it.each<[Who, string, readonly string[]]>([
    ['sian', 'Costings all finished, interpreters booked', ['done 5', 'done 14']],
    [
      'mared',
      'comms plan finished, the leaflet needs until 14 december because the printer is full',
      ['done 1', 'more-time 7 2022-12-14: the printer is full'],
    ],
    [
      'claire',
      'Yes to the extra time for Huw. The costings go to Gwen',
      ['lead 5 gwen', 'deadline 8 2023-01-31', 'granted 8'],
    ],
    ['sian', "Mae'r costau wedi'u gorffen, a'r cyfieithwyr wedi'u bwcio", ['done 5', 'done 14']],
  ])('is taken apart where each clause begins with its own: %s: %s', async (who, said, wanted) => {
    const all = await allOf(who, said);
    expect(all.filter((change) => !change.startsWith('note '))).toEqual(wanted);
  });

  it('gives another action the same day', async () => {
    const all = (await comesTo('claire', [5], '12 December for this, and the same for the interpreters')).offered.at(
      -1,
    );
    expect(all).toEqual(['deadline 5 2022-12-12', 'deadline 14 2022-12-12']);
  });

  it('may put right both the lead and the day of what was just said', async () => {
    const all = (await comesTo('claire', [5], 'Half asleep. I meant Gwen, and it is wanted by 30 November')).offered.at(
      -1,
    );
    expect(all).toEqual(['deadline 5 2022-11-30', 'lead 5 gwen']);
  });

  it('is taken apart further where numbers cut it first', async () => {
    const all = await allOf(
      'tomos',
      "3 sent, 11 isn't for me it's one for Huw, and my achievements went in last night",
    );
    expect(all.filter((change) => change.startsWith('done'))).toEqual(['done 3', 'done 12']);
  });

  it('is done with each that it names if it ends by calling them all done', async () => {
    expect(
      await allOf(
        'tomos',
        'My achievements page went in on Monday, the equality network is in the diary, so both are sorted',
      ),
    ).toEqual(['done 11', 'done 12']);
  });

  it('may end so in Welsh', async () => {
    const said = "mae'r costau gyda Claire a'r cyfieithwyr wedi'u bwcio, felly mae'r ddau wedi'u gwneud";
    expect(await allOf('sian', said)).toEqual(['done 5', 'done 14']);
  });

  it('leaves nothing out because one part of it is sure', async () => {
    const { atOnce, offered } = await comesTo(
      'tomos',
      [],
      'I have written to the trusts about waiting times, and the meeting with the equality network is arranged',
    );
    expect(atOnce).toEqual([]);
    expect(offered.flat()).toEqual(expect.arrayContaining(['done 3', 'done 11']));
  });

  it('says both of one’s own two after one of them was shown', async () => {
    expect((await comesTo('mared', [7], "wedi'i orffen, a'r llall sy gen i hefyd")).atOnce).toEqual([
      'done 1',
      'done 7',
    ]);
    const { offered } = await comesTo('mared', [1], 'that one is done, and so is my other one');
    expect(offered[0]?.filter((change) => change.startsWith('done'))).toEqual(['done 1', 'done 7']);
  });
});
