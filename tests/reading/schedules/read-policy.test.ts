import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NUDGE_POLICY } from '../../../src/model/nudge-policy.js';
import { readPolicy } from '../../../src/reading/schedules/read-policy.js';

const read = (words: string): unknown => readPolicy(words, NUDGE_POLICY);

it('every part of a policy is read, and missing parts stay unchanged', () => {
  expect(
    read(
      '10, 5 and 1 working days before; every 3 working days after; at 8:30; working days Monday to Thursday; quiet 17:30-08:00; escalate after 15 working days; mentions on',
    ),
  ).toEqual({
    ok: true,
    policy: {
      daysBefore: [10, 5, 1],
      everyDaysAfter: 3,
      at: '08:30',
      weekdays: [1, 2, 3, 4],
      quiet: { from: '17:30', until: '08:00' },
      escalateAfter: 15,
      mayMention: true,
    },
  });
  expect(read('3 days before and on the day')).toEqual({ ok: true, policy: { ...NUDGE_POLICY, daysBefore: [3, 0] } });
  expect(read('escalate never')).toEqual({ ok: true, policy: { ...NUDGE_POLICY, escalateAfter: 0 } });
  expect(read('Monday, Tuesday and Friday')).toEqual({ ok: true, policy: { ...NUDGE_POLICY, weekdays: [1, 2, 5] } });
});

it('parts of a policy may have commas and “and” between them, and weeks may span Sunday', () => {
  expect(read('5, 1 and 0 working days before, every 4 after, at 10:00')).toEqual({
    ok: true,
    policy: { ...NUDGE_POLICY, daysBefore: [5, 1, 0], everyDaysAfter: 4, at: '10:00' },
  });
  expect(read('at 12:00 and quiet 20:00-07:00')).toEqual({
    ok: true,
    policy: { ...NUDGE_POLICY, at: '12:00', quiet: { from: '20:00', until: '07:00' } },
  });
  expect(read('Saturday to Tuesday')).toEqual({ ok: true, policy: { ...NUDGE_POLICY, weekdays: [1, 2, 6, 7] } });
  expect(read('every working day')).toEqual({ ok: true, policy: { ...NUDGE_POLICY, everyDaysAfter: 1 } });
});

it('a policy is read in Welsh', () => {
  expect(read('10 a 2 diwrnod gwaith cyn; bob 4 diwrnod gwaith; am 10:00; dydd Llun i ddydd Mercher')).toEqual({
    ok: true,
    policy: { ...NUDGE_POLICY, daysBefore: [10, 2], everyDaysAfter: 4, at: '10:00', weekdays: [1, 2, 3] },
  });
});

it('the part of a policy that is unreadable or impossible is quoted', () => {
  expect(read('5 days before; whenever')).toEqual({ ok: false, said: 'whenever', why: 'not-read' });
  expect(read('61 days before')).toEqual({ ok: false, said: '61 days before', why: 'too-many-days' });
  expect(read('every 0 days')).toEqual({ ok: false, said: 'every 0 days', why: 'too-many-days' });
  for (const slip of ['-3 days before', '5.5 days before', 'every 5 bananas', 'mentions only on Monday'])
    expect(read(slip)).toEqual({ ok: false, said: slip, why: 'not-read' });
  expect(read('at 06:00')).toEqual({ ok: false, said: '06:00', why: 'hour-quiet' });
  expect(read('at 25:00')).toEqual({ ok: false, said: 'at 25:00', why: 'no-such-time' });
  expect(read('1, 2, 3, 4, 5, 6 and 7 days before')).toMatchObject({ ok: false, why: 'too-many-slots' });
});

it('any words make a possible policy, or none', () => {
  const words = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('5 before', 'every 99', 'at 9:00', 'quiet 8:00 8:00', 'Monday', 'mentions')),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(words, (parts) => {
      const reading = readPolicy(parts.join('; '), NUDGE_POLICY);
      if (!reading.ok) return;
      const { daysBefore, everyDaysAfter, weekdays, at } = reading.policy;
      expect(daysBefore.length > 0 && daysBefore.every((days) => days >= 0 && days <= 60)).toBe(true);
      expect(everyDaysAfter >= 1 && everyDaysAfter <= 60 && weekdays.length > 0).toBe(true);
      expect(at).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
    }),
  );
});
