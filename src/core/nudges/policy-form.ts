import type { NudgingForm } from '../commands/submission.js';
import { readPolicyPart } from './policy-part.js';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** How a group is to nudge, from the form of its settings, in the words that `readPolicy` reads; blank fields are left out. */
export function nudgingWords(form: NudgingForm): string {
  const { daysBefore, everyDaysAfter, at, weekdays, quietFrom, quietUntil, escalateAfter, mayMention } = form;
  const inWords = (field: string, words: string): string =>
    field.trim() === '' ? '' : readPolicyPart(words) === null ? field : words;
  const named = (weekdays.match(/[1-7]/g) ?? []).map((day) => NAMES[Number(day) - 1] ?? '');
  const hours =
    quietFrom.trim() === '' || quietUntil.trim() === '' ? '' : `${quietFrom.trim()} to ${quietUntil.trim()}`;
  return [
    inWords(daysBefore, `${daysBefore.trim()} working days before`),
    inWords(everyDaysAfter, `every ${everyDaysAfter.trim()} working days after`),
    inWords(at, `at ${at.trim()}`),
    named.length === 0 ? '' : `working days ${named.join(', ')}`,
    inWords(hours, `quiet ${hours}`),
    inWords(escalateAfter, `escalate after ${escalateAfter.trim()}`),
    mayMention === null ? '' : `mentions ${mayMention ? 'on' : 'off'}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}
