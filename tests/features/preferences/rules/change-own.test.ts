import { describe, expect, it } from 'vitest';
import { changeOwn, type OwnChange, type OwnContext } from '../../../../src/features/preferences/rules/change-own.js';
import { NUDGE_POLICY } from '../../../../src/model/nudge-policy.js';
import type { OwnAsk } from '../../../../src/features/preferences/rules/own-ask.js';
import { NO_PREFERENCES, type NudgePreferences } from '../../../../src/model/nudge-preferences.js';

const PEOPLE = [
  { id: '29:sian', name: 'Siân Rees' },
  { id: '29:tomos', name: 'Tomos Hughes', givenName: 'Tomos', surname: 'Hughes' },
  { id: '29:tomos2', name: 'Tomos Price', givenName: 'Tomos', surname: 'Price' },
];

/** A Wednesday morning in London. */
const CONTEXT: OwnContext = {
  person: '29:sian',
  home: { zone: 'Europe/London', nation: 'england-and-wales', nudging: NUDGE_POLICY },
  roster: { people: PEOPLE, sets: [], mentions: [], speaker: '29:sian' },
  now: '2026-11-25T09:00:00.000Z',
};

const change = (ask: OwnAsk, own: Partial<NudgePreferences> = {}, context: Partial<OwnContext> = {}): OwnChange =>
  changeOwn({ ...NO_PREFERENCES, ...own }, ask, { ...CONTEXT, ...context });
const leaveOf = (days: string, own: Partial<NudgePreferences> = {}, context: Partial<OwnContext> = {}): unknown => {
  const changed = change({ ask: 'leave', days, standIn: null }, own, context);
  return changed.ok ? `${changed.own.leave?.from ?? ''} to ${changed.own.leave?.until ?? ''}` : changed.problem.code;
};

