import type { Day } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import { localDay, toLocal } from '../../../model/calendar/zones.js';
import type { Deadline } from '../../../model/deadline.js';
import type { Group } from '../../../model/group.js';
import { nextMeetingAfter, previousMeeting } from '../../../model/next-meeting.js';
import { readDeadline } from '../../../reading/deadlines/read-deadline.js';
import { fold } from '../../../reading/text/fold.js';
import { halfTermAfter } from './half-term.js';
import { type Days, pastDays } from './past-days.js';

type Dated = Pick<Group, 'zone' | 'series' | 'meetings' | 'nation' | 'terms'>;

const SINCE = /^(?:since|from|after|ers|ar ol|wedi|o)\b/;
const AFTER = /^(?:after|ar ol|wedi)\b/;
const UNTIL =
  /^(?:(?:on or )?before|by|until|till|up to|(?:no|not) later than|ahead of|prior to|in time for|this side of|erbyn|cyn|hyd at|tan)\b/;
/** "For the meeting" means by then. */
const FOR_MEETING = /^(?:for|ar gyfer) .*(?:meeting|cyfarfod)\b/;
/** A length of time that begins today. */
const FROM_NOW =
  /^(?:with?in|in|over|o fewn|ymhen|mewn|dros)\b.*\b(?:days?|weeks?|fortnight|months?|diwrnod|niwrnod|wythnos|pythefnos|mis)\b|\bnext (?:\S+ )?(?:days|weeks|months|fortnight)\b|\bsoon\b|\bnesaf$/;

/**
 * The days that words mean in a group: "before Christmas" ends on Christmas Eve, "in November" is the whole month,
 * "since July" has no end. `isPast` looks back, so that "the summer" is the last one. Null for words that are no time.
 */
export function daysMeant(when: string, isPast: boolean, group: Dated, now: string): Days | null {
  const today = localDay(now, group.zone);
  const said = fold(when);
  const meeting = /last met|last meeting|(?:cyfarfod|gyfarfod) (?:d?diwethaf|blaenorol)/.test(said)
    ? previousMeeting(group, now)
    : null;
  if (meeting !== null) return within(said, { from: meeting.day, to: meeting.day }, today);
  if (/half[ -]?term|hanner tymor/.test(said)) return untilHalfTerm(said, halfTermAfter(today, group.terms));
  const past = pastDays(said, today);
  if (past !== null) return SINCE.test(said) ? { from: past.from, to: null } : past;
  const read = readAgainst(when, isPast, group, now);
  return read === null ? null : within(said, { from: read.from ?? read.due, to: read.due }, today);
}

/** Schools break up on the Friday before the week of half term. */
function untilHalfTerm(said: string, { from, to }: { readonly from: Day; readonly to: Day }): Days {
  if (AFTER.test(said)) return { from: addDays(to, 1), to: null };
  return UNTIL.test(said) ? { from: null, to: addDays(from, -3) } : { from, to };
}

function within(said: string, { from, to }: Days, today: Day): Days {
  if (SINCE.test(said) && from === to)
    return { from: AFTER.test(said) && to !== null ? addDays(to, 1) : from, to: null };
  if (SINCE.test(said) && !/\b(?:to|until|till|i|hyd|tan)\b/.test(said.slice(4)))
    return { from: AFTER.test(said) && to !== null ? addDays(to, 1) : from, to: null };
  if (UNTIL.test(said) || FOR_MEETING.test(said)) return { from: null, to };
  return from === to && FROM_NOW.test(said) && (to ?? '') > today ? { from: today, to } : { from, to };
}

const WEEKDAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|(?:dd?ydd |nos )(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul))\b/;

/** Reads words about the past a year back, if they would otherwise lie ahead. */
function readAgainst(when: string, isPast: boolean, group: Dated, now: string): Deadline | null {
  const today = localDay(now, group.zone);
  const read = (saidAt: string): Deadline | null => {
    const nextMeeting = nextMeetingAfter(group, saidAt.slice(0, 10))?.day ?? null;
    const found = readDeadline(when, { saidAt, nextMeeting, nation: group.nation, terms: group.terms });
    return found.ok && found.deadline.due !== null ? found.deadline : null;
  };
  const ahead = read(toLocal(now, group.zone));
  if (!isPast || ahead === null || (ahead.from ?? '') <= today) return ahead;
  // "Since Monday" means last Monday, not one a year ago.
  if (WEEKDAY.test(fold(when)) && ahead.due !== null && ahead.due <= addDays(today, 7))
    return { ...ahead, from: ahead.from === null ? null : addDays(ahead.from, -7), due: addDays(ahead.due, -7) };
  return read(`${addDays(today, -365)}T12:00`) ?? ahead;
}
