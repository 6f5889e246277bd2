import type { Problem } from '../../../model/problem.js';
import type { Day } from '../../../model/calendar/day.js';
import { addDays, daysBetween, isDay } from '../../../model/calendar/days.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { FieldMarks } from '../../../model/field-mark.js';
import { patchOf } from '../../../model/form-patch.js';
import { readNation } from '../../../reading/schedules/read-nation.js';
import { leaveFrom, type OwnContext } from './change-own.js';
import { type NudgePolicy, type QuietHours, isQuiet } from '../../../model/nudge-policy.js';
import { OWN_FIELDS, type OwnForm } from './own-ask.js';
import type { Leave, NudgePreferences } from '../../../model/nudge-preferences.js';
import { readPolicyField, weekdaysTicked } from '../../../reading/schedules/policy-fields.js';
import { type PolicyPart, quietPart } from '../../../reading/schedules/policy-part.js';
import { LONGEST_LEAVE } from '../../../reading/schedules/read-leave-days.js';
import { LONGEST_SNOOZE } from '../../../reading/schedules/read-snooze.js';

/** A field of the form as it was read: its new value, or why it stays as it was. */
type Field<Value> = { readonly value: Value } | { readonly problem: Problem };

/**
 * Someone's own nudging with what their form changes: a cleared field is as the group has it, each that cannot be stays
 * as it was and gives a problem. Days are `YYYY-MM-DD` in their own zone.
 */
export function saveOwn(
  own: NudgePreferences,
  form: OwnForm,
  shown: FieldMarks | null,
  context: OwnContext,
): { readonly own: NudgePreferences; readonly problems: readonly Problem[] } {
  const patch = patchOf(OWN_FIELDS, form, shown);
  const problems: Problem[] = [];
  /** Fields that say nothing without each other are read together when one of them was touched. */
  const settled = <Value>(fields: readonly (keyof OwnForm)[], before: Value, read: () => Field<Value>): Value => {
    if (fields.every((field) => patch[field] === undefined)) return before;
    const field = read();
    if ('value' in field) return field.value;
    problems.push(field.problem);
    return before;
  };
  const today = localDay(context.now, own.zone ?? context.home.zone);
  const saved = {
    ...own,
    leave: settled(['awayFrom', 'awayUntil', 'standIn'], own.leave, () => readLeave(form, own, today, context)),
    snoozedUntil: settled(['snoozedUntil'], own.snoozedUntil, () => readSnoozed(form.snoozedUntil, today)),
    onlyOverdue: settled(['onlyOverdue'], own.onlyOverdue, () => ({ value: form.onlyOverdue === 'true' })),
    at: settled(['at'], own.at, () => part('at', form.at)),
    daysBefore: settled(['daysBefore'], own.daysBefore, () => part('daysBefore', form.daysBefore)),
    everyDaysAfter: settled(['everyDaysAfter'], own.everyDaysAfter, () => part('everyDaysAfter', form.everyDaysAfter)),
    quiet: settled(['quietFrom', 'quietUntil'], own.quiet, () => quietIn(form, context)),
    weekdays: settled(['weekdays'], own.weekdays, () => ({ value: weekdaysIn(form.weekdays) })),
    nation: settled(['nation'], own.nation, () => nationIn(form.nation)),
  };
  const hours = saved.quiet ?? context.home.nudging.quiet;
  if (saved.at === null || !isQuiet(saved.at, hours)) return { own: saved, problems };
  const problem: Problem = { code: 'own-hour-quiet', said: saved.at, ...hours };
  return { own: { ...saved, at: own.at, quiet: own.quiet }, problems: [...problems, problem] };
}

/** One part of a policy, from its field. */
function part<Key extends 'at' | 'daysBefore' | 'everyDaysAfter'>(
  key: Key,
  field: string,
): Field<NudgePolicy[Key] | null> {
  const said = field.trim();
  return said === '' ? { value: null } : valueOf(key, readPolicyField(key, said), said);
}

function valueOf<Key extends keyof NudgePolicy>(
  key: Key,
  read: PolicyPart | null,
  said: string,
): Field<NudgePolicy[Key]> {
  const value = read?.ok === true ? read.change[key] : undefined;
  if (value !== undefined) return { value };
  return { problem: { code: 'nudging-not-read', said, why: read?.ok === false ? read.why : 'not-read' } };
}

/** The quiet hours of the form; where it gives one end alone, the other is the group's. */
function quietIn({ quietFrom, quietUntil }: OwnForm, { home }: OwnContext): Field<QuietHours | null> {
  if (quietFrom.trim() === '' && quietUntil.trim() === '') return { value: null };
  const from = quietFrom.trim() || home.nudging.quiet.from;
  const until = quietUntil.trim() || home.nudging.quiet.until;
  return valueOf('quiet', quietPart(from, until), `${from} – ${until}`);
}

function weekdaysIn(field: string): NudgePolicy['weekdays'] | null {
  const days = weekdaysTicked(field);
  return days.length === 0 ? null : days;
}

function nationIn(field: string): Field<NudgePreferences['nation']> {
  if (field.trim() === '' || field === 'group') return { value: null };
  const nation = readNation(field);
  return nation === null ? { problem: { code: 'nation-unknown', said: field } } : { value: nation };
}

function readSnoozed(field: string, today: Day): Field<Day | null> {
  const until = field.trim();
  if (until === '') return { value: null };
  if (!isDay(until)) return { problem: { code: 'snooze-not-read', said: until } };
  if (until <= today) return { problem: { code: 'snooze-past', said: until } };
  const last = addDays(today, LONGEST_SNOOZE);
  return until > last ? { problem: { code: 'snooze-too-long', said: until, last } } : { value: until };
}

function readLeave(
  form: OwnForm,
  own: NudgePreferences,
  today: Day,
  { person, roster }: OwnContext,
): Field<Leave | null> {
  const [from, until] = [form.awayFrom.trim() || today, form.awayUntil.trim()];
  if (until === '')
    return form.awayFrom.trim() === '' ? { value: null } : { problem: { code: 'leave-no-end', said: from } };
  const said = `${from} – ${until}`;
  if (!isDay(from) || !isDay(until)) return { problem: { code: 'leave-not-read', said } };
  if (until < today) return { problem: { code: 'leave-past', said } };
  if (until < from) return { problem: { code: 'leave-backwards', said } };
  if (daysBetween(from, until) > LONGEST_LEAVE) return { problem: { code: 'leave-too-long', said } };
  const standIn = ['', 'none'].includes(form.standIn.trim()) ? null : form.standIn.trim();
  if (standIn === person) return { problem: { code: 'stand-in-yourself' } };
  const isKnown = standIn === null || roster.people.some(({ id }) => id === standIn);
  if (!isKnown && standIn !== leaveFrom(own, today)?.standIn)
    return { problem: { code: 'stand-in-unknown', said: standIn } };
  return { value: { from, until, standIn } };
}
