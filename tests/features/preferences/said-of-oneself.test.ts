import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { changeOwn } from '../../../src/features/preferences/rules/change-own.js';
import { FALLBACK_POLICY } from '../../../src/model/new-group.js';
import { NO_PREFERENCES } from '../../../src/model/nudge-preferences.js';

const read = (message: string): Command => hear(message, { isLocal: false });

const CONTEXT = {
  person: 'lee',
  home: { ...FALLBACK_POLICY, zone: 'Europe/London' },
  roster: {
    people: [
      { id: 'lee', name: 'Lee Jones' },
      { id: 'gwen', name: 'Gwen Lloyd' },
      { id: 'rhys', name: 'Rhys Davies' },
    ],
    sets: [],
    mentions: [],
    speaker: 'lee',
  },
  /** Wednesday 11 November 2026, 10:00 in London. */
  now: '2026-11-11T10:00:00.000Z',
} as const;

/** What comes of it for Lee, in a word: the days of a leave and who stands in, or until when nudges are put off. */
function outcome(message: string): string {
  const command = read(message);
  if (command.kind !== 'own') return command.kind;
  const changed = changeOwn(NO_PREFERENCES, command.ask, CONTEXT);
  if (!changed.ok) return changed.problem.code;
  const { leave, snoozedUntil } = changed.own;
  if (leave !== null) return [leave.from, leave.until, ...(leave.standIn === null ? [] : [leave.standIn])].join(' ');
  return snoozedUntil === null ? changed.news.change : `snoozed ${snoozedUntil}`;
}

describe('a message that its writer is away', () => {
  it.each([
    ['OOO until 5 Dec', '2026-11-11 2026-12-05'], ['ooo until 5 Dec', '2026-11-11 2026-12-05'], ['on A/L next week', '2026-11-16 2026-11-22'], ["I'm on AL next week", '2026-11-16 2026-11-22'],
    ['a/l 23-27 November', '2026-11-23 2026-11-27'], ['away from Monday until Friday, Gwen is covering', '2026-11-16 2026-11-20 gwen'], ['off sick today', '2026-11-11 2026-11-11'],
    ["I'm off sick today", '2026-11-11 2026-11-11'], ['out of office until Monday', '2026-11-11 2026-11-16'], ['off till Friday', '2026-11-11 2026-11-13'], ['annual leave 14 to 18 December', '2026-12-14 2026-12-18'],
    ['out of the office tomorrow', '2026-11-12 2026-11-12'], ["I won't be in tomorrow", '2026-11-12 2026-11-12'], ["I'm not in until Monday", '2026-11-11 2026-11-16'], ["I'm not working next week", '2026-11-16 2026-11-22'],
    ['next week I am on leave', '2026-11-16 2026-11-22'], ['from 23 to 27 November I am away, Gwen is covering', '2026-11-23 2026-11-27 gwen'], ['I have next week off', '2026-11-16 2026-11-22'],
    ["I've got tomorrow off", '2026-11-12 2026-11-12'], ["I'm taking Friday off", '2026-11-13 2026-11-13'], ['taking next week off, ask Gwen', '2026-11-16 2026-11-22 gwen'], ['on hols next week', '2026-11-16 2026-11-22'],
    ['on jury service next week', '2026-11-16 2026-11-22'], ['I am on training tomorrow', '2026-11-12 2026-11-12'], ['working from home', 'unknown'], ["I won't be in until Wednesday now instead of Monday", '2026-11-11 2026-11-18'],
    ['heads up, I am off next week', '2026-11-16 2026-11-22'], ['just to let you know I am on leave until Monday', '2026-11-11 2026-11-16'],
  ])('is understood: %s', (said, expected) => {
    expect(outcome(said)).toBe(expected);
  }); // prettier-ignore

  it.each([
    ["dwi ar wyliau wythnos nesaf", '2026-11-16 2026-11-22'], ["dwi i ffwrdd tan 5 Rhagfyr", '2026-11-11 2026-12-05'], ['i ffwrdd wythnos nesaf, mae Gwen yn cymryd fy lle', '2026-11-16 2026-11-22 gwen'],
    ["allan o'r swyddfa tan ddydd Llun", '2026-11-11 2026-11-16'], ['yn sâl heddiw', '2026-11-11 2026-11-11'], ["dw i'n sâl heddiw", '2026-11-11 2026-11-11'], ['bant wythnos nesa', '2026-11-16 2026-11-22'],
    ['wi bant tan ddydd Gwener', '2026-11-11 2026-11-13'], ["fydda i ddim i mewn yfory", '2026-11-12 2026-11-12'], ['ar fy ngwyliau rhwng 14 a 18 Rhagfyr', '2026-12-14 2026-12-18'], ['wythnos nesaf dwi ar wyliau', '2026-11-16 2026-11-22'],
    ["rydw i ffwrdd o ddydd Llun tan ddydd Gwener", '2026-11-16 2026-11-20'], ['ddim yn y swyddfa yfory', '2026-11-12 2026-11-12'],
  ])('is understood in Welsh: %s', (said, expected) => {
    expect(outcome(said)).toBe(expected);
  }); // prettier-ignore

  it.each(['I am off to the meeting', 'off to lunch', 'out of time', 'I am away with the fairies', 'on leave for ten minutes', 'the plan is off', 'out of date', "I'm in tomorrow"])(
    'is not understood: %s',
    (said) => {
      expect(outcome(said)).toBe('unknown');
    },
  ); // prettier-ignore
});

