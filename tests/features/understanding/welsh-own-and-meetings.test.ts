import { describe, expect, it } from 'vitest';
import type { OfferReply } from '../../../src/features/understanding/reply.js';
import type { Reply } from '../../../src/model/reply.js';
import { comesTo } from './comes-to.js';
import { realBot } from './real-bot.js';

type Bot = Awaited<ReturnType<typeof realBot>>;

/** The answer, of the button of this intent where it is asked. */
async function answered(bot: Bot, said: string, intent: string): Promise<Reply> {
  const reply = await bot.say(said);
  if (reply.kind !== 'offer') return reply;
  const { choices, said: of } = reply as OfferReply;
  const choice = choices.find((one) => one.intent === intent);
  return choice === undefined ? reply : bot.press(of, choice.intent, choice.reference);
}

describe('a request for peace until a day', () => {
  it.each([
    "gad lonydd i fi tan ddydd Mercher y 26ain nei di, dwi at 'y ngwddw",
    "gadwch lonydd i mi tan 26 Hydref os gwelwch chi'n dda, ma hi'n wyllt",
    "leave me alone until Wednesday the 26th would you, it's chaos",
    'do not disturb until 26 October please – year end',
  ])('may come with a reason: %s', async (said) => {
    const bot = await realBot('mared');
    const reply = await bot.say(said);
    expect(reply.kind, JSON.stringify(reply)).toBe('own-changed');
    expect(JSON.stringify(reply)).toContain('2022-10-26');
  });
});

describe('a meeting that moves, reported as news', () => {
  const change = async (said: string): Promise<unknown> => {
    const bot = await realBot('sian', false);
    const reply = (await answered(bot, said, 'move-meeting')) as unknown as {
      options?: readonly { readonly change: { readonly drop: readonly object[]; readonly put: readonly object[] } }[];
    };
    return (reply.options ?? []).map(({ change: { drop, put } }) => [drop[0], put[0]]);
  };

  it.each([
    'Mae hanner y criw yn Llundain ar 17 Tachwedd, felly 24 Tachwedd amdani',
    'Gan fod Huw bant ar yr 17eg o Dachwedd, yr wythnos wedyn amdani, sef y 24ain',
    "The chair is abroad on 17 November so it'll be the week after, the 24th",
  ])('goes to another day: %s', async (said) => {
    expect(await change(said)).toMatchObject([[{ day: '2022-11-17' }, { day: '2022-11-24' }]]);
  });

  it.each([
    "Un o'r gloch fyddwn ni'n cychwyn ar 15 Rhagfyr, dim deg",
    "Un y pnawn fyddwn ni'n dechra ar 15 Rhagfyr, nid deg y bora",
    'We start at one on 15 December, not ten',
    "It's 1pm we're starting on 15 December, not 10am",
  ])('begins at another time on the same day: %s', async (said) => {
    expect(await change(said)).toMatchObject([
      [
        { day: '2022-12-15', start: '10:00' },
        { day: '2022-12-15', start: '13:00' },
      ],
    ]);
  });
});

describe('questions and points on lines of their own', () => {
  it('are about one action', async () => {
    const bot = await realBot('angharad');
    const reply = await answered(bot, "Dau beth:\n1. pwy sydd i sgwennu at yr ymddiriedolaethau\n2. erbyn pryd", 'show-one');
    expect(JSON.stringify(reply)).toContain('ISCG-3');
  }); // prettier-ignore

  it('are one note on it', async () => {
    expect((await comesTo('angharad', [], 'ISCG-13, so far:\n- half are checked\n- the rest to follow')).atOnce).toEqual([
      'note 13: half are checked, the rest to follow',
    ]);
    expect((await comesTo('angharad', [], "ISCG-13 hyd yma:\n- 9 cwestiwn wedi'u darllen\n- 11 i fynd")).atOnce).toEqual([
      "note 13: 9 cwestiwn wedi'u darllen, 11 i fynd",
    ]);
  }); // prettier-ignore
});

describe('a day proposed after an impossible one', () => {
  it.each([
    'Fydd hwn byth yn barod erbyn diwedd y mis achos bod y llywodraethwyr ar wyliau. Fasa 25 Tachwedd yn iawn?',
    'This will never be ready by the end of the month because the schools are shut. Would 25 November be possible?',
  ])('is the requested one: %s', async (said) => {
    const { atOnce, offered } = await comesTo('gwen', [4], said);
    expect([...atOnce, ...offered.flat()].join('\n')).toContain('more-time 4 2022-11-25');
  });
});

describe('an action just logged by mistake', () => {
  it.each(["fi sy 'di cymysgu, tyn o'n ôl", "fy mai i oedd hynny, newch chi dynnu hwnna nôl", 'I got muddled, take that one back'])(
    'is taken back: %s',
    async (said) => {
      const bot = await realBot('sian');
      await bot.say('ACTION: Owain to find a speaker on rural transport');
      expect((await answered(bot, said, 'undo')).kind).toBe('undone');
    },
  ); // prettier-ignore
});
