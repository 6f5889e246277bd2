import { refuse } from '../../../model/form-reading.js';
import { textInput } from '../../../presentation/card/form.js';
import { readMeetings } from '../../../reading/schedules/meetings/read-meetings.js';
import { withMeetings } from '../rules/with-meetings.js';
import { spanOf } from '../rules/span-of.js';
import { defineSetting } from '../setting.js';

/** When it meets: a rule, or dates. */
export const meets = defineSetting({
  key: 'meets',
  keyword: {
    pattern: /^(?:meets|meetings?|we meet|dates|yn cyfarfod|cyfarfodydd|cyfarfod)\b[\s:]{0,3}/i,
    afterComma: 'meets|yn cyfarfod',
    isListed: true,
    isSetlike: true,
  },
  examples: {
    en: 'meets every first Monday of the month 10:00-11:00',
    cy: 'yn cyfarfod ddydd Llun cyntaf y mis 10:00-11:00',
  },
  fallback: { series: null, meetings: [] },
  kept: {
    of: ({ series, meetings }) => ({ series, meetings }),
    with: (group, value, { now }) => withMeetings(group, value, now),
  },
  read: (said, _group, { today }) => {
    const read = readMeetings(said, today);
    return read.ok ? { value: read } : refuse({ code: 'meetings-not-read', said: read.said });
  },
  write: ({ series, meetings }) =>
    series?.said ??
    meetings
      .filter(({ state }) => state === 'planned')
      .map((meeting) => `${meeting.day} ${spanOf(meeting)}`)
      .join(', '),
  input: (words) => textInput(words.meets, 2000, { placeholder: words.meetsPlaceholder, isMultiline: true }),
});
