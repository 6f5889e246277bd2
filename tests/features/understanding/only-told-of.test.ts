import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { PlanBot } from '../plan-progress/plan-bot.js';
import { meetingComesTo } from './meeting-comes-to.js';

/** The ratings that stand after something is said, by the key of the item. */
async function ratingsAfter(said: string): Promise<Readonly<Record<string, string>>> {
  const bot = await PlanBot.on(await openMemoryStore());
  await bot.say(said);
  const { recommendations } = await bot.plan();
  const itself = (await bot.store.findGroup('g1'))?.actions.find(({ plan }) => plan?.key === '2.1');
  return Object.fromEntries(
    [...recommendations, { key: '2.1', notes: itself?.notes ?? [] }].flatMap(({ key, notes }) => {
      const rating = notes.at(-1)?.rating;
      return rating === undefined ? [] : [[key, rating]];
    }),
  );
}

describe('a colour that is denied, past or only considered', () => {
  it.each([
    '1.3 was red last month',
    'if 1.3 goes red we will hear about it from the Minister',
    '1.3 isn’t amber',
    'don’t mark 1.3 red yet',
    'Mair thinks 1.3 should never have been red',
    'we said in July that 1.3 would be green by now',
    'nid yw 1.3 yn goch',
    'roedd 1.3 yn goch fis diwethaf',
    'peidiwch â rhoi 1.3 yn goch eto',
  ])('records nothing: %s', async (said) => {
    expect(await ratingsAfter(said)).toEqual({});
  });

  it('is not meant next to another', async () => {
    expect(await ratingsAfter('1.3 isn’t red any more, it is green since the post was filled')).toEqual({
      '1.3': 'green',
    });
  });
});

describe('several items that are said to be alike', () => {
  it('are each rated the same', async () => {
    expect(await ratingsAfter('1.3 and 2.1 are green')).toEqual({ '1.3': 'green', '2.1': 'green' });
  });
});

describe('a meeting that is only mentioned', () => {
  it.each([
    'It took us ten minutes on Tuesday to discuss the leaflet',
    'I had half an hour on the 17th to go through the figures with Gwen',
    'we spent an hour on Friday to present the map to schools',
  ])('puts nothing on the agenda unasked: %s', async (said) => {
    const came = await meetingComesTo('tomos', undefined, said);
    expect(came.filter((one) => one.startsWith('add: '))).toEqual([]);
  });
});

describe('papers that went out', () => {
  it.each([
    'papers went out 5 days before and still nobody read them',
    'Gwen gave me her papers two days before the meeting',
  ])('set nothing for future ones: %s', async (said) => {
    expect((await meetingComesTo('sian', undefined, said)).join()).not.toContain('confirm-settings');
  });
});
