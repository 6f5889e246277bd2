import type { GroupHead } from '../features/answer.js';
import type { Group } from './group.js';

/** What a card needs to know of a group, without its actions and members. */
export function headOf(group: Group): GroupHead {
  const { id, name, prefix, isSetUp, isPersonal, zone, language } = group;
  return { id, name, prefix, isSetUp, isPersonal, zone, language };
}
