import { describe, expect, it } from 'vitest';
import { nudging } from '../../../../src/features/settings/declared/nudging.js';
import { applySetUp, settingsRequest } from '../../../../src/features/settings/apply-set-up.js';
import { SETTINGS_FIELDS } from '../../../../src/features/settings/declared/settings.js';
import { marksOf } from '../../../../src/model/field-mark.js';
import type { Problem } from '../../../../src/model/problem.js';
import type { NudgePolicy } from '../../../../src/model/nudge-policy.js';
import { NUDGE_POLICY } from '../../../../src/model/nudge-policy.js';
import { sampleGroup } from '../../../fixtures/sample-group.js';

interface Applied {
  readonly nudging: NudgePolicy;
  readonly why: readonly string[];
}

const CONTEXT = {
  roster: { people: [], sets: [], mentions: [], speaker: null },
  takenPrefixes: new Set<string>(),
  today: '2022-09-15',
  now: '2022-09-15T10:00:00.000Z',
};
const GROUP = sampleGroup({ isSetUp: true });

function apply(words: string): Applied {
  const { group, problems } = applySetUp(GROUP, { nudging: words }, CONTEXT);
  return {
    nudging: group.nudging,
    why: problems.map((problem) => (problem.code === 'nudging-not-read' ? `${problem.said}: ${problem.why}` : 'other')),
  };
}

describe('how a group nudges', () => {
  it('changes as far as it can be read, and says for each other part why not', () => {
    expect(apply('10 and 1 working days before; every 90 days; whenever; mentions on; at 25:00')).toEqual({
      nudging: { ...NUDGE_POLICY, daysBefore: [10, 1], mayMention: true },
      why: ['every 90 days: too-many-days', 'whenever: not-read', 'at 25:00: no-such-time'],
    });
    expect(apply('working days none')).toEqual({ nudging: NUDGE_POLICY, why: ['working days none: no-working-day'] });
  });

  it('keeps hour and quiet hours if the hour would be quiet, unless both move', () => {
    expect(apply('at 07:00')).toEqual({ nudging: NUDGE_POLICY, why: ['07:00: hour-quiet'] });
    expect(apply('quiet 20:00 to 10:00; every 2 days')).toEqual({
      nudging: { ...NUDGE_POLICY, everyDaysAfter: 2 },
      why: ['09:00: hour-quiet'],
    });
    expect(apply('at 07:00; quiet 20:00 to 06:00')).toEqual({
      nudging: { ...NUDGE_POLICY, at: '07:00', quiet: { from: '20:00', until: '06:00' } },
      why: [],
    });
    expect(apply('no quiet hours; at 23:30').nudging).toMatchObject({
      at: '23:30',
      quiet: { from: '00:00', until: '00:00' },
    });
  });
});

/** What comes of the form of a group of the usual nudging in which this was typed. */
function save(typed: Readonly<Record<string, string>>): { nudging: NudgePolicy; problems: readonly Problem[] } {
  const blank = Object.fromEntries(SETTINGS_FIELDS.map((id) => [id, '']));
  const held = { ...blank, ...Object.fromEntries(nudging.inputs.map((input) => [input.id, input.holds(GROUP)])) };
  const form = { ...held, ...typed, shown: marksOf(held) } as Parameters<typeof settingsRequest>[0];
  const { group, problems } = applySetUp(GROUP, settingsRequest(form, GROUP), CONTEXT);
  return { nudging: group.nudging, problems };
}

describe('the fields of how a group nudges', () => {
  it('are each refused with the reason, and the rest is saved', () => {
    const typed = {
      daysBefore: 'soon',
      everyDaysAfter: '0',
      at: '25:00',
      escalateAfter: '61',
      quietFrom: '24:30',
      mayMention: 'true',
    };
    const { nudging: saved, problems } = save(typed);
    expect(saved).toEqual({ ...NUDGE_POLICY, mayMention: true });
    expect(problems).toEqual([
      { code: 'nudging-not-read', said: 'soon', why: 'not-read' },
      { code: 'nudging-not-read', said: '0', why: 'too-many-days' },
      { code: 'nudging-not-read', said: '25:00', why: 'no-such-time' },
      { code: 'nudging-not-read', said: '24:30 – 08:00', why: 'no-such-time' },
      { code: 'nudging-not-read', said: '61', why: 'too-many-days' },
    ]);
  });

  it('keep hour and quiet hours if the hour would be quiet, unless both move', () => {
    expect(save({ at: '07:00' })).toMatchObject({
      nudging: NUDGE_POLICY,
      problems: [{ said: '07:00', why: 'hour-quiet' }],
    });
    expect(save({ at: '07:00', quietUntil: '06:00' })).toMatchObject({
      nudging: { at: '07:00', quiet: { from: '18:00', until: '06:00' } },
      problems: [],
    });
  });
});
