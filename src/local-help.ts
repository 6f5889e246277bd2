import { summaryTime } from './features/summaries/rules/summary-time.js';
import type { Day, Instant } from './model/calendar/day.js';
import { addDays, weekdayOf } from './model/calendar/days.js';
import { addWorkingDays, isWorkingDay } from './model/calendar/working-days.js';
import { localDay, toLocal } from './model/calendar/zones.js';
import { FALLBACK_POLICY } from './model/new-group.js';
import { formatDate, formatDay } from './presentation/words/format-day.js';

const { nation, zone, nudging } = FALLBACK_POLICY;

/** Days until the meeting of the examples, at least: time for one summary and one nudge, and for no more. */
const AHEAD = 35;
const THURSDAY = 4;

/** What the terminal says in local mode once all runs: the time, where it is, and what to write first. */
export function localHelp(places: {
  readonly endpoint: string;
  readonly playground: string | null;
  readonly now: Instant;
}): string {
  const { endpoint, playground, now } = places;
  const [day = '', time = ''] = toLocal(now, zone).split('T');
  return [
    '',
    `Matters Arising, local mode. It is ${formatDay(day, 'en')}, ${time} (${zone}).`,
    `  Bot         ${endpoint}`,
    `  Playground  ${playground ?? 'not running (PLAYGROUND=off, not installed, or its port is taken)'}`,
    ...(playground === null ? [] : firstSteps(day)),
    '',
    'Ctrl+C stops it.',
    '',
  ].join('\n');
}

const firstSteps = (today: Day): readonly string[] => [
  '',
  '1. Open the Playground in a browser, and choose the group chat: ISCG Support and Challenge Group.',
  '2. Type @, click Matters Arising, and write each of these as a message of its own:',
  ...firstMessages(today).map((message) => `     ${message}`),
  '3. Claire’s nudge is in Personal Chat. docs/first-group.md goes on from there (docs/grwp-cyntaf.md yn Gymraeg).',
];

/** Three messages; after the last one the group has its first summary, and Claire her first nudge. */
export function firstMessages(today: Day): readonly [string, string, string] {
  let meeting = addDays(today, AHEAD);
  while (weekdayOf(meeting) !== THURSDAY || !isWorkingDay(meeting, nation)) meeting = addDays(meeting, 1);
  const summaryDay = localDay(summaryTime({ day: meeting }, FALLBACK_POLICY), zone);
  const deadline = addWorkingDays(summaryDay, Math.max(...nudging.daysBefore), nation);
  return [
    `set up ISCG Support and Challenge Group; meets ${formatDate(meeting, 'en')} 11:00-12:30; chair Claire Bennett`,
    `ACTION: Claire Bennett to circulate the terms of reference by ${formatDate(deadline, 'en')}`,
    `pretend ${summaryDay} ${nudging.at}`,
  ];
}
