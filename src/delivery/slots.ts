import type { Day } from '../model/calendar/day.js';
import { type WorkingCalendar, workingCalendar } from '../model/calendar/working-calendar.js';
import type { Group } from '../model/group.js';
import type { Availability } from './availability.js';

/** A day to nudge an action's lead, named by its distance from the last day in working days: `before-5`, `after-10`. */
interface Slot {
  readonly name: string;
  readonly day: Day;
}

/** When to nudge one lead of one group, by the group's working days and the lead's own. */
export interface SlotRule {
  /** Nearest to the last day first. */
  readonly daysBefore: readonly number[];
  readonly everyDaysAfter: number;
  readonly group: WorkingCalendar;
  readonly own: WorkingCalendar;
}

/**
 * The rule for a lead: the group's policy, with their own preferences on top. A lead who wants only overdue nudges gets
 * none before the last day.
 */
export function slotRule(group: Pick<Group, 'nation' | 'nudging'>, { own, calendar }: Availability): SlotRule {
  const before = own.onlyOverdue ? [] : (own.daysBefore ?? group.nudging.daysBefore);
  return {
    daysBefore: [...before].sort((one, other) => one - other),
    everyDaysAfter: own.everyDaysAfter ?? group.nudging.everyDaysAfter,
    group: workingCalendar(group.nation, group.nudging.weekdays),
    own: calendar,
  };
}

/** Moves a slot that falls on a day the lead does not work back to their working day before it. */
const dayBefore = ({ group, own }: SlotRule, last: number, days: number): Day =>
  own.onOrBefore(group.dayNumbered(last - days));

const dayAfter = ({ group, own }: SlotRule, last: number, days: number): Day =>
  own.onOrAfter(group.dayNumbered(last + days));

/**
 * Returns the latest slot, up to and including `today`, of an action whose last day is `due`; null before the first.
 */
export function latestSlot(due: Day, today: Day, rule: SlotRule): Slot | null {
  const { group, everyDaysAfter } = rule;
  const last = group.numberOf(due);
  for (let days = floorTo(group.numberOf(today) - last, everyDaysAfter); days > 0; days -= everyDaysAfter) {
    const day = dayAfter(rule, last, days);
    if (day <= today) return { name: `after-${days}`, day };
  }
  for (const days of rule.daysBefore) {
    const day = dayBefore(rule, last, days);
    if (day <= today) return { name: `before-${days}`, day };
  }
  return null;
}

/** The first slot day after `today`. There always is one: late slots never end. */
export function slotDayAfter(due: Day, today: Day, rule: SlotRule): Day {
  const { group, everyDaysAfter, daysBefore } = rule;
  const last = group.numberOf(due);
  for (const days of [...daysBefore].reverse()) {
    const day = dayBefore(rule, last, days);
    if (day > today) return day;
  }
  let days = Math.max(floorTo(group.numberOf(today) - last, everyDaysAfter), everyDaysAfter);
  while (dayAfter(rule, last, days) <= today) days += everyDaysAfter;
  return dayAfter(rule, last, days);
}

const floorTo = (number: number, step: number): number => Math.floor(number / step) * step;
