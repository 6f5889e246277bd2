import type { Group } from '../../../model/group.js';
import type { Identity } from './identity.js';

/** Whether somebody chairs a group. */
export const chairs = ({ members }: Pick<Group, 'members'>, { ids }: Pick<Identity, 'ids'>): boolean =>
  members.some(({ id, roles }) => ids.has(id) && roles.includes('chair'));
