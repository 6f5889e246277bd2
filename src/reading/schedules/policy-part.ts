import type { NudgePolicy, PolicyFault } from '../../model/nudge-policy.js';
import { readTime, TIME_SAID } from './said-time.js';
import { readWeekdays, WEEKDAYS_SAID } from './said-weekdays.js';

/** One part of a policy: what it changes, or why it cannot. */
export type PolicyPart =
  { readonly ok: true; readonly change: Partial<NudgePolicy> } | { readonly ok: false; readonly why: PolicyFault };

/** More working days than this, or more slots before the last day, are a typing error. */
export const MOST_DAYS = 60;
const MOST_SLOTS = 6;

const form = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'iu');

const fine = (change: Partial<NudgePolicy>): PolicyPart => ({ ok: true, change });
const fault = (why: PolicyFault): PolicyPart => ({ ok: false, why });

const NUMBERS = '\\d{1,4}(?:\\s?(?:,|and|ac?|&|,\\s?and|,\\s?ac?)\\s?\\d{1,4}){0,20}';
const DAYS = '(?:(?:working\\s|week)?days?|d?diwrnod(?:au)?(?:\\s(?:gwaith|waith))?|dydd)';
const THE_DAY = '(?:on\\s)?the\\sday(?:\\sitself)?|(?:ac?\\s)?ar\\s(?:y\\sdiwrnod|ddiwrnod\\sy\\sdyddiad\\scau)';
const BEFORE_IT =
  "(?:before(?:hand)?(?:\\s(?:the|a|its|my)\\s(?:deadline|last\\sday|due\\sday|day))?|ahead|cynt?(?:\\s(?:y|'r|y\\sdyddiad\\scau|hynny))?|ymlaen\\sllaw|o\\sflaen\\sllaw)";
const AFTER_IT =
  "(?:after(?:wards?)?(?:\\s(?:that|it|the\\s(?:deadline|last\\sday|day)))?|overdue|late|(?:when|once|while|if)\\s(?:it\\sis\\s|it's\\s)?(?:overdue|late)|wedyn|wedi\\shynny|ar\\s[oô]l(?:\\s(?:hynny|y\\sdyddiad\\scau))?|(?:pan\\s(?:fydd|yw)\\s)?(?:yn\\s)?hwyr)";
const EACH_DAY = '(?:\\s(?:(?:every|each)\\sday|daily|bob\\sdydd))?';

const BEFORE = form(
  `(?:on\\s)?(?<numbers>${NUMBERS})(?:\\s?${DAYS})?\\s${BEFORE_IT}(?<day>(?:,|\\sand|,\\sand)?\\s(?:${THE_DAY}))?|(?:only\\s)?(?<only>${THE_DAY})(?:\\sonly|\\syn\\sunig)?`,
);
const EVERY = form(
  `(?:every|bob)\\s(?:(?<number>\\d{1,4})(?:\\s?${DAYS})?|(?<word>(?:working\\s)?day|other\\sday|second\\sday|week|fortnight|dydd|diwrnod(?:\\sgwaith)?|yn\\sail\\sddiwrnod|wythnos|pythefnos))(?:,?\\s${AFTER_IT})?`,
);
const AT = form(
  `(?:at|am|from)\\s(?<at>${TIME_SAID})(?:${EACH_DAY}|,?\\s(?:(?:on|ar|from|o)\\s)?(?<days>${WEEKDAYS_SAID}))|(?<alone>\\d{1,2}[:.]\\d{2})`,
);
const QUIET = form(
  `(?:(?:quiet|oriau\\stawel|tawel)(?:\\shours|\\stime)?(?:\\s(?:are|is|yw))?:?)\\s(?:(?:from|between|o|rhwng)\\s)?(?<from>${TIME_SAID})\\s?(?:-|–|to|till?|until|and|i|tan|hyd\\sat|a|ac)\\s?(?<until>${TIME_SAID})`,
);
const NEVER_QUIET = form(
  '(?:no\\squiet\\shours|(?:quiet|quiet\\shours|oriau\\stawel|tawel):?\\s(?:none|never|off|dim|byth)|dim\\soriau\\stawel)',
);
const WEEK = form(
  `(?:(?:only\\s)?(?:on|ar|every|bob|pob)\\s|from\\s|o\\s|(?:working\\s(?:days|week)|diwrnodau\\sgwaith|dyddiau\\sgwaith|wythnos\\swaith)(?:\\s(?:are|is|yw))?:?\\s(?:o\\s|from\\s)?)?(?<days>${WEEKDAYS_SAID})(?:\\s(?:only|yn\\sunig))?`,
);
const NO_WEEK = form('(?:working\\s(?:days|week)|diwrnodau\\sgwaith|dyddiau\\sgwaith):?\\s(?:none|dim)');
const ESCALATE = form(
  `(?:escalat(?:e|ion)|uwchgyfeirio)(?:\\s(?:to\\sthe\\schair|at\\sy\\scadeirydd|i'r\\scadeirydd))?:?\\s(?:(?:after|ar\\s[oô]l)\\s)?(?:(?<number>\\d{1,4})(?:\\s?${DAYS})?(?:\\s(?:overdue|late|of\\ssilence|yn\\shwyr|hwyr))?|(?<never>never|off|byth|na))`,
);
const MENTIONS = form(
  '(?:mentions?|crybwyll(?:iadau)?):?\\s(?:(?<on>on|yes|allowed|ymlaen|ydyn|ie|iawn)|(?<off>off|no|never|not\\sallowed|i\\sffwrdd|na|dim))',
);

