import type { Group } from './group.js';

/** The key of the group setting for asking leads for progress, and its largest value in working days. */
export const PROGRESS_DAYS = 'progressDays';
export const MOST_PROGRESS_DAYS = 40;
export const USUAL_PROGRESS_DAYS = 10;

/** How many working days before a plan's report its leads are asked for progress; null for never. */
export function progressDaysOf({ settings }: Pick<Group, 'settings'>): number | null {
  const days = settings[PROGRESS_DAYS] ?? USUAL_PROGRESS_DAYS;
  const isSet = typeof days === 'number' && Number.isInteger(days) && days > 0 && days <= MOST_PROGRESS_DAYS;
  return isSet ? days : null;
}
