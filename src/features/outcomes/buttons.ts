import { z } from 'zod';
import { daySchema } from '../../model/calendar/day.js';
import { id, page } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

const ofMeeting = { group: id, meeting: daySchema, page };

/** Shows a page of what is missing from the actions of a meeting. */
export const checkMeetingButton = defineButton('check-meeting', ofMeeting);

/** Shows a page of the table of a meeting. */
export const tableButton = defineButton('table', ofMeeting);

/** Shows a part of that table as text to copy. */
export const tableTextButton = defineButton('table-text', { ...ofMeeting, format: z.enum(['md', 'csv']) });
