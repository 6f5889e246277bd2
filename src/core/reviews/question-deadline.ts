import type { Day } from '../calendar/day.js';
import type { Deadline } from '../deadlines/deadline.js';

/** Whether a deadline is to be questioned: its last day is before the meeting that set it. */
export const isBeforeMeeting = (deadline: Deadline, held: Day): boolean => deadline.due !== null && deadline.due < held;
