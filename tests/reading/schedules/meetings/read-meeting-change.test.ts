import { describe, expect, it } from 'vitest';
import { readMentioned, readMove } from '../../../../src/reading/schedules/meetings/read-meeting-change.js';

/** A Wednesday. */
const AT = { saidAt: '2022-10-12T09:00', nation: 'england-and-wales' } as const;
const day = (one: string): object => ({ kind: 'period', from: one, to: one });
const NOVEMBER = { kind: 'period', from: '2022-11-01', to: '2022-11-30' };
const DECEMBER = { kind: 'period', from: '2022-12-01', to: '2022-12-31' };
const toDay = (one: string): object => ({ kind: 'when', when: day(one) });
const on24th = { kind: 'when', when: { kind: 'day-of-month', day: 24 } };
const shift = (days: number): object => ({ kind: 'shift', shift: { kind: 'days', days } });

describe('a sentence that moves a meeting', () => {
  it.each([
    ['move the meeting to 24 November', [], toDay('2022-11-24')],
    ['symud y cyfarfod i 24 Tachwedd', [], toDay('2022-11-24')],
    ['the November meeting is now on the 24th', [NOVEMBER], on24th],
    ['mae cyfarfod Tachwedd nawr ar y 24ain', [NOVEMBER], on24th],
    ['symudwch gyfarfod mis Tachwedd i’r 24ain', [NOVEMBER], on24th],
    ['symud cyfarfod Tachwedd i 24 Tachwedd', [NOVEMBER], toDay('2022-11-24')],
    ['change next month’s meeting to the 24th', [NOVEMBER], on24th],
    ['move the meeting on 17 November to 24 November', [day('2022-11-17')], toDay('2022-11-24')],
    ['we will meet on 24 November instead of the 17th', [{ kind: 'day-of-month', day: 17 }], toDay('2022-11-24')],
    ['November’s clashes. The 24th instead of the 17th', [day('2022-11-17')], on24th],
    ['next meeting: 24 November not 17 November', [day('2022-11-17')], toDay('2022-11-24')],
    ['byddwn yn cyfarfod ar 24 Tachwedd yn lle’r 17eg', [{ kind: 'day-of-month', day: 17 }], toDay('2022-11-24')],
    [
      'could November’s meeting be held on the Tuesday of that week, the 15th, rather than on the Thursday?',
      [NOVEMBER],
      { kind: 'when', when: { kind: 'day-of-month', day: 15 } },
    ],
    [
      'cynnal cyfarfod mis nesa ar y dydd Mercher cynt, sef y 16eg, yn lle dydd Iau',
      [NOVEMBER],
      { kind: 'when', when: { kind: 'day-of-month', day: 16 } },
    ],
    ['can the next meeting be on Wednesday instead of Thursday', [], { kind: 'same-week', weekday: 3 }],
    ['the next meeting has moved to Tuesday 22 November', [], toDay('2022-11-22')],
    ['mae’r cyfarfod nesaf wedi symud i ddydd Mawrth 22 Tachwedd', [], toDay('2022-11-22')],
    ['push the next meeting back a week', [], shift(7)],
    ['gohirio’r cyfarfod am wythnos', [], shift(7)],
    ['bring the meeting forward two days', [], shift(-2)],
    ['the next meeting will be a week later', [], shift(7)],
    ['postpone the meeting by a fortnight', [], shift(14)],
    ['move it to the week after', [], shift(7)],
    ['move the meeting a month later', [], { kind: 'shift', shift: { kind: 'months', months: 1 } }],
  ])('says which and to when: %s', (sentence, which, to) => {
    expect(readMove(sentence, AT)).toEqual({ which, to, span: null });
  });

  it('may give only the time', () => {
    expect(readMove('could the next meeting start at half past ten instead', AT)).toEqual({
      which: [],
      to: null,
      span: { start: '10:30', end: null },
    });
  });

  it('may count from the meeting that moves', () => {
    expect(readMove('reschedule Thursday’s meeting for the following Tuesday', AT)).toEqual({
      which: [day('2022-10-13')],
      to: { kind: 'following', words: 'the following Tuesday' },
      span: null,
    });
  });

  it('may name a day that does not exist', () => {
    expect(readMove('move the meeting to 31 November', AT).to).toEqual({
      kind: 'when',
      when: { kind: 'none', said: '31 November' },
    });
  });
});

describe('a sentence that names meetings', () => {
  const AT_TWO = { start: '14:00', end: null };
  it.each([
    ['add a meeting on 8 December at 2pm', [day('2022-12-08')], AT_TWO],
    ['ychwanegu cyfarfod ar 8 Rhagfyr am 2pm', [day('2022-12-08')], AT_TWO],
    ['cyfarfod ychwanegol ddydd Iau 8 Rhagfyr am ddau o’r gloch', [day('2022-12-08')], AT_TWO],
    ['add meetings on 8 December and 12 January at 2pm', [day('2022-12-08'), day('2023-01-12')], AT_TWO],
    ['add meetings on 17 and 24 November', [day('2022-11-17'), day('2022-11-24')], null],
    ['additional meeting next Thursday', [day('2022-10-20')], null],
    ['no meeting in December', [DECEMBER], null],
    ['dim cyfarfod ym mis Rhagfyr', [DECEMBER], null],
    ['the meeting on the 15th is off', [{ kind: 'day-of-month', day: 15 }], null],
    ['cancel tomorrow’s meeting', [day('2022-10-13')], null],
    ['cancel the next meeting', [], null],
  ])('gives their days: %s', (sentence, which, span) => {
    expect(readMentioned(sentence, AT)).toEqual({ which, to: null, span });
  });
});
