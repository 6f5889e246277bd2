import type { Group } from './group.js';

/** The key of the group setting for asking leads for their papers, and its largest value in working days. */
export const PAPER_DAYS = 'paperDays';
export const MOST_PAPER_DAYS = 20;

/**
 * How many working days before a meeting leads are asked how what is due by it stands; null, the default, for never.
 */
export function paperDaysOf({ settings }: Pick<Group, 'settings'>): number | null {
  const days = settings[PAPER_DAYS];
  const isSet = typeof days === 'number' && Number.isInteger(days) && days > 0 && days <= MOST_PAPER_DAYS;
  return isSet ? days : null;
}
