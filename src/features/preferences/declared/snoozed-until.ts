import { addDays, isDay } from '../../../model/calendar/days.js';
import { refuse } from '../../../model/form-reading.js';
import { dateInput } from '../../../presentation/card/form.js';
import { LONGEST_SNOOZE } from '../../../reading/schedules/read-snooze.js';
import { definePreference } from '../preference.js';

/** Until when their nudges are snoozed; a past snooze is not shown. */
export const snoozedUntil = definePreference({
  key: 'snoozedUntil',
  of: (own) => own.snoozedUntil,
  write: (value, today) => (value > today ? value : ''),
  read: (said, today) => {
    if (!isDay(said)) return refuse({ code: 'snooze-not-read', said });
    if (said <= today) return refuse({ code: 'snooze-past', said });
    const last = addDays(today, LONGEST_SNOOZE);
    return said > last ? refuse({ code: 'snooze-too-long', said, last }) : { value: said };
  },
  input: (words) => dateInput(words.snoozedUntil),
});