describe('a message that somebody else is away', () => {
  it.each(['Rhys is off till Friday', 'Rhys Davies is on leave next week', "Gwen's away until 5 December", 'mae Rhys i ffwrdd tan ddydd Gwener', 'Rhys is on A/L until Monday', 'Gwen will be out of the office next week', 'bydd Gwen ar wyliau wythnos nesaf'])(
    'is left to that person: %s',
    (said) => {
      expect(outcome(said)).toBe('leave-of-another');
    },
  ); // prettier-ignore
});

describe('a request that nudges wait', () => {
  it.each([
    ['not before Thursday please', 'snoozed 2026-11-12'], ['do not disturb until Monday', 'snoozed 2026-11-16'], ['DND until Monday', 'snoozed 2026-11-16'], ["don't disturb me until Friday", 'snoozed 2026-11-13'],
    ['stop pinging me this week', 'snoozed 2026-11-16'], ["don't bother me this week", 'snoozed 2026-11-16'], ["don't chase me until Monday", 'snoozed 2026-11-16'], ['leave me alone until Monday', 'snoozed 2026-11-16'],
    ['no reminders this week', 'snoozed 2026-11-16'], ['no nudges until Friday', 'snoozed 2026-11-13'], ['stop nudging me for two weeks', 'snoozed 2026-11-25'], ['ask me again on Friday', 'snoozed 2026-11-13'],
    ['remind me again next Monday', 'snoozed 2026-11-16'], ['hold off until Friday', 'snoozed 2026-11-13'], ['give me a break until Monday', 'snoozed 2026-11-16'], 
    ['quiet this week please', 'snoozed 2026-11-16'], ['mute until Monday', 'snoozed 2026-11-16'],
    ['ddim cyn dydd Iau plis', 'snoozed 2026-11-12'], ["peidiwch â'm poeni tan ddydd Llun", 'snoozed 2026-11-16'], ['peidiwch â fy atgoffa yr wythnos hon', 'snoozed 2026-11-16'], ['dim nodiadau atgoffa tan ddydd Gwener', 'snoozed 2026-11-13'],
    ['gadewch lonydd i mi tan ddydd Llun', 'snoozed 2026-11-16'], ['oedwch tan ddydd Llun', 'snoozed 2026-11-16'], ['atgoffwch fi eto ddydd Gwener', 'snoozed 2026-11-13'],
  ])('is understood: %s', (said, expected) => {
    expect(outcome(said)).toBe(expected);
  }); // prettier-ignore

  it.each(['not before time', 'not until the Minister agrees', 'leave me out of it', 'no reminders were sent this week', 'hold off on that'])('is not understood: %s', (said) => {
    expect(outcome(said)).toBe('unknown');
  }); // prettier-ignore
});

describe('a message that its writer is back', () => {
  it.each(["I'm back", 'back from leave', 'back at work', "I'm back in the office", 'back now', 'back from holiday', "I'm back in", 'dwi nôl', "dw i'n ôl", 'yn ôl yn y gwaith', 'wi nôl', 'dwi yn ôl o fy ngwyliau'])(
    'is understood: %s',
    (said) => {
      expect(read(said)).toEqual({ kind: 'own', ask: { ask: 'back', on: null } });
    },
  ); // prettier-ignore
});