describe('a leave', () => {
  it.each([
    ['until 5 December', '2026-11-25 to 2026-12-05'],
    ['until Friday', '2026-11-25 to 2026-11-27'],
    ['till the end of next week', '2026-11-25 to 2026-12-06'],
    ['from 1 to 12 December', '2026-12-01 to 2026-12-12'],
    ['5 December to 9 December', '2026-12-05 to 2026-12-09'],
    ['from 20 December until 5 January', '2026-12-20 to 2027-01-05'],
    ['from 20 November to 5 December', '2026-11-20 to 2026-12-05'],
    ['between 5 and 9 December', '2026-12-05 to 2026-12-09'],
    ['next week', '2026-11-30 to 2026-12-06'],
    ['tomorrow', '2026-11-26 to 2026-11-26'],
    ['today and tomorrow', '2026-11-25 to 2026-11-26'],
    ['on Monday', '2026-11-30 to 2026-11-30'],
    ['for 3 days', '2026-11-25 to 2026-11-27'],
    ['for a week', '2026-11-25 to 2026-12-01'],
    ['for two weeks from 7 December', '2026-12-07 to 2026-12-20'],
    ['from Monday for two weeks', '2026-11-30 to 2026-12-13'],
    ['1 December, back on 6 December', '2026-12-01 to 2026-12-05'],
    ['until Friday, back on Monday', '2026-11-25 to 2026-11-29'],
    ['the whole of December', '2026-12-01 to 2026-12-31'],
    ['tan 5 Rhagfyr', '2026-11-25 to 2026-12-05'],
    ['o 1 i 12 Rhagfyr', '2026-12-01 to 2026-12-12'],
    ['yr wythnos nesaf', '2026-11-30 to 2026-12-06'],
    ['am bythefnos', '2026-11-25 to 2026-12-08'],
  ])('is read from "%s"', (days, expected) => {
    expect(leaveOf(days)).toBe(expected);
  });

  it.each([
    ['until 31 February', 'no-such-date'],
    ['until further notice', 'leave-not-read'],
    ['until I say so', 'leave-not-read'],
    ['until 5 December in Rome with the minutes', 'leave-not-read'],
    ['from 1 December', 'leave-no-end'],
    ['', 'leave-no-end'],
    ['until 5 November', 'leave-past'],
    ['until 2 January 2020', 'leave-past'],
    ['from 12 December until Friday', 'leave-backwards'],
    ['until 5 December 2036', 'leave-too-long'],
  ])('is refused for "%s": %s', (days, code) => {
    expect(leaveOf(days)).toBe(code);
  });

  it('counts days in their own zone', () => {
    // Already Thursday in Tokyo.
    const now = '2026-11-25T18:00:00.000Z';
    expect(leaveOf('tomorrow', {}, { now })).toBe('2026-11-26 to 2026-11-26');
    expect(leaveOf('tomorrow', { zone: 'Asia/Tokyo' }, { now })).toBe('2026-11-27 to 2026-11-27');
  });

  it('says when they are back, on a working day of theirs, and who stands in', () => {
    expect(change({ ask: 'leave', days: 'until 5 December', standIn: 'Tomos Hughes' })).toEqual({
      ok: true,
      own: { ...NO_PREFERENCES, leave: { from: '2026-11-25', until: '2026-12-05', standIn: '29:tomos' } },
      news: {
        change: 'away',
        from: '2026-11-25',
        until: '2026-12-05',
        isNow: true,
        backOn: '2026-12-07',
        standIn: 'Tomos Hughes',
      },
    });
    const tuesdays = { weekdays: [2] as const };
    expect(change({ ask: 'leave', days: 'until 5 December', standIn: null }, tuesdays)).toMatchObject({
      news: { backOn: '2026-12-08', standIn: null },
    });
    // Christmas Day is a Friday, and Boxing Day's holiday is on Monday 28.
    expect(change({ ask: 'leave', days: 'until 24 December', standIn: null })).toMatchObject({
      news: { isNow: true, backOn: '2026-12-29' },
    });
  });

  it('takes a mentioned stand-in, and refuses unknown people, several, and themselves', () => {
    const mentions = [{ text: '<at>Amina</at>', id: '29:amina', name: 'Amina Yusuf' }];
    const roster = { ...CONTEXT.roster, mentions };
    const named = (standIn: string): unknown => {
      const changed = change({ ask: 'leave', days: 'until 5 December', standIn }, {}, { roster });
      return changed.ok && changed.news.change === 'away' ? changed.news.standIn : !changed.ok && changed.problem.code;
    };
    expect(named('<at>Amina</at>')).toBe('Amina Yusuf');
    expect(named('Tomos Price')).toBe('Tomos Price');
    expect(named('Tomos')).toBe('lead-unclear');
    expect(named('Gwen Jones')).toBe('stand-in-unknown');
    expect(named('the Comms team')).toBe('stand-in-unknown');
    expect(named('Siân Rees')).toBe('stand-in-yourself');
    expect(named('me')).toBe('stand-in-yourself');
    expect(named('Tomos Price and Tomos Hughes')).toBe('stand-in-several');
  });

  it('ends when they say that they are back, or on the day before a given return', () => {
    const leave = { from: '2026-11-20', until: '2026-12-05', standIn: '29:tomos' };
    expect(change({ ask: 'back', on: null }, { leave })).toMatchObject({
      own: { leave: null },
      news: { change: 'back', wasAway: true },
    });
    expect(change({ ask: 'back', on: null })).toMatchObject({ news: { change: 'back', wasAway: false } });
    expect(change({ ask: 'back', on: '1 December' }, { leave })).toMatchObject({
      own: { leave: { from: '2026-11-20', until: '2026-11-30', standIn: '29:tomos' } },
      news: { change: 'away', backOn: '2026-12-01' },
    });
    expect(change({ ask: 'back', on: 'today' }, { leave })).toMatchObject({ news: { change: 'back' } });
    expect(change({ ask: 'back', on: '1 December' })).toMatchObject({ own: { leave: { from: '2026-11-25' } } });
    const later = { from: '2026-12-10', until: '2026-12-20', standIn: null };
    expect(change({ ask: 'back', on: '1 December' }, { leave: later })).toMatchObject({ own: { leave: null } });
  });
});

