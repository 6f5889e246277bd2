import { refuse } from '../../../model/form-reading.js';
import { textInput } from '../../../presentation/card/form.js';
import { readMeetings } from '../../../reading/schedules/meetings/read-meetings.js';
import { withMeetings, withMeetingsAdded } from '../rules/with-meetings.js';
import { spanOf } from '../../../presentation/words/format-span.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import { nextMeeting, previousMeeting } from '../../../model/next-meeting.js';
import { type Change, defineSetting } from '../setting.js';

/** A repeat without a day starts from the next meeting, or else the last. */
const readFor = (said: string, group: Group, today: Day, now: Instant): ReturnType<typeof readMeetings> =>
  readMeetings(said, today, nextMeeting(group, now) ?? previousMeeting(group, now));

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
  read: (said, group, { today, now }) => {
    const read = readFor(said, group, today, now);
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

/** Adds meetings to those the group has. */
export const addMeetings =
  (said: string): Change =>
  (group, { today, now }) => {
    const read = readFor(said.trim(), group, today, now);
    if (!read.ok) return { group, problems: [{ code: 'meetings-not-read', said: read.said }] };
    return { group: withMeetingsAdded(group, read, now) ?? group, problems: [] };
  };
