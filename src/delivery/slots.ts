import type { Day } from '../model/calendar/day.js';
import { type WorkingCalendar, workingCalendar } from '../model/calendar/working-calendar.js';
import type { Group } from '../model/group.js';
import type { Availability } from './availability.js';

/** A day on which an action's lead is to be nudged, named by its distance in working days: `before-5`, `after-10`. */
interface Slot {
  readonly name: string;
  readonly day: Day;
}

/** The days on which one lead of one group is nudged, by the group's working days and their own. */
export interface SlotRule {
  /** Nearest to the last day first. */
  readonly daysBefore: readonly number[];
  readonly everyDaysAfter: number;
  readonly group: WorkingCalendar;
  readonly own: WorkingCalendar;
}

/** The rule for a lead: the group's policy, with their own on top; none before the last day for who wants the late alone. */
export function slotRule(group: Pick<Group, 'nation' | 'nudging'>, { own, calendar }: Availability): SlotRule {
  const before = own.onlyOverdue ? [] : (own.daysBefore ?? group.nudging.daysBefore);
  return {
    daysBefore: [...before].sort((one, other) => one - other),
    everyDaysAfter: own.everyDaysAfter ?? group.nudging.everyDaysAfter,
    group: workingCalendar(group.nation, group.nudging.weekdays),
    own: calendar,
  };
}

/** A slot before the last day that falls on a day the lead does not work comes on the last one before that they do. */
const dayBefore = ({ group, own }: SlotRule, last: number, days: number): Day =>
  own.onOrBefore(group.dayNumbered(last - days));

const dayAfter = ({ group, own }: SlotRule, last: number, days: number): Day =>
  own.onOrAfter(group.dayNumbered(last + days));

/** The last slot up to and on `today` of an action whose last day is `due`; null while the first is still to come. */
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

/** The first slot day after `today`. There always is one: late ones go on. */
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
