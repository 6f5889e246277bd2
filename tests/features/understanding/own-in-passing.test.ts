import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { realBot } from './real-bot.js';

/** What somebody's words change of their own at once, as said back to them; the kind of reply if they do not. */
async function changedBy(who: Who, said: string): Promise<object> {
  const reply = (await (await realBot(who)).say(said)) as unknown as { kind: string; news?: object };
  return reply.kind === 'own-changed' ? (reply.news ?? {}) : { kind: reply.kind };
}

describe('a leave in passing, with who has the things meanwhile at the end', () => {
  it.each<[Who, string, string, string, string]>([
    [
      'tomos',
      "in-laws are over next week so I'm away mon to wed, mared has my stuff",
      '2022-10-24',
      '2022-10-26',
      'Mared Puw',
    ],
    [
      'gwen',
      "I'm at the coast for a conference (7, 8 and 9 nov), tomos is your man",
      '2022-11-07',
      '2022-11-09',
      'Tomos Hughes',
    ],
    [
      'owain',
      'wedding in Spain, gone from the 3rd to the 8th of November, Rhys can field my things',
      '2022-11-03',
      '2022-11-08',
      'Rhys Bowen',
    ],
    [
      'mared',
      'moving house on thursday and friday, anything of mine to Gwen please',
      '2022-10-20',
      '2022-10-21',
      'Gwen Lloyd',
    ],
    [
      'tomos',
      'gwyliau hanner tymor wythnos nesa felly dwi i ffwrdd llun i gwener, gall David edrych ar ôl fy mhethau',
      '2022-10-24',
      '2022-10-28',
      'David Okafor',
    ],
    [
      'gwen',
      'tra bydda i mewn cynhadledd (7, 8 ac 9 Tachwedd) holwch Tomos',
      '2022-11-07',
      '2022-11-09',
      'Tomos Hughes',
    ],
  ])('is noted at once, said by %s: %s', async (who, said, from, until, standIn) => {
    expect(await changedBy(who, said)).toMatchObject({ change: 'away', from, until, standIn });
  });
});

describe('a leave that a message begins with', () => {
  it.each<[Who, string, string, string]>([
    ['owain', 'not about next week, monday to thursday, painting the house', '2022-10-24', '2022-10-27'],
    ['gwen', 'fydda i ddim o gwmpas wythnos nesa, llun tan iau, gwersylla', '2022-10-24', '2022-10-27'],
    ['rhys', 'dw i off wsnos nesa ar ei hyd', '2022-10-24', '2022-10-30'],
    ['angharad', 'no me this thursday, just the one day, painting the house', '2022-10-20', '2022-10-20'],
    ['huw', 'away for the next fortnight', '2022-10-19', '2022-11-01'],
  ])('is noted at once, said by %s: %s', async (who, said, from, until) => {
    expect(await changedBy(who, said)).toMatchObject({ change: 'away', from, until, standIn: null });
  });
});

describe('a stretch of days in which nobody needs to cover, or somebody has what is theirs', () => {
  it.each<[Who, string, string, string, string | null]>([
    ['gwen', "Patagonia for my cousin's 40th, 7th to 18th November, no cover needed", '2022-11-07', '2022-11-18', null],
    ['tomos', 'Jury service, 14 to 25 November. Nobody needs to stand in', '2022-11-14', '2022-11-25', null],
    ['mared', "Yr Eidal efo'r plant, 7 i 11 Tachwedd, does dim angen neb yn fy lle", '2022-11-07', '2022-11-11', null],
    [
      'rhys',
      "Knee op on 14 November, signed off until 9 December. Owain has kindly said he'll hold the fort on my things",
      '2022-11-14',
      '2022-12-09',
      'Owain Price',
    ],
    [
      'rhys',
      'Operation on 7 November, signed off up to 2 December. Anything of mine Gwen is minding',
      '2022-11-07',
      '2022-12-02',
      'Gwen Lloyd',
    ],
  ])('is noted at once, said by %s: %s', async (who, said, from, until, standIn) => {
    expect(await changedBy(who, said)).toMatchObject({ change: 'away', from, until, standIn });
  });
});

describe('days of work, with peace on the others', () => {
  it.each([
    ['I just work mon to weds so no messages on the other days please', [1, 2, 3]],
    ["only in tues and thurs, don't write to me on the rest", [2, 4]],
    ["Mondays and Fridays are when I'm in the office, leave me be the other days", [1, 5]],
    ['my hours are weds thurs fri so nothing on the other two', [3, 4, 5]],
    ['dwi mond yn gweithio llun mawrth mercher felly paid a gyrru dim ar y lleill', [1, 2, 3]],
  ])('are the days that come before: %s', async (said, weekdays) => {
    expect(await changedBy('gwen', said)).toMatchObject({ change: 'weekdays', weekdays });
  });
});

