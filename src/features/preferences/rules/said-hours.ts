import { readWeekdays } from '../../../reading/schedules/said-weekdays.js';
import { readTime, TIME_SAID } from '../../../reading/schedules/said-time.js';
import { COUNT, countOf } from '../../../reading/deadlines/words/counts.js';
import type { OwnAsk } from './own-ask.js';

const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const NOT =
  /(?<!\p{L})(?:not|don['’]?t|doesn['’]?t|never|except|off|apart from|but not|no|ddim|dim|heb|heblaw|ac eithrio)(?!\p{L})/iu;
const AT = new RegExp(
  `(?<!\\p{L})(?:at|from|around|about|by|after|am|tua|o|wedi) (?<time>${TIME_SAID})(?![\\p{L}\\d])`,
  'iu',
);
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?<count>${COUNT}) )?(?<unit>(?:working )?days?|weeks?|ddiwrnod|diwrnod|niwrnod|wythnos)(?: gwaith)? (?:before|ahead|in advance|cyn|ymlaen llaw|o flaen llaw)`,
  'iu',
);

/** On which days somebody works, in words of a policy; those on which they do not, where these are said. */
export function workingDaysSaid(said: string): OwnAsk | null {
  const days = readWeekdays(said);
  if (days.length === 0) return null;
  const worked = NOT.test(said) ? [1, 2, 3, 4, 5].filter((day) => !days.some((off) => off === day)) : days;
  if (worked.length === 0) return null;
  return { ask: 'settle', words: `working days ${worked.map((day) => DAY_NAMES[day - 1]).join(', ')}` };
}

/** At what time, on which days, or how long before, somebody wants their nudges. */
export function nudgeTimesSaid(said: string): OwnAsk | null {
  const time = AT.exec(said)?.groups?.['time'];
  const { count, unit = '' } = BEFORE.exec(said)?.groups ?? {};
  const number =
    (count === undefined ? (unit === '' ? 0 : 1) : countOf(count.toLowerCase())) *
    (/week|wythnos/iu.test(unit) ? 5 : 1);
  const parts = [
    ...(number > 0 ? [`${number} days before`] : []),
    ...(time !== undefined && readTime(time) !== null ? [`at ${time}`] : []),
  ];
  if (parts.length > 0) return { ask: 'settle', words: parts.join('; ') };
  const days = readWeekdays(said).map((day) => DAY_NAMES[day - 1]);
  return days.length === 0 ? null : { ask: 'settle', words: `only on ${days.join(', ')}` };
}
