import { z } from 'zod';
import { daySchema, timeOfDaySchema } from '../../model/calendar/day.js';
import { flag, id, words } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

const meeting = z.object({ day: daySchema, start: timeOfDaySchema, end: timeOfDaySchema.nullable() });
const meetings = z.array(meeting).max(40);
const change = z.enum(['add', 'move', 'cancel']);

/** Shows when each of the reader's groups meets. */
export const meetingsButton = defineButton('meetings', {});

/** Drops these meetings and puts those in; `undo` when that takes a change back. */
export const changeMeetingsButton = defineButton('change-meetings', {
  group: id,
  drop: meetings,
  put: meetings,
  undo: flag,
});

/** Chooses the group whose meetings change, as was said in a 1:1 chat. */
export const meetingsInButton = defineButton('meetings-in', { group: id, change, said: words });