describe('nudges that somebody wants no more of, or not at some hours', () => {
  it.each([
    'Of all the things that beep at me yours I could do without. No more please',
    "I've a phone that never stops and you're part of the reason. Enough of your messages, ta",
    'Your nudges go straight in the bin, so please just stop sending them',
    "Dwi'n cael llond bol o bings. Dy rai di ddim mwy plis",
  ])('are off: %s', async (said) => {
    expect(await (await realBot('huw')).say(said)).toMatchObject({ kind: 'muted', muted: true });
  });

  it.each([
    ["don't ever message me after 5pm", { from: '17:00' }],
    ["No pings for me once it's past 4pm", { from: '16:00' }],
    ['never ping me before half past eight', { until: '08:30' }],
    ['paid byth a fy atgoffa ar ôl 4 y prynhawn', { from: '16:00' }],
  ])('keep to the hours that are left: %s', async (said, quiet) => {
    expect(await changedBy('owain', said)).toMatchObject({ change: 'quiet', quiet });
  });

  it('come at the hour that is wanted, not the one refused', async () => {
    expect(await changedBy('owain', "don't nudge me at 8 but after 10")).toMatchObject({ change: 'at', at: '10:00' });
  });
});

describe('peace for a while', () => {
  it.each([
    ["don't pester me for a week please", '2022-10-26'],
    ['quit hassling me for ten days would you', '2022-10-29'],
    ['lay off me for a few days', '2022-10-22'],
    ["leave me be for two weeks, I'm snowed under", '2022-11-02'],
    ['paid â haslo fi am wythnos', '2022-10-26'],
    ["rho'r gora i swnian arna i am bythefnos", '2022-11-02'],
    ['ddim isio clywed gen ti am wythnos', '2022-10-26'],
  ])('is given at once: %s', async (said, until) => {
    expect(await changedBy('mared', said)).toMatchObject({ change: 'snoozed', until });
  });

  it.each([
    "don't pester me about the leaflet for a week",
    'could you not pester me?',
    "I'm in Spain from this saturday until sunday the 30th. leave me be while I'm there",
  ])('is not given at once where something else may be meant: %s', async (said) => {
    expect(await changedBy('mared', said)).not.toMatchObject({ change: 'snoozed' });
  });
});

describe('when somebody wants their nudges, told by when they look', () => {
  it.each([
    ['Monday morning is the only time I look at these, so just remind me then', [1]],
    ['I only ever get to these on a Friday, so nudge me on that day', [5]],
    ['Thursdays are when I do my admin, send me mine then please', [4]],
    ["ar ddydd Mercher fydda i'n edrych ar y rhain, felly atgoffa fi bryd hynny", [3]],
    ["Bore Mawrth ydi'r unig adeg dwi'n gweld y rhain, atgoffa fi adeg hynny", [2]],
  ])('is set at once: %s', async (said, weekdays) => {
    expect(await changedBy('gwen', said)).toMatchObject({ change: 'weekdays', weekdays });
  });

  it('is the new hour, not the old one', async () => {
    expect(await changedBy('gwen', 'nudge me at four in the afternoon, not nine in the morning')).toMatchObject({
      change: 'at',
      at: '16:00',
    });
  });

  it.each([
    ["Don't nag me first thing. Three in the afternoon suits me", '15:00'],
    ["Paid â swnian arna i peth cynta, wir. Pedwar o'r gloch pnawn sy'n siwtio fi", '16:00'],
    ["mornings are hopeless, four o'clock is best for my nudges", '16:00'],
  ])('is set at once where an hour suits them: %s', async (said, at) => {
    expect(await changedBy('gwen', said)).toMatchObject({ change: 'at', at });
  });

  it.each([
    ["don't nudge me on Fridays", [1, 2, 3, 4]],
    ["don't nudge me except on Fridays", [5]],
    ['Tuesday and Thursday are my only working days, so not on a Monday please', [2, 4]],
  ])('leaves out the days that are forbidden: %s', async (said, weekdays) => {
    expect(await changedBy('gwen', said)).toMatchObject({ change: 'weekdays', weekdays });
  });

  it('is no habit where only one day is told', async () => {
    expect(await changedBy('gwen', 'Huw is back on Monday, remind me then')).not.toMatchObject({ change: 'weekdays' });
  });
});
