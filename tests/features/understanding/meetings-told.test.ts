import { describe, expect, it } from 'vitest';
import { realBot } from './real-bot.js';

/** The meetings that somebody's words would drop and put, each as its day and start; the kind of reply if none. */
async function changeOf(said: string): Promise<string> {
  const reply = (await (await realBot('sian', false)).say(said)) as unknown as {
    kind: string;
    options?: readonly { change: Record<'drop' | 'put', readonly { day: string; start: string }[]> }[];
    change?: Record<'drop' | 'put', readonly { day: string; start: string }[]>;
  };
  const change = reply.options?.[0]?.change ?? reply.change;
  if (change === undefined) return reply.kind;
  const told = ({ day, start }: { day: string; start: string }): string => `${day} ${start}`;
  return `${change.drop.map(told).join()} > ${change.put.map(told).join()}`;
}

describe('one day for another, under the month of a meeting', () => {
  it.each([
    ['November clashes with the budget. Thursday the 24th rather than the 17th, same time', '2022-11-17', '2022-11-24'],
    ['the december one falls on the carol concert, so the 14th in place of the 15th', '2022-12-15', '2022-12-14'],
    ["Claire's in court the day of November's. Make it the 22nd not the 17th", '2022-11-17', '2022-11-22'],
    [
      'November: Wednesday the 16th instead of Thursday the 17th, everything else as planned',
      '2022-11-17',
      '2022-11-16',
    ],
    ["Mae un Rhagfyr yn taro'r gyllideb. Dydd Mercher y 14eg yn lle'r 15fed, yr un amser", '2022-12-15', '2022-12-14'],
    ["Tachwedd: y 24ain yn lle'r 17eg, os neb yn meindio", '2022-11-17', '2022-11-24'],
  ])('moves that meeting: %s', async (said, from, to) => {
    expect(await changeOf(said)).toBe(`${from} 10:00 > ${to} 10:00`);
  });

  it('keeps the day where only the start is another', async () => {
    expect(await changeOf('can the 17th begin at 11 rather than 10')).toBe('2022-11-17 10:00 > 2022-11-17 11:00');
  });
});

describe('a day of a meeting on which nobody is free, and another instead', () => {
  it.each([
    [
      "School concert on 15 December so nobody's free. How about 14 December instead, do change it",
      '2022-12-15',
      '2022-12-14',
    ],
    [
      'Ploughing match on 17 November, none of us can make it. Have it on 24 November instead',
      '2022-11-17',
      '2022-11-24',
    ],
    [
      'Sioe Aeaf ar 17 Tachwedd, fydd neb yna. Gawn ni ei gynnal ar 24 Tachwedd yn ei le, newidia fo',
      '2022-11-17',
      '2022-11-24',
    ],
  ])('moves that meeting: %s', async (said, from, to) => {
    expect(await changeOf(said)).toBe(`${from} 10:00 > ${to} 10:00`);
  });
});

describe('a meeting that nobody needs', () => {
  it.each([
    ['No need for a December meeting in the end', '2022-12-15 10:00 > '],
    ["we won't need the November session after all", '2022-11-17 10:00 > '],
  ])('is cancelled once confirmed: %s', async (said, wanted) => {
    expect(await changeOf(said)).toBe(wanted);
  });

  it('is not cancelled by a question', async () => {
    expect(await changeOf('do we need a meeting in December?')).toBe('offer');
  });
});

describe('one more meeting', () => {
  it.each([
    "We could do with another session in January I reckon. Tuesday 17 January 2023, two o'clock start",
    'one more meeting in the new year please: Tuesday 17 January 2023 at two',
  ])('is planned at once: %s', async (said) => {
    const bot = await realBot('sian', false);
    const reply = await bot.say(said);
    expect(reply.kind).toBe('meetings-changed');
    expect(JSON.stringify(reply)).toContain('"day":"2023-01-17","start":"14:00"');
  });
});

describe('who chairs a meeting or takes its minutes', () => {
  it.each([
    "Rhys is chairing the November meeting, Claire's away",
    "Huw chairs today's meeting, Claire is off",
    "Gwen sy'n cadeirio'r cyfarfod heddiw, mae Claire yn sâl",
  ])('neither moves nor cancels it: %s', async (said) => {
    expect(await changeOf(said)).toBe('offer');
  });

  it('is beside the point where the meeting is off', async () => {
    expect(await changeOf('cancel the November meeting, Claire was to be in the chair')).toBe('2022-11-17 10:00 > ');
  });
});
