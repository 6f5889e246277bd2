import { describe, expect, it } from 'vitest';
import type { ProposeSettingsCommand } from '../../../src/features/settings/grammar.js';
import type { OwnCommand } from '../../../src/features/preferences/grammar.js';
import { daysAheadSaid } from '../../../src/reading/schedules/said-nudging.js';
import { readLeaveDays } from '../../../src/reading/schedules/read-leave-days.js';
import type { Who } from '../../chat/world.js';
import { choicesFor } from './choices-for.js';

const ON_19_OCTOBER = { saidAt: '2022-10-19T10:40', nextMeeting: null, nation: 'england-and-wales' } as const;

describe('what a group sets in other words', () => {
  it.each<[Who, string, string]>([
    [
      'sian',
      'I keep writing Huw and David out in full, so from now on they are the legal team',
      'legal team: Huw Parry, David Okafor',
    ],
    ['sian', 'Gwen fydd dirprwy Claire o heddiw ymlaen', 'deputy chair Gwen Lloyd'],
    ['claire', "we're changing our name to the Inclusion Board", 'name Inclusion Board'],
    [
      'claire',
      "I'd like people to have the papers three clear days before, without Siân having to send them",
      'send matters arising as docx 3 working days before',
    ],
  ])('%s: %s', (who, said, setUp) => {
    const { choices } = choicesFor(who, [], said);
    expect(choices.flat().map((command) => (command as ProposeSettingsCommand).text)).toContain(setUp);
  });

  it('takes nothing from a length of time that will not do', () => {
    expect(daysAheadSaid('four clear working days in advance of each meeting')).toEqual([4]);
    const { choices } = choicesFor('mared', [], 'nudges at 8 in the morning are too early, make it half nine');
    expect(JSON.stringify(choices)).not.toContain('at 8 in the morning');
  });
});

describe('when somebody is away, in other words', () => {
  it.each([
    ["o'r 7fed hyd y 11eg o Dachwedd", '2022-11-07', '2022-11-11'],
    ['from the 7th until the 11th of November', '2022-11-07', '2022-11-11'],
    ["o'r 28ain tan y 4ydd o Dachwedd", '2022-10-28', '2022-11-04'],
  ])('is %s', (said, from, until) => {
    expect(readLeaveDays(said, ON_19_OCTOBER)).toEqual({ ok: true, from, until });
  });

  it.each<[Who, string, OwnCommand['ask']]>([
    ['gwen', 'on hols 2-9 nov 🌴', { ask: 'leave', days: '2-9 nov', standIn: null }],
    ['huw', "gad lonydd i mi tan y 26ain 'nei di, dwi at fy nghlustia", { ask: 'snooze', words: 'until y 26ain' }],
    ['owain', 'back from leave a day early, here now', { ask: 'back', on: null }],
  ])('%s: %s', (who, said, ask) => {
    expect(choicesFor(who, [], said).choices.flat()).toContainEqual({ kind: 'own', ask });
  });
});
