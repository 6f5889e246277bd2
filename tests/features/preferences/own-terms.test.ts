import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';
import type { OwnAsk } from '../../../src/features/preferences/rules/own-ask.js';

const read = (message: string): unknown => hear(message, { isLocal: false });
const leave = (days: string, standIn: string | null = null): OwnAsk => ({ ask: 'leave', days, standIn });
const settle = (words: string): OwnAsk => ({ ask: 'settle', words });

describe('a message about one’s own nudges', () => {
  it.each([
    ["I'm away until 5 December, ask <at>Tomos Hughes</at>", leave('until 5 December', '<at>Tomos Hughes</at>')],
    ['I’m away until 5 December, ask Tomos Hughes', leave('until 5 December', 'Tomos Hughes')],
    ['away from 1 to 12 December', leave('from 1 to 12 December')],
    ["I'm on leave next week", leave('next week')],
    ['on leave 5 December to 9 December, Siân covers', leave('5 December to 9 December', 'Siân')],
    [
      'on annual leave from Monday for two weeks; Siân Rees is covering.',
      leave('from Monday for two weeks', 'Siân Rees'),
    ],
    ['I will be out of office tomorrow', leave('tomorrow')],
    ['off until Friday, back on Monday, cover: Owain', leave('until Friday, back on Monday', 'Owain')],
    ["I'm away", leave('')],
    ['Rwy i ffwrdd tan 5 Rhagfyr, gofynnwch i Tomos Hughes', leave('tan 5 Rhagfyr', 'Tomos Hughes')],
    ['rwy ar wyliau yr wythnos nesaf', leave('yr wythnos nesaf')],
    ['dw i ffwrdd o 1 i 12 Rhagfyr, bydd Siân yn dirprwyo', leave('o 1 i 12 Rhagfyr', 'Siân')],
    ['byddaf ar wyliau rhwng 5 a 9 Rhagfyr', leave('rhwng 5 a 9 Rhagfyr')],
    ['back on 6 December', { ask: 'back', on: '6 December' }],
    ["I'll be back on Monday", { ask: 'back', on: 'Monday' }],
    ['byddaf yn ôl ar 6 Rhagfyr', { ask: 'back', on: '6 Rhagfyr' }],
    ["I'm back", { ask: 'back', on: null }],
    ["I'm back in the office!", { ask: 'back', on: null }],
    ["rwy'n ôl", { ask: 'back', on: null }],
    ['dw i nôl', { ask: 'back', on: null }],
    ['snooze until Monday', { ask: 'snooze', words: 'until Monday' }],
    ['snooze my nudges for 3 days', { ask: 'snooze', words: 'for 3 days' }],
    ['no nudges until 4 January', { ask: 'snooze', words: 'until 4 January' }],
    ["don't remind me until Monday", { ask: 'snooze', words: 'until Monday' }],
    ['oedi tan ddydd Llun', { ask: 'snooze', words: 'tan ddydd Llun' }],
    ['dim nodiadau atgoffa tan 4 Ionawr', { ask: 'snooze', words: 'tan 4 Ionawr' }],
    ['snooze', { ask: 'snooze', words: null }],
    ['oedi', { ask: 'snooze', words: null }],
    ['cysgu tan ddydd Llun', { ask: 'snooze', words: 'tan ddydd Llun' }],
    ['unsnooze', { ask: 'unsnooze' }],
    ['only overdue nudges', { ask: 'only-overdue', isOnly: true }],
    ['nudge me only when overdue', { ask: 'only-overdue', isOnly: true }],
    ['only nudge me when something is overdue', { ask: 'only-overdue', isOnly: true }],
    ['nodiadau atgoffa hwyr yn unig', { ask: 'only-overdue', isOnly: true }],
    ['atgoffwch fi dim ond pan fydd rhywbeth yn hwyr', { ask: 'only-overdue', isOnly: true }],
    ['all nudges', { ask: 'only-overdue', isOnly: false }],
    ['nudge me about everything', { ask: 'only-overdue', isOnly: false }],
    ['yr holl nodiadau atgoffa', { ask: 'only-overdue', isOnly: false }],
    ['nudge me at 8:30', settle('at 8:30')],
    ['nudge me at 8.30am', settle('at 8.30am')],
    ['nudge me on Monday, Tuesday and Wednesday', settle('on Monday, Tuesday and Wednesday')],
    ['nudge me 10 and 2 days before and at 8:30', settle('10 and 2 days before and at 8:30')],
    ['I work Monday to Thursday', settle('working days Monday to Thursday')],
    ['nudge me 10, 3 and 1 days before', settle('10, 3 and 1 days before')],
    ['nudge me every 3 days after', settle('every 3 days after')],
    ['quiet from 17:00 to 09:00', settle('quiet from 17:00 to 09:00')],
    ['my quiet hours are 5pm to 9am', settle('quiet hours are 5pm to 9am')],
    ['atgoffwch fi am 8:30', settle('am 8:30')],
    ['atgoffwch fi ar ddydd Llun a dydd Mawrth', settle('ar ddydd Llun a dydd Mawrth')],
    ['atgoffwch fi 10, 3 ac 1 diwrnod ymlaen llaw', settle('10, 3 ac 1 diwrnod ymlaen llaw')],
    ['atgoffwch fi bob 3 diwrnod wedyn', settle('bob 3 diwrnod wedyn')],
    ['tawel o 17:00 i 09:00', settle('tawel o 17:00 i 09:00')],
    ['my bank holidays are Scotland', { ask: 'nation', words: 'Scotland' }],
    ["fy ngwyliau banc yw'r Alban", { ask: 'nation', words: 'Alban' }],
    ['nudge me as the group does', { ask: 'as-group' }],
    ["atgoffwch fi fel y mae'r grŵp", { ask: 'as-group' }],
  ])('is read from "%s"', (message, ask) => {
    expect(read(message)).toEqual({ kind: 'own', ask });
  });

  it.each(['my nudges', 'show my reminders', 'fy nodiadau atgoffa', 'How am I nudged?'])(
    'is a request in "%s"',
    (message) => {
      expect(read(message)).toEqual({ kind: 'my-nudges' });
    },
  );

  it.each([
    'away with you',
    'away from my desk for 5 minutes',
    "I'm away with the fairies on Monday",
    'back 3 pages',
    'back to the drawing board',
    'Back on 6 December we agreed',
    'nudge me about lunch on Monday',
    'we are away until 5 December',
    "I'm back in the office with the minutes of 5 December attached",
    "I'm back to square one",
    'back on track by Monday',
    'back in 5 minutes',
    "I'm off to the meeting of 5 December",
    'off the record: the board meets on 5 December',
    'on holiday pay we agreed nothing',
    'remind me to send the minutes by Friday',
    'remind me at 8:30 to call Siân',
    'nudge me on Monday to write the paper',
    'nudge me when you have the minutes',
    'quiet meeting today',
    'snooze you lose',
    'I work with Tomos',
    'yn ôl y cofnodion, mae popeth yn iawn',
    'yn ôl ar y trywydd iawn',
    'only overdue because legal are late',
  ])('is not guessed from "%s"', (message) => {
    expect(read(message)).toEqual({ kind: 'unknown', text: message });
  });

  it('leaves an action named on the same line to be logged', () => {
    expect(read("I'm away until Friday. ACTION: Siân to write")).not.toMatchObject({ kind: 'own' });
    expect(read("I'm away until Friday\nACTION: Siân to write")).toMatchObject({ kind: 'log' });
  });

  it('is looked for in any text without failing, and quickly', () => {
    const parts = fc.constantFrom(
      ...["I'm", 'away', 'until', 'on', 'leave', '5', 'December', ',', 'ask', 'covers', 'back', 'nudge me', 'at'],
      ...['8:30', 'every', 'days', 'before', 'and', 'Monday', 'to', 'quiet', 'snooze', 'for', 'rwy', "'n", 'ôl', 'tan'],
    );
    const texts = fc.oneof(
      fc.string({ maxLength: 400 }),
      fc.array(parts, { maxLength: 60 }).map((some) => some.join(' ')),
      fc.array(parts, { maxLength: 60 }).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        // The processor's time, which a busy machine does not lengthen, in microseconds.
        const begun = process.cpuUsage();
        expect(typeof hear(text, { isLocal: false }).kind).toBe('string');
        const { user, system } = process.cpuUsage(begun);
        expect(user + system).toBeLessThan(2_000_000);
      }),
    );
  });
});
