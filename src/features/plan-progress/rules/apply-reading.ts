import type { Day } from '../../../model/calendar/day.js';
import { pastDays } from '../../lists/rules/past-days.js';
import { fold } from '../../../reading/text/fold.js';
import { addDays } from '../../../model/calendar/days.js';
import type { Measure } from '../../../model/measure.js';
import type { DeadlineContext } from '../../../reading/deadlines/parsing/deadline-reading.js';
import { readDeadline } from '../../../reading/deadlines/read-deadline.js';
import { deadlineContextOf } from '../../../reading/read-context.js';
import { type Changing, entryOf, nowOf, type Outcome, type PartOf, withPart, withPlan } from './applied.js';
import type { ChangeOf } from './change.js';

/** A value that differs from the last reading by more than this factor, up or down, is questioned. */
const FAR = 5;

/** Adds a reading to a measure. It replaces one of the same day; a value far from what is known is questioned first. */
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

/**
 * Returns the known value that a reading is far from (the latest before it, else the next one, the baseline or the
 * target); null if the reading is likely.
 */
function unlikelyAgainst({ readings, baseline, target, unit }: Measure, value: number, day: Day): number | null {
  const known = readings.findLast((one) => one.day < day)?.value ?? readings.find((one) => one.day > day)?.value;
  const before = known ?? baseline ?? target;
  if (unit?.trim().startsWith('%') === true && (value > 100 || value < 0)) return before ?? 100;
  if (before === null || before === 0) return null;
  if (value < 0 !== before < 0) return before;
  const times = value / before;
  return times > FAR || times < 1 / FAR ? before : null;
}

/**
 * Reads the day of a reading, which must be past. A period gives its last day, a weekday the one before today, and a
 * day of the month or a day without a year the latest such day.
 */
export function readingDay(
  when: string | null,
  context: DeadlineContext,
  today: Day,
): { readonly day: Day } | 'future' | null {
  if (when === null || when.trim() === '') return { day: today };
  if (/^\d{4}-\d{2}-\d{2}$/u.test(when)) return when > today ? 'future' : { day: when };
  const past = pastDays(fold(when), today)?.to;
  if (past != null) return { day: past };
  const read = readDeadline(when, context);
  if (!read.ok || read.deadline.due === null) return null;
  const { from, due, inferred } = read.deadline;
  // For a period that has begun, use its last day.
  if ((from ?? due) <= today) return { day: due };
  const isWeekday = inferred.includes('day') && inferred.includes('month') && !inferred.includes('period');
  if (isWeekday) return pastOr(addDays(due, -7), today);
  if (inferred.includes('month')) return pastOr(monthBefore(due), today);
  if (!inferred.includes('year')) return 'future';
  const year = Number(context.saidAt.slice(0, 4)) - 1;
  const again = readDeadline(when, { ...context, saidAt: `${year}${context.saidAt.slice(4)}` });
  return pastOr(again.ok ? again.deadline.due : null, today);
}

const pastOr = (day: Day | null, today: Day): { readonly day: Day } | 'future' =>
  day !== null && day <= today ? { day } : 'future';

/** Returns the same day of the month before; null if that month lacks it. */
function monthBefore(day: Day): Day | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const before = new Date(Date.UTC(year, month - 2, date));
  return before.getUTCDate() === date ? before.toISOString().slice(0, 10) : null;
}
