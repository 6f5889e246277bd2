import type { Group } from './group.js';

/** Reduces a group to what a card or text needs. */
export function headOf(group: Group): GroupHead {
  const { id, name, prefix, isSetUp, isPersonal, zone, language } = group;
  return { id, name, prefix, isSetUp, isPersonal, zone, language };
}

/** The part of a group that a card or text needs. */
export type GroupHead = Pick<Group, 'id' | 'name' | 'prefix' | 'isSetUp' | 'isPersonal' | 'zone' | 'language'>;
