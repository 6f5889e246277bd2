import type { TimeOfDay } from '../calendar/day.js';
import type { NudgePolicy, Weekday } from './nudge-policy.js';

/** A policy in words as it was understood, or the part that could not be. */
export type PolicyReading =
  { readonly ok: true; readonly policy: NudgePolicy } | { readonly ok: false; readonly said: string };

/** More working days than these are a slip of the pen. */
const MOST_DAYS = 60;
const MOST_SLOTS = 6;
const TIME = /\b(\d{1,2})(?:[:.](\d{2})\s?([ap]m)?|\s?([ap]m))\b/gi;
/** What begins a part of its own, also after a comma or "and". */
const PART =
  /[;\n]|(?:,|\s(?:and|a|ac)\s)\s*(?=(?:every|at|quiet|escalat\w*|mentions?|working days|bob|am|tawel|uwchgyfeirio|crybwyll|diwrnodau gwaith)\b)/i;
const EVERY =
  /^(?:every|bob)\s+(?:(\d{1,3})\s+)?(?:(?:working )?days?|diwrnod(?: gwaith)?|$)(?:\s*(?:after(?:wards)?|late|wedyn|ar ôl(?: hynny)?))?$|^(?:every|bob)\s+(\d{1,3})(?:\s+(?:after|wedyn))?$/i;
const DAYS: readonly (readonly [Weekday, RegExp])[] = [
  [1, /\b(?:mon(?:day)?s?|(?:dydd )?llun)\b/i],
  [2, /\b(?:tue(?:s(?:day)?)?s?|(?:dydd )?mawrth)\b/i],
  [3, /\b(?:wed(?:nesday)?s?|(?:dydd )?mercher)\b/i],
  [4, /\b(?:thu(?:rs(?:day)?)?s?|(?:dydd )?iau)\b/i],
  [5, /\b(?:fri(?:day)?s?|(?:dydd )?gwener)\b/i],
  [6, /\b(?:sat(?:urday)?s?|(?:dydd )?sadwrn)\b/i],
  [7, /\b(?:sun(?:day)?s?|(?:dydd )?sul)\b/i],
];

/**
 * Reads how a group nudges from words, parts between semicolons or on lines of their own, over the policy that it had:
 * "10, 5 and 1 working days before; every 5 working days after; at 09:00; working days Monday to Thursday; quiet
 * 18:00-08:00; escalate after 10 working days; mentions on", in English or Welsh. Gives the part that it cannot read, or
 * that cannot be: an hour within the quiet ones, more than 60 days, no working day.
 */
export function readPolicy(words: string, before: NudgePolicy): PolicyReading {
  let policy = before;
  for (const part of words.split(PART).map((each) => each.trim().replace(/[.,\s]+$/, ''))) {
    if (part === '') continue;
    const read = readPart(part, policy);
    if (read === null) return { ok: false, said: part };
    policy = read;
  }
  return isQuiet(policy.at, policy) ? { ok: false, said: policy.at } : { ok: true, policy };
}

const isQuiet = (at: TimeOfDay, { quiet: { from, until } }: NudgePolicy): boolean =>
  from <= until ? from <= at && at < until : at >= from || at < until;

function readPart(part: string, policy: NudgePolicy): NudgePolicy | null {
  if (/^(?:quiet|tawel)/i.test(part)) return readQuiet(part, policy);
  if (/^(?:escalat|uwchgyfeirio)/i.test(part)) return readEscalation(part, policy);
  if (/^(?:mentions?|crybwyll)/i.test(part)) return readMentions(part, policy);
  if (/^(?:every|bob)\b/i.test(part)) {
    const match = EVERY.exec(part);
    const days = match === null ? 0 : Number(match[1] ?? match[2] ?? 1);
    return days < 1 || days > MOST_DAYS ? null : { ...policy, everyDaysAfter: days };
  }
  if (/\b(?:before|cyn|ymlaen llaw|the day|ar y diwrnod)\b/i.test(part)) return readBefore(part, policy);
  if (/^(?:at|am)\b/i.test(part)) {
    const [at] = timesIn(part);
    return at === undefined ? null : { ...policy, at };
  }
  return readWeek(part, policy);
}

const numbersIn = (part: string): readonly number[] => (part.match(/\d+/g) ?? []).map(Number);

function timesIn(part: string): readonly TimeOfDay[] {
  const found = [...part.matchAll(TIME)].map(([, hour = '', minute = '0', half = '', alone = '']) => {
    const isAfternoon = /^pm$/i.test(half || alone) && Number(hour) < 12;
    return [Number(hour) + (isAfternoon ? 12 : 0), Number(minute)] as const;
  });
  return found
    .filter(([hour, minute]) => hour < 24 && minute < 60)
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
}

function readBefore(part: string, policy: NudgePolicy): NudgePolicy | null {
  const isOnTheDay = /\b(?:on the day|the day itself|ar y diwrnod)\b/i.test(part);
  const days = [...new Set([...numbersIn(part), ...(isOnTheDay ? [0] : [])])].sort((one, other) => other - one);
  // "-3 days" and "5.5 days" are slips of the pen.
  const isFine =
    !/-\s?\d|\d[.,]\d/.test(part) &&
    days.length > 0 &&
    days.length <= MOST_SLOTS &&
    days.every((each) => each <= MOST_DAYS);
  return isFine ? { ...policy, daysBefore: days } : null;
}

function readQuiet(part: string, policy: NudgePolicy): NudgePolicy | null {
  const [from, until] = timesIn(part);
  return from === undefined || until === undefined || from === until ? null : { ...policy, quiet: { from, until } };
}

function readEscalation(part: string, policy: NudgePolicy): NudgePolicy | null {
  if (/\b(?:never|off|byth)\b/i.test(part)) return { ...policy, escalateAfter: 0 };
  const [days] = numbersIn(part);
  return days === undefined || days > MOST_DAYS ? null : { ...policy, escalateAfter: days };
}

function readMentions(part: string, policy: NudgePolicy): NudgePolicy | null {
  if (/^\w+\s+(?:on|yes|ymlaen)$/i.test(part)) return { ...policy, mayMention: true };
  return /^\w+\s+(?:off|no|i ffwrdd)$/i.test(part) ? { ...policy, mayMention: false } : null;
}

/** "working days Monday to Thursday", "Saturday to Tuesday", "Monday, Tuesday and Friday". */
function readWeek(part: string, policy: NudgePolicy): NudgePolicy | null {
  const named = DAYS.flatMap(([day, pattern]) => {
    const at = part.search(pattern);
    return at === -1 ? [] : [{ day, at }];
  }).sort((one, other) => one.at - other.at);
  const [first, last] = [named[0]?.day, named.at(-1)?.day];
  if (first === undefined || last === undefined) return null;
  const isRange = named.length === 2 && /\b(?:to|i|hyd at)\b|[–-]/i.test(part) && !/\b(?:and|a|ac)\b|,/i.test(part);
  const listed = new Set(named.map(({ day }) => day));
  const isIn = (day: Weekday): boolean =>
    !isRange ? listed.has(day) : first <= last ? day >= first && day <= last : day >= first || day <= last;
  return { ...policy, weekdays: DAYS.map(([day]) => day).filter(isIn) };
}
