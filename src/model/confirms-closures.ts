import type { Group } from './group.js';

/** The key of the group setting that makes a lead's "done" wait until the chair confirms it. */
export const CONFIRM_CLOSURES = 'confirmClosures';

/** Whether a lead's "done" waits until somebody who runs the group confirms it; off by default. */
export const confirmsClosures = ({ settings }: Pick<Group, 'settings'>): boolean => settings[CONFIRM_CLOSURES] === true;
