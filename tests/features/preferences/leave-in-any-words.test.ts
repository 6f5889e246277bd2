import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../src/app/features.js';
import { changeOwn } from '../../../src/features/preferences/rules/change-own.js';
import type { OwnAsk } from '../../../src/features/preferences/rules/own-ask.js';
import { vocabularyOf } from '../../../src/features/understanding/load-vocabulary.js';
import { decide } from '../../../src/features/understanding/rules/decide.js';
import type { Decision } from '../../../src/features/understanding/rules/decision.js';
import { loadIntents } from '../../../src/features/understanding/load-intents.js';
import { NUDGE_POLICY } from '../../../src/model/nudge-policy.js';
import { NO_PREFERENCES } from '../../../src/model/nudge-preferences.js';
import { findSlots } from '../../../src/reading/chat/find-slots.js';
import { tidyMessage } from '../../../src/reading/chat/tidy-message.js';
import { rosterOf } from '../../../src/reading/read-context.js';
import { type Copy, groupOf, nameOf, NOW, type Who } from '../../chat/world.js';
import { askerOf } from '../../fixtures/asker.js';

const COPY: Copy = { tenant: 't1', group: 'g1', idOf: (who) => who };
const INTENTS = loadIntents(FEATURES);
const GROUP = groupOf(COPY);
const HOME = { nudging: NUDGE_POLICY, nation: 'england-and-wales', zone: 'Europe/London' } as const;

function decided(who: Who, message: string): Decision {
  const asker = askerOf(who, { now: NOW, person: { id: who, name: nameOf(who), aadObjectId: null } }, true);
  const vocabulary = vocabularyOf([GROUP], asker);
  return decide(findSlots(tidyMessage(message, asker.person.name).said, vocabulary), INTENTS, vocabulary);
}

/** The leave that is done or offered first: from when, until when, and who stands in. */
function leaveOf(who: Who, message: string): readonly (string | null)[] | string {
  const decision = decided(who, message);
  const commands =
    decision.kind === 'do' ? decision.commands : decision.kind === 'offer' ? decision.choices[0]?.commands : [];
  const { ask } = (commands?.[0] ?? {}) as { readonly ask?: OwnAsk };
  if (ask?.ask !== 'leave') return `${decision.kind} ${ask?.ask ?? JSON.stringify(commands)}`;
  const roster = rosterOf(GROUP, { person: { id: who }, now: NOW, mentions: [] });
  const changed = changeOwn(NO_PREFERENCES, ask, { person: who, home: HOME, roster, now: NOW });
  if (!changed.ok) return JSON.stringify(changed.problem);
  const { leave } = changed.own;
  return [leave?.from ?? null, leave?.until ?? null, leave?.standIn ?? null];
}

describe('a leave among days that only say why', () => {
  it.each<[Who, string, string, string, string | null]>([
    [
      'david',
      'study leave starts 7 November and you will not see me at my desk again before 14 November',
      '2022-11-07',
      '2022-11-13',
      null,
    ],
    [
      'sian',
      'Easter break: last day in is Thursday 10 November, first day in after that is Tuesday 15 November',
      '2022-11-11',
      '2022-11-14',
      null,
    ],
    ['tomos', 'Using up the rest of my leave before Christmas, 5 to 9 December', '2022-12-05', '2022-12-09', null],
    [
      'huw',
      "I've been called up for jury service, 14-25 November they reckon, Gwen to stand in",
      '2022-11-14',
      '2022-11-25',
      'gwen',
    ],
    ['angharad', 'no me this Friday, just the one day', '2022-10-21', '2022-10-21', null],
  ])('%s: %s', (who, said, from, until, standIn) => {
    expect(leaveOf(who, said)).toEqual([from, until, standIn]);
  });
});

