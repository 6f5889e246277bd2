import type { Group } from './group.js';

/** The key of the group setting for messages to leads about what others change. */
export const TELLING = 'telling';

/** Whether a group's leads get a message when others give them an action, take one or change one; on by default. */
export const tellsOfChanges = ({ settings }: Pick<Group, 'settings'>): boolean => settings[TELLING] !== false;
