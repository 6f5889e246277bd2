import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NUDGE_POLICY, type NudgePolicy, type Weekday } from '../../../src/model/nudge-policy.js';
import { readPolicy } from '../../../src/reading/schedules/read-policy.js';
import { formatPolicy } from '../../../src/presentation/words/format-nudging.js';

const days = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 });
const policies: fc.Arbitrary<NudgePolicy> = fc.record({
  daysBefore: days.map((list) => list.sort((one, other) => other - one)),
  everyDaysAfter: fc.integer({ min: 1, max: 60 }),
  at: fc.constantFrom('08:00', '09:00', '12:45', '17:59'),
  weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7] as Weekday[], { minLength: 1 }),
  quiet: fc.constantFrom(
    { from: '18:00', until: '08:00' },
    { from: '22:30', until: '06:15' },
    { from: '00:00', until: '00:00' },
  ),
  escalateAfter: fc.constant(10),
  mayMention: fc.constant(false),
});

it('a policy is worded in either language so that it is read back the same', () => {
  fc.assert(
    fc.property(policies, fc.constantFrom('en' as const, 'cy' as const), (policy, language) => {
      expect(readPolicy(formatPolicy(policy, language), NUDGE_POLICY)).toEqual({ ok: true, policy });
    }),
    { numRuns: 300 },
  );
});

it('days ahead and no quiet hours are given in everyday words', () => {
  const policy = { ...NUDGE_POLICY, daysBefore: [5, 1, 0], quiet: { from: '00:00', until: '00:00' } };
  expect(formatPolicy(policy, 'cy')).toBe(
    '5 ac 1 diwrnod gwaith ymlaen llaw, ac ar y diwrnod, wedyn bob 5 diwrnod gwaith; am 09:00, dydd Llun i ddydd Gwener; dim oriau tawel',
  );
  expect(formatPolicy(policy, 'en')).toBe(
    '5 and 1 working days before and on the day, then every 5 working days; at 09:00, Monday to Friday; no quiet hours',
  );
});
