import type { Group } from './group.js';

/** The key of the setting of a group by which what its leads say is done waits for the chair to confirm it. */
export const CONFIRM_CLOSURES = 'confirmClosures';

/** Whether what leads say is done waits until those who run the group confirm it; so it is where that is turned on. */
export const confirmsClosures = ({ settings }: Pick<Group, 'settings'>): boolean => settings[CONFIRM_CLOSURES] === true;
