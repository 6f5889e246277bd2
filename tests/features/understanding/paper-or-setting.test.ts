import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';
import { INTENTS as CALENDARS } from '../../../src/features/calendars/intents.js';
import { INTENTS as LANGUAGES } from '../../../src/features/language/intents.js';
import { slotsSaid } from '../slots-said.js';

describe('a calendar of all dates', () => {
  it.each([
    ['have you an ics of our meetings and deadlines that my PA could load?', true],
    ['oes ffeil .ics o’r cyfarfodydd a’r dyddiadau cau?', true],
    ['fi moyn y dyddie cau i gyd yn y calendr ar yn ffôn', true],
    ['how do I get the meetings into my calendar', true],
    ['the meetings are in the diary already', false],
    ['put the leaflet in the diary', false],
  ])('%s', (said, isSo) => {
    expect(CALENDARS['my-calendar'].isShaped?.(slotsSaid(said))).toBe(isSo);
  });
});

describe('the language of a requested paper', () => {
  it.each([
    ['can you get the minutes over to me in Welsh', false],
    ['gyrrwch y papurau ata i yn Gymraeg', false],
    ['please write to me in Welsh from now on', true],
  ])('is not surely the one for messages in: %s', (said, isSure) => {
    expect(LANGUAGES.language.isSure?.(slotsSaid(said))).toBe(isSure);
  });
});

it.each(['where are we with the return?', 'ble ydyn ni arni gyda’r ymateb?', 'ble ydyn ni efo’r ymateb'])(
  'no action is looked for with the words of a return: %s',
  (said) => {
    expect(hear(said, { isLocal: false }).kind).not.toBe('look-up');
  },
);
