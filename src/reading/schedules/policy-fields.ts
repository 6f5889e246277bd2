import type { NudgePolicy, Weekday } from '../../model/nudge-policy.js';
import { daysBeforePart, escalatePart, everyDaysPart, type PolicyPart, readPolicyPart } from './policy-part.js';
import { readTime } from './said-time.js';

/** Numbers as people list them: "10, 3 and 1". */
const NUMBERS = /^\d{1,4}(?:(?:\s*[,;&]\s*|\s+)(?:(?:and|ac?)\s+)?\d{1,4}){0,20}$/i;
const NUMBER = /^\d{1,4}$/;

/** How a form field writes a part of a policy as text and reads it back; null for other text. */
interface PolicyField<Value> {
  readonly write: (value: Value) => string;
  readonly read: (field: string) => PolicyPart | null;
}

/** The parts that have a field. */
export type FieldKey = Exclude<keyof NudgePolicy, 'quiet'>;

/** A field whose part may also be worded, as in "10 before and on the day". */
const orInWords = <Key extends FieldKey>(
  key: Key,
  write: (value: NudgePolicy[Key]) => string,
  plain: (said: string) => PolicyPart | null,
): PolicyField<NudgePolicy[Key]> => ({
  write,
  read: (field) => {
    const said = field.trim();
    const part = plain(said) ?? readPolicyPart(said);
    return part?.ok === true && part.change[key] === undefined ? null : part;
  },
});

/** The form fields for how a group, or a person, is nudged. */
export const policyFields: { readonly [Key in FieldKey]: PolicyField<NudgePolicy[Key]> } = {
  daysBefore: orInWords(
    'daysBefore',
    (days) => days.join(', '),
    (said) => (NUMBERS.test(said) ? daysBeforePart((said.match(/\d+/g) ?? []).map(Number)) : null),
  ),
  everyDaysAfter: orInWords('everyDaysAfter', String, (said) =>
    NUMBER.test(said) ? everyDaysPart(Number(said)) : null,
  ),
  escalateAfter: orInWords('escalateAfter', String, (said) => (NUMBER.test(said) ? escalatePart(Number(said)) : null)),
  at: orInWords(
    'at',
    (at) => at,
    (said) => {
      const at = readTime(said);
      return at === null ? null : { ok: true, change: { at } };
    },
  ),
  // Ticked days as numbers; 1 is Monday.
  weekdays: {
    write: (days) => days.join(','),
    read: (ticks) => {
      const weekdays = ticked(ticks);
      return weekdays.length === 0 ? { ok: false, why: 'no-working-day' } : { ok: true, change: { weekdays } };
    },
  },
  mayMention: { write: String, read: (tick) => ({ ok: true, change: { mayMention: tick === 'true' } }) },
};

const ticked = (field: string): readonly Weekday[] =>
  [...new Set(field.match(/[1-7]/g) ?? [])].sort().map((day) => Number(day) as Weekday);
