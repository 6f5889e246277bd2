import { describe, expect, it } from 'vitest';
import { readCommand } from '../../src/core/commands/read-command.js';
import { present } from '../../src/presentation/present.js';
import { settleOwnTerms } from '../../src/use-cases/settle-own-terms.js';
import { askerOf } from './asker.js';
import { sampleServices } from './sample-services.js';

/** What Lee is answered on Thursday 15 September 2022, whose Monday after was a bank holiday, and what is kept then. */
async function say(...texts: string[]) {
  const { store, services } = await sampleServices();
  let text = '';
  for (const each of texts) {
    const command = readCommand(each, { isLocal: false });
    if (command.kind !== 'own') throw new Error(`${each} is ${command.kind}`);
    const answer = await settleOwnTerms(services, askerOf('lee', {}, true), command.request);
    text = present(answer, 'en').text ?? '';
  }
  return { text, own: (await store.findPerson('lee'))?.nudging };
}

describe('being away', () => {
  it('is until a day that is the last, with somebody to ask meanwhile, and says when they are back', async () => {
    const { text, own } = await say("I'm away until 16 September, ask Mair");
    expect(own?.leave).toEqual({ from: '2022-09-15', until: '2022-09-16', standIn: 'mair' });
    expect(text).toContain('away from Thursday 15 September 2022 to Friday 16 September 2022');
    expect(text).toContain('back on Tuesday 20 September 2022');
    expect(text).toContain('Mair is told in your place');
  });

  it.each([
    ['away from 3 to 7 October', '2022-10-03', '2022-10-07'],
    ['on leave next week', '2022-09-19', '2022-09-25'],
    ['I am on leave on 30 September', '2022-09-30', '2022-09-30'],
    ['Rwy i ffwrdd tan 5 Hydref', '2022-09-15', '2022-10-05'],
  ])('is read from “%s”', async (words, from, until) => {
    expect((await say(words)).own?.leave).toEqual({ from, until, standIn: null });
  });

  it('ends with “I’m back”, or the day before they say that they are', async () => {
    expect((await say('away until 5 October', "I'm back")).own?.leave).toBeNull();
    expect((await say('away until 5 October', 'back on 3 October')).own?.leave?.until).toBe('2022-10-02');
  });

  it('is nothing when they are back before it begins, and never for most of a year by a slip', async () => {
    expect((await say('away from 3 to 7 October', 'back on 30 September')).own?.leave).toBeNull();
    expect((await say('away until 1 September')).text).toContain('could not read');
    expect((await say('away until 5 October', 'back on 14 September')).text).toContain('could not read');
  });

  it('is refused for days that are past or cannot be read, and for a stand-in who is nobody or oneself', async () => {
    expect((await say('away until 31 September')).text).toContain('could not read');
    expect((await say('away until 5 October, ask Nobody Here')).text).toContain('I do not know “Nobody Here”');
    expect((await say('away until 5 October, ask Lee')).text).toContain('cannot stand in for yourself');
    expect((await say('back on 3 October')).text).toContain('You are not away');
  });
});

describe('putting nudges off, and having fewer', () => {
  it('is until a day, for some days, or the next day', async () => {
    expect((await say('snooze until 21 September')).own?.snoozedUntil).toBe('2022-09-21');
    expect((await say('snooze for 3 days')).own?.snoozedUntil).toBe('2022-09-18');
    expect((await say('snooze')).own?.snoozedUntil).toBe('2022-09-16');
    expect((await say('snooze until 30 December')).text).toContain('up to 31 days');
  });

  it('is what is overdue alone, or all again', async () => {
    expect((await say('only overdue nudges')).own?.onlyOverdue).toBe(true);
    expect((await say('only overdue nudges', 'all nudges')).own?.onlyOverdue).toBe(false);
  });

  it('is other days and hours, or the group’s again', async () => {
    const { text, own } = await say('nudge me 10 and 2 days before and at 8:30');
    expect(own).toMatchObject({ daysBefore: [10, 2], at: '08:30', weekdays: null });
    expect(text).toContain('10 and 2 working days before; every 5 working days after; at 08:30');
    expect((await say('nudge me on Monday, Tuesday and Wednesday')).own?.weekdays).toEqual([1, 2, 3]);
    expect((await say('nudge me at 8:30', 'nudge me as the group does')).own?.at).toBeNull();
    expect((await say('quiet from 17:00 to 8:30')).own?.quiet).toEqual({ from: '17:00', until: '08:30' });
    expect((await say('nudge me at 10am')).own?.at).toBe('10:00');
    expect((await say('nudge me at 3:00')).text).toContain('could not read');
  });

  it('is shown', async () => {
    const { text } = await say('my nudges');
    expect(text).toContain('5, 1 and 0 working days before; every 5 working days after; at 09:00');
    expect(text).toContain('working days Monday to Friday; quiet 18:00-08:00 (Europe/London)');
  });
});

describe('small talk', () => {
  it.each([
    'away with you',
    'I am away',
    'back to the drawing board',
    "I'm back in the office, see the minutes of 5 December",
    'remind me to call Siân on Monday',
    'nudge me about lunch on Monday',
    'Remind me on Monday to send the papers',
    'away from my desk for 5 minutes',
    "I'm away with the fairies on Monday",
    'back 3 pages',
    'Back on 6 December we agreed',
  ])('“%s” settles nothing', (words) => {
    expect(readCommand(words, { isLocal: false }).kind).not.toBe('own');
  });
});
