import { COUNT, countOf } from '../deadlines/words/counts.js';
import { readTime, TIME_SAID } from './said-time.js';
import { timesInFigures } from './times-in-figures.js';
import { readWeekdays } from './said-weekdays.js';

const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const UNIT =
  '(?:(?:clear|full|whole|good) )?(?<unit>(?:(?:clear )?working )?days?|[td]ridiau|dd?euddydd|weeks?|fortnight|(?:d|n)?diwrnod|niwrnod|ddiwrnod|wythnos|bythefnos|pythefnos)(?: gwaith)?';
const AHEAD = '(?:before(?:hand)?|ahead|prior|in advance|cyn|cynt|ymlaen llaw|o flaen llaw|o flaen)(?!\\p{L})';
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?<count>${COUNT}|the)\\s)?${UNIT}(?<more>(?:,|\\s(?:and|a|ac))\\s(?:then\\s)?(?:${COUNT})\\s(?:days?|weeks?|diwrnod|wythnos))?\\s${AHEAD}`,
  'giu',
);
const MORE = new RegExp(`(?<count>${COUNT})\\s(?<unit>\\p{L}+)$`, 'iu');
const ON_THE_DAY =
  /(?<!\p{L})(?:on the (?:actual )?(?:day|due date|deadline)|the day (?:itself|it'?s due)|on the last day|ar y (?:diwrnod|dydd)(?: ei hun)?|ar ddiwrnod y dyddiad cau|ar y dyddiad cau)(?!\p{L})/iu;
const WEEKLY =
  /(?<!\p{L})(?:(?:just |only )?(?:one|once|1|un|unwaith)(?: (?:reminder|nudge|message|email|ping|nodyn|neges)(?: atgoffa)?)? (?:a|per|each|every|yr|bob|y) (?:week|wythnos)|weekly|wythnosol)(?!\p{L})/iu;
const ON_DAYS =
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|(?:only|just|every|each) (?:on )?(?:an? )?\p{L}+day|on (?:an? )?(?:mon|tues|wednes|thurs|fri)day (?:and|to|through|or)|(?:mon|tues|wednes|thurs|fri)day mornings?(?: only)?\b|(?:bob|ar|dim ond ar) (?:(?:dd?ydd(?:iau)?|f?bore|fore) )(?:llun|mawrth|mercher|iau|gwener)|dd?yddiau (?:llun|mawrth|mercher|iau|gwener))/iu;
const AT = new RegExp(
  `(?<!\\p{L})(?:at|around|about|by|after|from|am|tua|o|wedi) (?<time>${TIME_SAID})(?![\\p{L}\\d])(?! (?:working )?(?:days?|weeks?|diwrnod|wythnos))`,
  'iu',
);
/** A time of day that needs no "at": "four in the afternoon", "half past eight", "9yb". */
const CLOCK = /(?<![\p{L}\d:.])(?<time>\d{1,2}(?:[:.]\d{2}|(?:[:.]\d{2})? ?(?:am|pm|yb|yp|o'?clock)))(?![\p{L}\d])/iu;
const EVERY = new RegExp(
  `(?<!\\p{L})(?:every|bob) (?:(?<count>${COUNT}) )?(?<unit>(?:working )?days?|weeks?|diwrnod|dydd|wythnos)(?=.{0,40}(?:after|late|overdue|past|wedyn|hwyr|ar ôl))`,
  'iu',
);

/** How often, where it is said before that it is about what is late: "overdue actions: nudge the lead every 3 days". */
const EVERY_LATE = new RegExp(
  `(?<!\\p{L})(?:overdue|late|hwyr)(?!\\p{L}).{0,60}?(?<!\\p{L})(?:every|bob) (?:(?<count>${COUNT}) )?(?<unit>(?:working )?days?|weeks?|diwrnod|dydd|wythnos)(?!\\p{L})`,
  'iu',
);
/** When somebody else hears of what is late: "copy the chair in after two weeks". */
const TELLS_CHAIR =
  /(?<!\p{L})(?:cop(?:y|ied)|cc|tell|let|alert\p{L}*|flag\p{L}*|escalat\p{L}*|notif\p{L}*|send|sent|go(?:es)? to|inform\p{L}*|dweud wrth|dywedwch wrth|anfon(?:wch)?|rhoi gwybod|rhowch wybod|uwchgyfeirio|mynd at)(?!\p{L})/iu;
const CHAIR =
  /(?<!\p{L})(?:chair(?:person|man|woman)?|[cg]h?adeirydd|gadeirydd|escalat\p{L}*|uwchgyfeirio)(?!\p{L})|‹\d+›/iu;
const OF_LATE = /(?<!\p{L})(?:overdue|late|nothing (?:has )?happen\p{L}*|silent|hwyr)(?!\p{L})/iu;
const AFTER_SO_LONG = new RegExp(
  `(?<!\\p{L})(?:after|once (?:it|they)(?:['’]s|['’]re| is| are)(?: more than)?|over|more than|ar [oô]l|mwy na|wedi) (?<count>${COUNT}) (?:full |whole )?(?<unit>(?:working )?days?|weeks?|fortnights?|diwrnod|wythnos|bythefnos)(?!\\p{L})`,
  'iu',
);
/** After how many working days overdue the chair is to hear of it; null if the words do not say. */
function daysToChair(said: string): number | null {
  if (!TELLS_CHAIR.test(said) || !CHAIR.test(said) || !OF_LATE.test(said)) return null;
  const found = AFTER_SO_LONG.exec(said)?.groups;
  return found === undefined ? null : lengthOf(found['count'], found['unit'] ?? '');
}

/** How many working days a unit has; any other unit is a day. */
const DAYS_IN_ONE: readonly (readonly [RegExp, number])[] = [
  [/fortnight|ythefnos/iu, 10],
  [/week|wythnos/iu, 5],
  [/ridiau/iu, 3],
  [/deuddydd/iu, 2],
];

const lengthOf = (count: string | undefined, unit: string): number => {
  const number = count === undefined || /^the$/iu.test(count) ? 1 : countOf(count.toLowerCase());
  const [, days = 1] = DAYS_IN_ONE.find(([pattern]) => pattern.test(unit)) ?? [];
  return number * days;
};

/** "At four" in words about messages at work means the afternoon. */
const atWork = (time: string): string => (/^[1-5](?:[:.]\d{2})?$/u.test(time) ? `${time}pm` : time);

/** The old time, after the new one: "at half eight, not nine". */
const OLD =
  /,?\s+(?:rather than|instead of|and not|not|nid|yn lle|yn hytrach na)(?: at| am)?\s+(?!before|after|until|earlier|later|more|on|every|cyn|ar)[^,.;]*/giu;
const lowered = (text: string): string =>
  text
    .replace(TOO, '')
    .replace(OLD, '')
    .replace(/\b(?:too|rhy) \p{L}+/giu, '');
/** What is said not to do, before what is to be instead: "8 is too early, make it half nine". */
const TOO =
  /^[^.;]*?(?<!\p{L})(?:too|rhy) \p{L}+[^,.;]{0,20}[,.;–-]+\s*(?=.*(?:make|let|half|\d|\p{L}+ o'?clock|gwne\p{L}*|hanner))/iu;

/** How many working days before something, as words say, the furthest first. */
export function daysAheadSaid(said: string): readonly number[] {
  const days: number[] = [];
  for (const { groups } of said.matchAll(BEFORE)) {
    const more = MORE.exec(groups?.['more'] ?? '')?.groups;
    days.push(lengthOf(groups?.['count'], groups?.['unit'] ?? ''));
    if (more !== undefined) days.push(lengthOf(more['count'], more['unit'] ?? ''));
  }
  return [...new Set(days)].filter((day) => day > 0).sort((one, other) => other - one);
}

/**
 * Turns everyday words for when to nudge into parts of a policy: "a week before, then on the day itself", "once a
 * week", "Mondays", "at ten". "Once a week" without a day means Mondays.
 */
export function nudgingSaid(words: string): readonly string[] {
  const said = lowered(words);
  const ahead = daysAheadSaid(said);
  const isOnDay = ON_THE_DAY.test(said);
  const every = (EVERY.exec(said) ?? EVERY_LATE.exec(said))?.groups;
  const toChair = daysToChair(said);
  const isWeekly = WEEKLY.test(said) && ahead.length === 0;
  const days = isWeekly || ON_DAYS.test(said) ? readWeekdays(said).map((day) => DAY_NAMES[day - 1] ?? '') : [];
  const figures = timesInFigures(said);
  const time = (AT.exec(figures) ?? CLOCK.exec(figures))?.groups?.['time'];
  const before = [...(ahead.length > 0 ? [`${ahead.join(', ')} days before`] : []), ...(isOnDay ? ['on the day'] : [])];
  const weekly = isWeekly && days.length === 0 && every === undefined ? ['Monday'] : days;
  return [
    ...(before.length > 0 ? [before.join(' and ')] : []),
    ...(every === undefined ? [] : [`every ${lengthOf(every['count'], every['unit'] ?? '')} days after`]),
    ...(toChair === null ? [] : [`escalate after ${toChair} working days`]),
    ...(time !== undefined && readTime(time) !== null ? [`at ${atWork(time)}`] : []),
    ...(weekly.length > 0 ? [`only on ${weekly.join(', ')}`] : []),
  ];
}

/** Whether words say how often, on which days or how long before, rather than at what time of day. */
export const isHowOften = (said: string): boolean =>
  WEEKLY.test(said) || ON_DAYS.test(said) || daysAheadSaid(said).length > 0;

/** Whether words say how often, without naming a day. */
export const isWeeklyAlone = (said: string): boolean => WEEKLY.test(said) && readWeekdays(said).length === 0;
