import { describe, expect, it } from 'vitest';
import { INTENTS as LANGUAGE } from '../../../src/features/language/intents.js';
import { INTENTS } from '../../../src/features/preferences/intents.js';
import { slotsSaid } from '../slots-said.js';

const own = (intent: 'leave' | 'back' | 'snooze' | 'nudge-times' | 'working-days', said: string): unknown => {
  const command = INTENTS[intent].make(slotsSaid(said, { reference: null }));
  return command === null ? null : command.ask;
};

describe('leave in other words', () => {
  it.each([
    ["I'm going to be away from 23 to 27 November", { days: 'from 23 to 27 November', standIn: null }], ['Christmas: I finish on 16 December and am in again on 3 January, Gwen will pick up', { days: 'from 2026-12-17, back on 3 January', standIn: 'Gwen Lloyd' }], ['unfortunately I am ill today', { days: 'today', standIn: null }], ['feeling poorly', { days: 'today', standIn: null }],
    ['my leave runs until 5 December and Gwen is covering for me', { days: 'until 5 December', standIn: 'Gwen Lloyd' }], ['I will not be around next week, please ask Gwen instead', { days: 'next week', standIn: 'Gwen Lloyd' }],
    ["I'm not about again, back on Monday", { days: 'back on Monday', standIn: null }], ['dwi ddim ar gael wythnos nesaf, gofynnwch i Gwen', { days: 'wythnos nesaf', standIn: 'Gwen Lloyd' }], ["dwi'n dost heddi", { days: 'today', standIn: null }],
    ['going on holiday', { days: '', standIn: null }],
  ])('is read: %s', (said, leave) => {
    expect(own('leave', said)).toEqual({ ask: 'leave', ...leave });
  }); // prettier-ignore

  it.each(['Rhys is off until Friday', 'Rhys will be on leave next week', 'mae Rhys i ffwrdd tan ddydd Gwener'])('is left to the person themselves: %s', (said) => {
    expect(own('leave', said)).toEqual({ ask: 'leave-of-another', who: 'Rhys Davies' });
  }); // prettier-ignore

  it.each(['off for ten minutes', 'away for lunch', 'ACTION: Gwen to ring the Trust while I am away'])(
    'is not read: %s',
    (said) => {
      expect(own('leave', said)).toBeNull();
    },
  );
});

describe('being back and waiting, in other words', () => {
  it.each([
    ['snooze', 'could you not chase me until Monday', { ask: 'snooze', words: 'until Monday' }], ['snooze', 'nothing before Thursday', { ask: 'snooze', words: 'until Thursday' }],
    ['snooze', 'try me again on Friday', { ask: 'snooze', words: 'until Friday' }], ['snooze', 'no messages this week', { ask: 'snooze', words: 'this week' }], ['snooze', 'no messages for two weeks', { ask: 'snooze', words: 'for two weeks' }],
    ['snooze', 'no pings till the next meeting is out of the way', { ask: 'snooze', words: 'after 2026-12-09' }], ['snooze', 'not now', { ask: 'snooze', words: null }], ['snooze', 'dim byd cyn dydd Iau', { ask: 'snooze', words: 'until dydd Iau' }],
    ['back', 'I came back early', { ask: 'back', on: null }], ['back', "I'll be back at it on Monday", { ask: 'back', on: 'Monday' }],
  ] as const)('%s is read: %s', (intent, said, ask) => {
    expect(own(intent, said)).toEqual(ask);
  }); // prettier-ignore
});

describe('hours and days in other words', () => {
  it.each([
    ['working-days', "I don't work Fridays", 'working days Monday, Tuesday, Wednesday, Thursday'], ['working-days', 'I only do Monday to Wednesday', 'working days Monday, Tuesday, Wednesday'],
    ['working-days', 'dwi ddim yn gweithio ar ddydd Gwener', 'working days Monday, Tuesday, Wednesday, Thursday'], ['working-days', 'never in on a Wednesday', 'working days Monday, Tuesday, Thursday, Friday'],
    ['nudge-times', 'could my reminders come on a Monday rather than in dribs and drabs', 'only on Monday'], ['nudge-times', 'ping me at 8:30 instead', 'at 8:30'], ['nudge-times', 'I want my nudge 3 days before', '3 days before'], ['nudge-times', 'a week before at 9am', '5 days before; at 9am'],
    ['nudge-times', 'atgoffwch fi wythnos ymlaen llaw', '5 days before'],
  ] as const)('%s is read: %s', (intent, said, words) => {
    expect(own(intent, said)).toEqual({ ask: 'settle', words });
  }); // prettier-ignore
});

describe('a language in other words', () => {
  it.each([
    ['can we do this in Welsh', 'cy'], ["I don't speak Welsh", 'en'], ['switch from Welsh to English', 'en'], ["sorry, I can't read Welsh, English please", 'en'], ['Cymraeg os gwelwch yn dda', 'cy'], ['dwi ddim yn deall Saesneg yn dda', 'cy'],
    ['Welsh instead of English please', 'cy'], ['beth am yn Gymraeg?', 'cy'],
  ])('is known: %s', (said, language) => {
    expect(LANGUAGE.language.make(slotsSaid(said))).toEqual({ kind: 'language', language });
  }); // prettier-ignore

  it('is not read if none is named', () => {
    expect(LANGUAGE.language.make(slotsSaid('say it in another way'))).toBeNull();
  });
});
