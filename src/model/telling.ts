import type { Group } from './group.js';

/** The key of the setting of a group by which its leads are told of what others change. */
export const TELLING = 'telling';

/** Whether leads of a group are told when others give them an action, take one or change one; so it is unless it is turned off. */
export const tellsOfChanges = ({ settings }: Pick<Group, 'settings'>): boolean => settings[TELLING] !== false;
