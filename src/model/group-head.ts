import type { Group } from './group.js';

/** What a card needs to know of a group, without its actions and members. */
export function headOf(group: Group): GroupHead {
  const { id, name, prefix, isSetUp, isPersonal, zone, language } = group;
  return { id, name, prefix, isSetUp, isPersonal, zone, language };
}

/** What a card or text needs to know of a group. */
export type GroupHead = Pick<Group, 'id' | 'name' | 'prefix' | 'isSetUp' | 'isPersonal' | 'zone' | 'language'>;
