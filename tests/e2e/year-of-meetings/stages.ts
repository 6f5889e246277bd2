import type { Place } from '../chat.js';
import { AUTUMN_MEETINGS } from './autumn-meetings.js';
import { FIRST_MEETINGS } from './first-meetings.js';
import type { Stage } from './stage.js';
import { WINTER_MEETINGS } from './winter-meetings.js';

/** The meetings of the year in order, and the chat of their group. */
export const STAGES: readonly Stage[] = [...FIRST_MEETINGS, ...AUTUMN_MEETINGS, ...WINTER_MEETINGS];

export const GROUP_OF_YEAR: Place = {
  id: '19:iscg@thread.v2',
  type: 'groupChat',
  name: 'Internal Support and Challenge Group',
};
