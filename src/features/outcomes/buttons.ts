import { z } from 'zod';
import { daySchema } from '../../model/calendar/day.js';
import { id, page } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

const ofMeeting = { group: id, meeting: daySchema, page };

/** Shows a page of what is missing from a meeting's actions. */
export const checkMeetingButton = defineButton('check-meeting', ofMeeting);

/** Shows a page of a meeting's table. */
export const tableButton = defineButton('table', ofMeeting);

/** Shows part of that table as text to copy. */
export const tableTextButton = defineButton('table-text', { ...ofMeeting, format: z.enum(['md', 'csv']) });
