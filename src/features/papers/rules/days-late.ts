import type { Day } from '../../../model/calendar/day.js';
import { daysBetween } from '../../../model/calendar/days.js';

/** How many days have passed since a last day; 0 if there is none. */
export const daysLateOf = (due: Day | null, today: Day): number => (due === null ? 0 : daysBetween(due, today));
