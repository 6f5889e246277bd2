import { beforeEach, describe, expect, it } from 'vitest';
import type { AnyReply } from '../../../src/app/features.js';
import { untouchedSince } from '../../../src/model/last-word.js';
import { shown } from '../undo/played.js';
import { type ToldBot, toldBot } from '../telling/told-bot.js';

/** Friday 16 September 2022 in London, at UTC+1: people may be written to from 09:00 to 18:00. ISCG-1 of Lee's is a day late. */
const at = (time: string): string => `2022-09-16T${time}:00.000Z`;

let bot: ToldBot;

beforeEach(async () => {
  bot = await toldBot();
  await bot.say('2022-09-07T09:00:00.000Z', 'carys', 'ACTION: Mair to book the hall by 30 November 2022');
  await bot.say('2022-09-07T09:01:00.000Z', 'carys', 'ACTION: Policy leads to cook');
});

const rows = async (reply: Promise<AnyReply>, language: 'en' | 'cy' = 'en'): Promise<readonly string[]> =>
  shown(await reply, language)
    .filter((text) => !/^(?:All actions|Yr holl gamau)/.test(text))
    .slice(1);

/** The references that each person was nudged of by a tick. */
async function nudged(time: string): Promise<readonly string[]> {
  const before = new Set((await bot.store.listOutbox()).map(({ key }) => key));
  await bot.tick(time);
  return (await bot.store.listOutbox())
    .filter(({ key, subject }) => subject.kind === 'digest' && !before.has(key))
    .map(({ state, subject: { person, slots = [] } }) =>
      [state, person, ...slots.map((slot) => slot.reference)].join(' '),
    );
}