describe('a leave with a stand-in, in any words', () => {
  it.each<[Who, string, string, string, string | null]>([
    ['gwen', "I'm off from this Friday, back on the 31st. Siân's minding the shop", '2022-10-21', '2022-10-30', 'sian'],
    [
      'mared',
      'Ar wyliau hanner tymor: 31/10–4/11. Wnaiff Angharad gadw llygad',
      '2022-10-31',
      '2022-11-04',
      'angharad',
    ],
    ['tomos', 'On leave next week. Gwen is holding the fort', '2022-10-24', '2022-10-30', 'gwen'],
    ['tomos', 'away 24-28 October, Gwen has my actions', '2022-10-24', '2022-10-28', 'gwen'],
    [
      'owain',
      "I'm out of the office from tomorrow until Tuesday. Any queries to Rhys",
      '2022-10-20',
      '2022-10-25',
      'rhys',
    ],
    ['owain', "I won't be in tomorrow or Friday, Huw knows what's what", '2022-10-20', '2022-10-21', 'huw'],
    ['david', "on annual leave 7 to 11 November. Mared's my backup", '2022-11-07', '2022-11-11', 'mared'],
    [
      'david',
      'off sick today and tomorrow, could Claire deal with anything urgent',
      '2022-10-19',
      '2022-10-20',
      'claire',
    ],

    [
      'huw',
      'I am on jury service from Monday for two weeks; David will act in my place',
      '2022-10-24',
      '2022-11-06',
      'david',
    ],
    [
      'gwen',
      "dwi ar wyliau o ddydd Llun tan ddydd Gwener. Tomos sy'n gofalu am bethau",
      '2022-10-24',
      '2022-10-28',
      'tomos',
    ],
    ['gwen', 'bant wythnos nesa, Owain yn delio â phopeth', '2022-10-24', '2022-10-30', 'owain'],
    ['mared', 'fydda i ddim i mewn fory. Holwch Rhys', '2022-10-20', '2022-10-20', 'rhys'],
    [
      'gwen',
      "I'm on holiday from 24 October, back on 1 November. Siân and I have spoken and she'll mind things",
      '2022-10-24',
      '2022-10-31',
      'sian',
    ],
  ])('%s: %s', (who, said, from, until, standIn) => {
    expect(leaveOf(who, said)).toEqual([from, until, standIn]);
  });

  it.each<[Who, string, string, string]>([
    ['tomos', "I'm on leave next week, Claire has approved it", '2022-10-24', '2022-10-30'],
    ['tomos', 'off on Friday, I have told Claire', '2022-10-21', '2022-10-21'],
    ['gwen', 'ar wyliau wythnos nesaf, mae Claire yn gwybod', '2022-10-24', '2022-10-30'],
  ])('does not belong to a person who only knows of it: %s: %s', (who, said, from, until) => {
    expect(leaveOf(who, said)).toEqual([from, until, null]);
  });
});

describe('a leave of some days, or in short words', () => {
  it.each<[Who, string, string, string]>([
    [
      'huw',
      'Good morning. Please note I shall be on paternity leave for two weeks from Monday 14 November. Kind regards, H. Parry, Legal Services',
      '2022-11-14',
      '2022-11-27',
    ],
    ['sian', 'a/l tmrw + fri', '2022-10-20', '2022-10-21'],
    ['sian', 'AL tomorrow & Friday', '2022-10-20', '2022-10-21'],
    ['sian', 'a/l 24/10 - 28/10', '2022-10-24', '2022-10-28'],
    ['sian', 'ooo thurs and fri', '2022-10-20', '2022-10-21'],
    ['sian', 'off thu/fri', '2022-10-20', '2022-10-21'],
    ['sian', 'leave mon-weds next wk', '2022-10-24', '2022-10-26'],
    ['sian', 'on leave from 24 October for ten days', '2022-10-24', '2022-11-02'],
    ['sian', 'I shall be absent for a week from Monday. Many thanks, Siân Rees', '2022-10-24', '2022-10-30'],
    ['rhys', 'three weeks off from 5 December', '2022-12-05', '2022-12-25'],
    ['rhys', 'fydda i i ffwrdd am bythefnos o 14 Tachwedd. Cofion, Rhys Bowen, Dadansoddi', '2022-11-14', '2022-11-27'],
    ['rhys', 'gwyliau fory a dydd Gwener', '2022-10-20', '2022-10-21'],
    ['mared', 'I am away for the next three days', '2022-10-19', '2022-10-21'],
  ])('%s: %s', (who, said, from, until) => {
    expect(leaveOf(who, said)).toEqual([from, until, null]);
  });
});

describe('an uncertain stand-in', () => {
  it('leads to a question', () => {
    expect(decided('tomos', 'On leave next week. Gwen').kind).toBe('offer');
    expect(decided('owain', 'I am away next week, Rhys and Gwen').kind).toBe('offer');
  });
});
