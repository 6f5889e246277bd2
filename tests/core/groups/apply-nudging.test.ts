import { describe, expect, it } from 'vitest';
import type { NudgingForm } from '../../../src/core/commands/submission.js';
import { applyNudging } from '../../../src/core/groups/apply-nudging.js';
import type { NudgePolicy } from '../../../src/core/nudges/nudge-policy.js';
import { NUDGE_POLICY } from '../../../src/core/nudges/nudge-policy.js';
import { nudgingWords } from '../../../src/core/nudges/policy-form.js';
import { sampleGroup } from '../sample-group.js';

interface Applied {
  readonly nudging: NudgePolicy;
  readonly why: readonly string[];
}

function apply(words: string): Applied {
  const { group, problems } = applyNudging(sampleGroup(), words);
  return {
    nudging: group.nudging,
    why: problems.map((problem) => (problem.code === 'nudging-not-read' ? `${problem.said}: ${problem.why}` : 'other')),
  };
}

describe('how a group nudges', () => {
  it('changes as far as it can be read, and says of each other part why not', () => {
    expect(apply('10 and 1 working days before; every 90 days; whenever; mentions on; at 25:00')).toEqual({
      nudging: { ...NUDGE_POLICY, daysBefore: [10, 1], mayMention: true },
      why: ['every 90 days: too-many-days', 'whenever: not-read', 'at 25:00: no-such-time'],
    });
    expect(apply('working days none')).toEqual({ nudging: NUDGE_POLICY, why: ['working days none: no-working-day'] });
  });

  it('keeps hour and quiet hours as they were when the hour would be quiet, but not when both move', () => {
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

describe('the form of a group’s settings', () => {
  const FORM: NudgingForm = {
    daysBefore: '5, 1, 0',
    everyDaysAfter: '5',
    at: '09:00',
    weekdays: '1,2,3,4,5',
    quietFrom: '18:00',
    quietUntil: '08:00',
    escalateAfter: '10',
    mayMention: false,
  };

  it('leaves everything as it was when nothing in it is changed, or nothing of it is sent', () => {
    expect(apply(nudgingWords(FORM))).toEqual({ nudging: NUDGE_POLICY, why: [] });
    const none = { weekdays: '', quietFrom: '', quietUntil: '', escalateAfter: '', mayMention: null };
    expect(nudgingWords({ daysBefore: '', everyDaysAfter: '', at: '', ...none })).toBe('');
  });

  it('is read as words are', () => {
    const form = {
      ...FORM,
      daysBefore: '10 before and on the day',
      weekdays: '1,7',
      escalateAfter: '0',
      mayMention: true,
    };
    expect(apply(nudgingWords(form))).toEqual({
      nudging: { ...NUDGE_POLICY, daysBefore: [10, 0], weekdays: [1, 7], escalateAfter: 0, mayMention: true },
      why: [],
    });
    expect(apply(nudgingWords({ ...FORM, daysBefore: 'soon', everyDaysAfter: '0' })).why).toEqual([
      'soon: not-read',
      'every 0 working days after: too-many-days',
    ]);
  });
});
