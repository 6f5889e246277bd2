import type { Group } from './group.js';

/** The key of the setting of a group by which leads are asked for progress, and the most working days that it may be. */
export const PROGRESS_DAYS = 'progressDays';
export const MOST_PROGRESS_DAYS = 40;
export const USUAL_PROGRESS_DAYS = 10;

/** How many working days before a plan is reported its leads are asked for progress; null where they are not. */
export function progressDaysOf({ settings }: Pick<Group, 'settings'>): number | null {
  const days = settings[PROGRESS_DAYS] ?? USUAL_PROGRESS_DAYS;
  const isSet = typeof days === 'number' && Number.isInteger(days) && days > 0 && days <= MOST_PROGRESS_DAYS;
  return isSet ? days : null;
}
