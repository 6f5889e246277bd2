import type { NudgePolicy } from '../../model/nudge-policy.js';
import { readTime, TIME_SAID } from './said-time.js';
import { readWeekdays } from './said-weekdays.js';
import { timesInFigures } from './times-in-figures.js';

const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** What makes a wish a prohibition. */
const NOT =
  /(?<!\p{L})(?:no(?: one|body|t|thing)?(?! (?:more|later|earlier|longer|fewer) than)|never|stop|avoid|neb|dim|ddim|nid|peidi\p{L}*|byth|fyth|(?:do|does|must|should|ought|can|wo|is|are)n['’]?t)(?!\p{L})/iu;
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:before|ahead of|earlier than|prior to|until|till|cyn|tan|yn gynharach na) (?<time>${TIME_SAID})(?![\\p{L}\\d])(?! ?(?:working )?(?:days?|weeks?|d?n?diwrnod|wythnos))`,
  'iu',
);
const AFTER = new RegExp(
  `(?<!\\p{L})(?:after|past|later than|beyond|ar [oô]l|wedi|yn hwyrach na) (?<time>${TIME_SAID})(?![\\p{L}\\d])(?! ?(?:working )?(?:days?|weeks?|d?n?diwrnod|wythnos))`,
  'iu',
);
const WEEKEND = /(?<!\p{L})(?:weekends?|[pb]enwythnos(?:au)?)(?!\p{L})/iu;
const DAYS_OFF =
  /(?<!\p{L})(?:on|ar)(?: a)? (?:(?:mon|tues|wednes|thurs|fri)days?|dd?ydd(?:iau)? (?:llun|mawrth|mercher|iau|gwener))/iu;

/** An hour of the working day without its half: nothing goes out at five in the morning. */
const evening = (time: string): string => (/^[1-7](?:[:.]\d{2})?$/u.test(time) ? `${time}pm` : time);

/**
 * Reads when nobody is to be nudged, as parts of a policy: "no reminders before 9" becomes "not before 9", "nobody
 * after 5pm" "not after 5pm", and "none at weekends" the days that are left. Null for words that forbid none of these.
 */
export function nudgeLimitsIn(words: string): readonly string[] | null {
  const said = forbiddenIn(words);
  if (said === '') return null;
  const before = BEFORE.exec(said)?.groups?.['time'];
  const after = AFTER.exec(said)?.groups?.['time'];
  const off = WEEKEND.test(said) ? [6, 7] : DAYS_OFF.test(said) ? readWeekdays(said) : [];
  const left = [1, 2, 3, 4, 5].filter((day) => !off.some((one) => one === day));
  const limits = [
    ...(before !== undefined && readTime(before) !== null ? [`not before ${before}`] : []),
    ...(after !== undefined && readTime(evening(after)) !== null ? [`not after ${evening(after)}`] : []),
    ...(off.length > 0 && left.length > 0 ? [`only on ${left.map((day) => DAY_NAMES[day - 1]).join(', ')}`] : []),
  ];
  return limits.length === 0 ? null : limits;
}

/** An hour that is refused, and the one that is wanted: "not at 8 but after 10", "at 7 is silly, after 9 please". */
const REFUSED_HOUR = new RegExp(
  `(?<!\\p{L})(?:at|am) ${TIME_SAID},?(?: (?:in the morning|y bore))?(?<no> (?:is|are|['’]s) (?:\\p{L}+ )?(?:silly|daft|early|late|useless|no good|no use)| (?:yn|['’]n) (?:rhy gynnar|rhy hwyr|wirion))?[,;]? (?<but>but |rather |instead |ond |make it |yn hytrach )?(?:not before |from |after |at |later than |ar [oô]l |am |o )+(?<time>${TIME_SAID})(?![\\p{L}\\d])`,
  'giu',
);

/** The words with the hour that is wanted alone where another is refused. */
export const wantedInstead = (words: string): string =>
  words.replace(REFUSED_HOUR, (whole, ...given: readonly unknown[]) => {
    const { no, but, time } = given.at(-1) as Record<string, string | undefined>;
    return time !== undefined && (no !== undefined || (but !== undefined && NOT.test(words))) ? `at ${time}` : whole;
  });

/** Stands before an hour in words; "at" before the hour has it read. */
const BEFORE_HOUR = '(?<=(?<!\\p{L})(?:before|after|ahead of|than|until|till|cyn|tan|ar [oô]l) )';
const TO_HOUR = new RegExp(`${BEFORE_HOUR}(?=\\p{L})`, 'giu');
const AT_HOUR = new RegExp(`${BEFORE_HOUR}at `, 'giu');

/** What the words forbid: all that follows a "no" in its clause, with hours in figures. */
const forbiddenIn = (words: string): string =>
  timesInFigures(words.replace(TO_HOUR, 'at '))
    .replace(AT_HOUR, '')
    .split(
      /[,;]|[.:!?](?!\d)|\s(?:but|instead|rather|only|just|except|unless|other than|apart from|ond|heblaw|ac eithrio|yn hytrach)(?!\p{L})/iu,
    )
    .map((clause) => NOT.exec(clause))
    .map((found) => (found === null ? '' : found.input.slice(found.index + found[0].length)))
    .join(' , ')
    .replace(/^[ ,]+$/u, '');

const LIMIT = new RegExp(`^(?:not|nid|ddim|dim) (?:(?<before>before|cyn)|after|ar [oô]l) (?<time>${TIME_SAID})$`, 'iu');

/** What "not before 9:00" and "not after 17:00" change in a policy: the quiet hours, and the hour if it is in them. */
export function readNudgeLimit(said: string, policy: NudgePolicy): Partial<NudgePolicy> | null {
  const found = LIMIT.exec(said.trim())?.groups;
  const time = found === undefined ? null : readTime(found['time'] ?? '');
  if (found === undefined || time === null) return null;
  const { at, quiet } = policy;
  if (found['before'] !== undefined) return { quiet: { ...quiet, until: time }, at: at < time ? time : at };
  return { quiet: { ...quiet, from: time }, at };
}
