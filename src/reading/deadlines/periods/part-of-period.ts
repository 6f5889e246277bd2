import { addDays, daysBetween } from '../../../model/calendar/days.js';
import type { InferredPart } from '../../../model/deadline.js';
import { addMonths } from './months.js';
import { monthOf, type Period, yearOf } from './period.js';

/** The parts of a period that words may name. */
export type Part = 'start' | 'early' | 'middle' | 'late' | 'first-half';

const LAST_DAYS: Readonly<Record<Part, { readonly week: number; readonly month: number; readonly share: number }>> = {
  start: { week: 0, month: 9, share: 1 / 12 },
  early: { week: 1, month: 9, share: 1 / 4 },
  'first-half': { week: 2, month: 14, share: 1 / 2 },
  middle: { week: 2, month: 14, share: 1 / 2 },
  late: { week: 6, month: 30, share: 1 },
};

/**
 * Narrows a period to a part of it. The early part of a month is its first ten days, the middle ends on the 15th, and the
 * late part ends on the last day. Parts of longer periods are whole months: early 2023 is its first quarter.
 */
export function partOf(whole: Period, part: Part): Period {
  const { from, to } = whole;
  if (from === null || to === null) return whole;
  const inferred: readonly InferredPart[] = [...new Set<InferredPart>([...whole.inferred, 'period'])];
  const length = daysBetween(from, to) + 1;
  if (part === 'late') return { ...whole, from: addDays(from, Math.floor((2 * length) / 3)), inferred };
  const { week, month, share } = LAST_DAYS[part];
  return { ...whole, to: lastDay(), inferred };

  function lastDay(): string {
    if (from === null || to === null) return '';
    if (length <= 7) return addDays(from, Math.min(week, length - 1));
    if (length <= 31) return addDays(from, Math.min(month, length - 1));
    const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) + 1;
    return addDays(addMonths(from, Math.max(1, Math.ceil(months * share))), -1);
  }
}
