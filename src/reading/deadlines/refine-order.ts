import type { Refiner } from './parsing/refiner.js';
import { beforePeriods } from './refiners/before-period.js';
import { datedEvents } from './refiners/dated-event.js';
import { dayRanges } from './refiners/day-range.js';
import { fromNow } from './refiners/from-now.js';
import { joined } from './refiners/joined.js';
import { monthsCarried } from './refiners/month-carried.js';
import { offsets } from './refiners/offset.js';
import { partsOfPeriods } from './refiners/part.js';
import { weeks } from './refiners/week.js';
import { weekdaysAfter } from './refiners/weekday-after.js';
import { yearsAfter } from './refiners/year-after.js';

/**
 * All refiners in order. "30 November (Wed)" must be one date before it can begin a week or end a range. "Before March"
 * comes before "the end of" widens March, because "before the end of March" is within March. "Two weeks before the end
 * of March" counts from the date that remains.
 */
export const REFINERS: readonly Refiner[] = [
  weekdaysAfter,
  yearsAfter,
  weeks,
  dayRanges,
  monthsCarried,
  datedEvents,
  beforePeriods,
  partsOfPeriods,
  offsets,
  joined,
  fromNow,
];
