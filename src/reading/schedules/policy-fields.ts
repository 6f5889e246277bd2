import type { NudgePolicy, Weekday } from '../../model/nudge-policy.js';
import { daysBeforePart, escalatePart, everyDaysPart, type PolicyPart, readPolicyPart } from './policy-part.js';
import { readTime } from './said-time.js';

/** Numbers as people list them: "10, 3 and 1". */
const NUMBERS = /^\d{1,4}(?:(?:\s*[,;&]\s*|\s+)(?:(?:and|ac?)\s+)?\d{1,4}){0,20}$/i;
const NUMBER = /^\d{1,4}$/;

/**
 * One part of a policy, as a field of a form says it: a number, numbers or a time alone, or the part in words, such as
 * "10 before and on the day". Null for anything else.
 */
export function readPolicyField(
  key: 'daysBefore' | 'everyDaysAfter' | 'at' | 'escalateAfter',
  field: string,
): PolicyPart | null {
  const said = field.trim();
  const plain = READERS[key](said);
  if (plain !== null) return plain;
  const part = readPolicyPart(said);
  return part?.ok === true && part.change[key] === undefined ? null : part;
}

const READERS: Readonly<Record<Parameters<typeof readPolicyField>[0], (said: string) => PolicyPart | null>> = {
  daysBefore: (said) => (NUMBERS.test(said) ? daysBeforePart((said.match(/\d+/g) ?? []).map(Number)) : null),
  everyDaysAfter: (said) => (NUMBER.test(said) ? everyDaysPart(Number(said)) : null),
  escalateAfter: (said) => (NUMBER.test(said) ? escalatePart(Number(said)) : null),
  at(said) {
    const at = readTime(said);
    return at === null ? null : { ok: true, change: { at } };
  },
};

/** The days of the week that are ticked, as numbers; 1 is Monday. */
export const weekdaysTicked = (field: string): NudgePolicy['weekdays'] =>
  [...new Set(field.match(/[1-7]/g) ?? [])].sort().map((day) => Number(day) as Weekday);