const WEEKS: Readonly<Record<string, number>> = {
  day: 1,
  'working day': 1,
  dydd: 1,
  diwrnod: 1,
  'diwrnod gwaith': 1,
  'other day': 2,
  'second day': 2,
  'yn ail ddiwrnod': 2,
  week: 5,
  wythnos: 5,
  fortnight: 10,
  pythefnos: 10,
};

/** The most characters of a part. */
const LONGEST = 200;

/**
 * Reads one part of a nudge policy, in English or Welsh: "10, 3 and 1 working days before", "every 5 working days after",
 * "at 09:00", "at 09:00, Monday to Friday", "Monday to Thursday", "quiet 18:00-08:00", "escalate after 10 working days",
 * "mentions on". Null for other words.
 */
export function readPolicyPart(words: string): PolicyPart | null {
  if (words.length > LONGEST) return null;
  const said = words
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\s.,!]+$/, '')
    .trim();
  for (const read of READERS) {
    const part = read(said);
    if (part !== null) return part;
  }
  return null;
}

const READERS: readonly ((said: string) => PolicyPart | null)[] = [
  (said) => {
    const found = BEFORE.exec(said)?.groups;
    if (found === undefined) return null;
    const isOnDay = found['day'] !== undefined || found['only'] !== undefined;
    const numbers = (found['numbers']?.match(/\d+/g) ?? []).map(Number);
    return daysBeforePart([...numbers, ...(isOnDay ? [0] : [])]);
  },
  (said) => {
    const found = EVERY.exec(said)?.groups;
    if (found === undefined) return null;
    return everyDaysPart(WEEKS[found['word']?.toLowerCase() ?? ''] ?? Number(found['number']));
  },
  (said) => {
    const found = AT.exec(said)?.groups;
    if (found === undefined) return null;
    const at = readTime(found['at'] ?? found['alone'] ?? '');
    if (at === null) return fault('no-such-time');
    return fine(found['days'] === undefined ? { at } : { at, weekdays: readWeekdays(found['days']) });
  },
  (said) => {
    if (NEVER_QUIET.test(said)) return fine({ quiet: { from: '00:00', until: '00:00' } });
    const found = QUIET.exec(said)?.groups;
    if (found === undefined) return null;
    return quietPart(found['from'] ?? '', found['until'] ?? '');
  },
  (said) => {
    if (NO_WEEK.test(said)) return fault('no-working-day');
    const days = WEEK.exec(said)?.groups?.['days'];
    return days === undefined ? null : fine({ weekdays: readWeekdays(days) });
  },
  (said) => {
    const found = ESCALATE.exec(said)?.groups;
    if (found === undefined) return null;
    return escalatePart(found['never'] === undefined ? Number(found['number']) : 0);
  },
  (said) => {
    const found = MENTIONS.exec(said)?.groups;
    return found === undefined ? null : fine({ mayMention: found['on'] !== undefined });
  },
];

/** Slots that many working days before the last day, the earliest first. */
export function daysBeforePart(numbers: readonly number[]): PolicyPart {
  const days = [...new Set(numbers)].sort((one, other) => other - one);
  if (days.some((each) => each > MOST_DAYS)) return fault('too-many-days');
  return days.length > MOST_SLOTS ? fault('too-many-slots') : fine({ daysBefore: days });
}

/** Slots at an interval of this many working days after it. */
export const everyDaysPart = (days: number): PolicyPart =>
  days < 1 || days > MOST_DAYS ? fault('too-many-days') : fine({ everyDaysAfter: days });

/** Quiet hours between two times as said. Midnight to midnight, as a form writes it, means none. */
export function quietPart(first: string, last: string): PolicyPart {
  const [from, until] = [readTime(first), readTime(last)];
  if (from === null || until === null || (from === until && from !== '00:00')) return fault('no-such-time');
  return fine({ quiet: { from, until } });
}

/** Escalation to the chair after this many working days; 0 means never. */
export const escalatePart = (days: number): PolicyPart =>
  days > MOST_DAYS ? fault('too-many-days') : fine({ escalateAfter: days });