describe('a snooze', () => {
  it.each([
    ['until Monday', '2026-11-30'],
    ['for 3 days', '2026-11-28'],
    ['for a week', '2026-12-02'],
    ['for a month', '2026-12-25'],
    ['this week', '2026-11-30'],
    ['until next week', '2026-11-30'],
    ['until the end of next week', '2026-12-07'],
    ['until December', '2026-12-01'],
    ['until 26 December', '2026-12-26'],
    ['until the new year', '2027-01-01'],
    ['until New Year’s Day', '2027-01-01'],
    ['until New Year’s Eve', '2026-12-31'],
    ['until 25 February', '2027-02-25'],
    ['tan ddydd Llun', '2026-11-30'],
    ['am 3 diwrnod', '2026-11-28'],
  ])('"%s" ends on %s', (words, until) => {
    expect(change({ ask: 'snooze', words })).toMatchObject({ own: { snoozedUntil: until } });
  });

  it('without a day lasts until their next working day', () => {
    expect(change({ ask: 'snooze', words: null })).toMatchObject({ own: { snoozedUntil: '2026-11-26' } });
    const friday = { now: '2026-11-27T09:00:00.000Z' };
    expect(change({ ask: 'snooze', words: null }, {}, friday)).toMatchObject({ own: { snoozedUntil: '2026-11-30' } });
  });

  it.each([
    ['until 4 May', { code: 'snooze-too-long', said: 'until 4 May', last: '2027-02-25' }],
    ['until 26 February', { code: 'snooze-too-long', said: 'until 26 February', last: '2027-02-25' }],
    ['until 20 November', { code: 'snooze-past', said: 'until 20 November' }],
    ['until 31 November', { code: 'no-such-date', said: 'until 31 November' }],
    ['until hell freezes over', { code: 'snooze-not-read', said: 'until hell freezes over' }],
  ])('is refused for "%s"', (words, problem) => {
    expect(change({ ask: 'snooze', words })).toEqual({ ok: false, problem });
  });
});

describe('their own hours and days', () => {
  const settled = (words: string, own: Partial<NudgePreferences> = {}): OwnChange =>
    change({ ask: 'settle', words }, own);

  it('are kept one by one', () => {
    expect(settled('at 8:30')).toMatchObject({ own: { at: '08:30', weekdays: null } });
    expect(settled('on Mondays', { at: '08:30' })).toMatchObject({ own: { at: '08:30', weekdays: [1] } });
    expect(settled('10, 3 and 1 days before')).toMatchObject({ own: { daysBefore: [10, 3, 1] } });
    expect(settled('every 3 days after')).toMatchObject({ own: { everyDaysAfter: 3 } });
    expect(change({ ask: 'nation', words: 'Scotland' })).toMatchObject({ own: { nation: 'scotland' } });
  });

  it('move out of the hours in which they are forbidden', () => {
    expect(settled('not before 10:00')).toMatchObject({
      own: { at: '10:00', quiet: { from: '18:00', until: '10:00' } },
    });
    expect(settled('not after 16:00')).toMatchObject({ own: { at: null, quiet: { from: '16:00', until: '08:00' } } });
  });

  it('are refused if the hour is quiet, and postponed if it becomes quiet', () => {
    expect(settled('at 7am')).toEqual({
      ok: false,
      problem: { code: 'own-hour-quiet', said: '07:00', from: '18:00', until: '08:00' },
    });
    expect(settled('quiet from 17:00 to 10:00')).toMatchObject({
      own: { quiet: { from: '17:00', until: '10:00' } },
      news: { change: 'quiet', at: '10:00' },
    });
  });

  it('are refused if they could mean a single nudge, are too many, or belong to the group alone', () => {
    expect(settled('on Monday')).toEqual({ ok: false, problem: { code: 'one-day-unclear', said: 'on Monday' } });
    expect(settled('61 days before')).toMatchObject({ problem: { code: 'nudging-not-read', why: 'too-many-days' } });
    expect(settled('mentions on')).toMatchObject({ problem: { code: 'nudging-not-read', why: 'not-read' } });
  });

  it('go back to those of the group, except leave, snooze and zone', () => {
    const leave = { from: '2026-11-20', until: '2026-12-05', standIn: null };
    const own = { zone: 'Europe/Paris', at: '10:00', onlyOverdue: true, leave, snoozedUntil: '2026-11-30' };
    expect(change({ ask: 'as-group' }, own)).toMatchObject({
      own: { ...NO_PREFERENCES, zone: 'Europe/Paris', leave, snoozedUntil: '2026-11-30' },
    });
  });
});
