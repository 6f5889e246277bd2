import type { Day } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import type { Measure } from '../../../model/measure.js';
import type { DeadlineContext } from '../../../reading/deadlines/parsing/deadline-reading.js';
import { readDeadline } from '../../../reading/deadlines/read-deadline.js';
import { deadlineContextOf } from '../../../reading/read-context.js';
import { type Changing, entryOf, nowOf, type Outcome, type PartOf, withPart, withPlan } from './applied.js';
import type { ChangeOf } from './change.js';

/** A value so many times what was last read, or a part as small, is asked about. */
const FAR = 5;

/** A reading of a measure. One of the same day is replaced; a value far from what is known is asked about first. */
export function applyReading(changing: Changing, { part }: PartOf<'measure'>, change: ChangeOf<'reading'>): Outcome {
  const said = readingDay(change.when, deadlineContextOf(changing.group, changing.giver), changing.today);
  if (said === null) return { refused: 'day-not-read', said: change.when ?? '' };
  if (said === 'future') return { refused: 'day-in-future', said: change.when ?? '' };
  const { day } = said;
  const there = part.readings.find((one) => one.day === day);
  const { value } = change;
  const before = unlikelyAgainst(part, value, day);
  if (before !== null && !change.isSure) return { asks: 'unlikely', value, before, when: change.when };
  if (there?.value === value) return { refused: 'same' };
  const reading = { day, value, at: nowOf(changing), by: changing.by, source: null };
  const readings = [...part.readings.filter((one) => one.day !== day), reading].sort((one, other) =>
    one.day < other.day ? -1 : 1,
  );
  const was = there === undefined ? null : String(there.value);
  const entry = entryOf(changing, 'reading', part.key, { before: was, reason: `${value} (${day})` });
  const plan = withPart(changing.plan, 'measures', { ...part, readings }, entry);
  return { group: withPlan(changing, plan), news: there === undefined ? 'reading' : 'reading-replaced' };
}

/** The value that another one is far from: the last of another day, else the baseline; null where it is likely. */
function unlikelyAgainst({ readings, baseline, target, unit }: Measure, value: number, day: Day): number | null {
  const known = readings.findLast((one) => one.day < day)?.value ?? readings.find((one) => one.day > day)?.value;
  const before = known ?? baseline ?? target;
  if (unit?.trim().startsWith('%') === true && (value > 100 || value < 0)) return before ?? 100;
  if (before === null || before === 0) return null;
  if (value < 0 !== before < 0) return before;
  const times = value / before;
  return times > FAR || times < 1 / FAR ? before : null;
}

/** The day that words say of what was read: of a period its last one, of a year that is not said the one that is past. */
export function readingDay(
  when: string | null,
  context: DeadlineContext,
  today: Day,
): { readonly day: Day } | 'future' | null {
  if (when === null || when.trim() === '') return { day: today };
  if (/^\d{4}-\d{2}-\d{2}$/u.test(when)) return when > today ? 'future' : { day: when };
  const read = readDeadline(when, context);
  if (!read.ok || read.deadline.due === null) return null;
  const { from, due, inferred } = read.deadline;
  // A period that has begun counts as its last day.
  if ((from ?? due) <= today) return { day: due };
  if (inferred.includes('year')) {
    const year = Number(context.saidAt.slice(0, 4)) - 1;
    const again = readDeadline(when, { ...context, saidAt: `${year}${context.saidAt.slice(4)}` });
    const day = again.ok ? again.deadline.due : null;
    if (day !== null && day <= today) return { day };
  }
  if (inferred.includes('weekday') || /(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun|dydd|ddydd)/iu.test(when)) {
    const day = addDays(due, -7);
    if (day <= today) return { day };
  }
  return 'future';
}