describe('the chair’s reminder', () => {
  it('about one action goes out now, in the day’s digest, once, and is in the history', async () => {
    expect(await rows(bot.say(at('10:00'), 'carys', 'remind Mair about ISCG-2'))).toEqual([
      '1 person will be reminded',
      'Mair: now, about 1 action',
    ]);
    expect(await nudged(at('10:01'))).toContain('sent mair ISCG-2');
    expect(await nudged(at('10:02'))).toEqual([]);
    expect((await bot.store.findGroup('g1'))?.actions[1]?.history.at(-1)).toMatchObject({
      change: 'reminded',
      by: { id: 'carys' },
      to: ['mair'],
    });
    expect(await rows(bot.say(at('11:00'), 'sion', 'remind Mair about ISCG-2'))).toEqual([
      'Nobody will be reminded',
      'Not reminded',
      'Mair has been reminded today',
    ]);
  });

  it('may be about an action without a deadline, and for a set of people in words', async () => {
    expect(await rows(bot.say(at('10:00'), 'carys', 'nudge the policy leads about ISCG-3'))).toEqual([
      '2 people will be reminded',
      'Lee: now, about 1 action',
      'Mair: now, about 1 action',
    ]);
    const sent = await nudged(at('10:01'));
    expect(sent).toContain('sent mair ISCG-3');
    expect(sent.find((line) => line.startsWith('sent lee'))).toContain('ISCG-3');
  });

  it('goes to everybody who is late, about late actions only', async () => {
    expect(await rows(bot.say(at('10:00'), 'carys', "remind everyone who's late"))).toEqual([
      '1 person will be reminded',
      'Lee: now, about 1 action',
    ]);
    await bot.say(at('10:01'), 'lee', 'done ISCG-1');
    await bot.say('2022-09-21T10:00:00.000Z', 'carys', 'chase the late ones');
    expect(await rows(bot.say('2022-09-21T10:00:00.000Z', 'carys', 'atgoffwch bawb sy’n hwyr'), 'cy')).toEqual([
      'Ni chaiff neb nodyn atgoffa',
      'Nid oes dim yn hwyr.',
    ]);
  });

  it('waits for their hours: a request at night goes out in the morning, once, with the day’s nudges', async () => {
    expect(await rows(bot.say('2022-09-14T20:00:00.000Z', 'carys', 'chase Lee'))).toEqual([
      '1 person will be reminded',
      'Lee: Thu 15 Sept, 09:00, about 1 action',
    ]);
    expect(await nudged('2022-09-14T20:01:00.000Z')).toEqual([]);
    expect(await nudged('2022-09-15T08:00:00.000Z')).toEqual(['sent lee ISCG-1']);
    expect(await nudged('2022-09-15T12:00:00.000Z')).toEqual([]);
  });

  it('waits for the next working day if today’s digest has gone, as there is one a day', async () => {
    expect(await nudged('2022-09-15T08:00:00.000Z')).toEqual(['sent lee ISCG-1']);
    expect(await rows(bot.say('2022-09-15T10:00:00.000Z', 'carys', 'remind Lee about ISCG-1'))).toEqual([
      '1 person will be reminded',
      'Lee: Fri 16 Sept, 09:00, about 1 action',
    ]);
    expect(await nudged('2022-09-15T10:01:00.000Z')).toEqual([]);
    expect(await nudged('2022-09-16T08:00:00.000Z')).toEqual(['sent lee ISCG-1']);
  });

  it('reports who is away, unreachable, without nudges or without open actions, and goes to a stand-in', async () => {
    await bot.settle('lee', { leave: { from: '2022-09-12', until: '2022-12-05', standIn: 'owen' } });
    await bot.settle('mair', { leave: { from: '2022-09-12', until: '2022-12-05', standIn: null } });
    expect(await rows(bot.say(at('10:00'), 'carys', 'remind Lee, Mair and Sion'))).toEqual([
      '1 person will be reminded',
      'Owen, in place of Lee: now, about 1 action',
      'Not reminded',
      'Mair is away until Mon 5 Dec',
      'Nothing is waiting for Sion',
    ]);
    await bot.settle('mair', {}, { isMuted: true });
    await bot.settle('lee', {}, { outOfReach: { reason: 'blocked', since: at('09:00'), triedAt: at('09:00') } });
    expect((await rows(bot.say('2022-09-20T10:00:00.000Z', 'carys', 'remind everyone'))).slice(1)).toEqual([
      'Not reminded',
      'Lee cannot be reached: has blocked the app',
      'Mair has turned nudges off',
    ]);
  });

  it('does not count as the lead’s word: an action nobody reports on still goes to the chair', async () => {
    await bot.say(at('10:00'), 'carys', 'chase Lee');
    const action = (await bot.store.findGroup('g1'))?.actions[0];
    expect(action?.history.at(-1)?.change).toBe('reminded');
    expect(action && untouchedSince(action)).toBe('2022-07-14T10:00:00.000Z');
  });

  it('is undone before it goes out', async () => {
    await bot.say(at('10:00'), 'carys', 'remind Mair about ISCG-2');
    expect(shown(await bot.say(at('10:00'), 'carys', 'undo'))).toContain(
      'Undone: the reminder about ISCG-2 won’t go out, unless it already has',
    );
    expect((await nudged(at('10:01'))).join()).not.toContain('ISCG-2');
  });
});

describe('a reminder to others', () => {
  it('may come from the chair, the secretary, and the person who raised the action', async () => {
    expect((await bot.say(at('10:00'), 'mair', 'chase Lee')).kind).toBe('problem');
    expect((await bot.say(at('10:00'), 'mair', 'remind Lee about ISCG-1')).kind).toBe('problem');
    expect((await bot.say(at('10:00'), 'owen', 'remind Lee about ISCG-1')).kind).toBe('reminding');
    expect((await bot.say('2022-09-20T10:00:00.000Z', 'sion', 'chase Lee', true)).kind).toBe('reminding');
  });

  it('goes to nobody by guess: an unknown name leads to a question', async () => {
    expect(await bot.say(at('10:00'), 'carys', 'chase Blodwen')).toEqual({
      kind: 'problem',
      problem: { code: 'person-unknown', said: 'Blodwen' },
    });
  });
});
