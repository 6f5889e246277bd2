import { withMonthsSpelt } from '../../../reading/chat/spelt-months.js';
import { addDays, isDay, lastDayOfMonth, weekdayOf } from '../../../model/calendar/days.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { localDay, toLocal } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { meetingsBetween } from '../../../model/group-meetings.js';
import type { Meeting } from '../../../model/meeting.js';
import { upcomingMeetings } from '../../../model/next-meeting.js';
import type { Problem } from '../../../model/problem.js';
import { DEFAULT_SPAN } from '../../../reading/schedules/meetings/read-meeting-dates.js';
import {
  readMentioned,
  readMove,
  type SaidMeetingChange,
  type SaidTarget,
} from '../../../reading/schedules/meetings/read-meeting-change.js';
import { findMentions, type SaidWhen } from '../../../reading/schedules/meetings/said-mentions.js';
import { withoutReason } from './without-reason.js';
import type { Span } from '../../../reading/schedules/meetings/said-span.js';
import type { ChangeKind, MeetingChange } from './meeting-change.js';

/** What words about single meetings amount to: one change, several that could be meant, or why none. */
export type Settled =
  { readonly ok: true; readonly options: readonly MeetingChange[] } | { readonly ok: false; readonly problem: Problem };

type Times = Pick<Group, 'series' | 'meetings' | 'zone' | 'nation'>;

/** How many coming meetings can be meant. */
const AHEAD = 40;
/** More at once is a slip of the pen. */
const MOST = 12;

const refused = (problem: Problem): Settled => ({ ok: false, problem });

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** A new start alone keeps the meeting's length. */
function spanOf(span: Span | null, { start, end }: Span): Span {
  if (span === null) return { start, end };
  if (span.end !== null || end === null) return span;
  const until = minutes(span.start) + minutes(end) - minutes(start);
  const two = (value: number): string => String(value).padStart(2, '0');
  return { ...span, end: until >= 24 * 60 ? null : `${two(Math.floor(until / 60))}:${two(until % 60)}` };
}

/** Reads what somebody said about single meetings of a group, at `now`. */
export function settleChange(group: Times, kind: ChangeKind, typed: string, now: Instant): Settled {
  // If a month's name were not known, the next meeting would be meant.
  const spelt = withMonthsSpelt(typed);
  const said = kind === 'move' ? withoutReason(spelt).replace(NOT_THEN, '') : spelt;
  const at = { saidAt: toLocal(now, group.zone), nation: group.nation };
  const coming = upcomingMeetings(group, now, AHEAD);
  if (kind === 'add') return added(group, coming, readMentioned(said, at), now);
  const read = kind === 'move' ? startOfOne(readMove(said, at), coming) : readMentioned(said, at);
  const wrong = read.which.find((when) => when.kind === 'none');
  if (wrong !== undefined) return refused({ code: 'no-such-date', said: wrong.said });
  const begun = begunAmong(group, coming, now);
  if (begun !== undefined && (read.which.length === 0 ? THIS.test(said) : isOnlyMeant(begun, coming, read.which)))
    return refused({ code: 'meeting-has-begun', day: begun.day });
  const meant =
    read.which.length === 0 ? coming.slice(0, howMany(said)) : coming.filter((meeting) => isMeant(meeting, read.which));
  if (coming.length === 0) return refused({ code: 'no-meeting-planned' });
  if (meant.length === 0) return refused({ code: 'no-such-meeting' });
  if (kind === 'cancel') return { ok: true, options: [{ drop: meant.slice(0, MOST), put: [] }] };
  return moved(meant, read, localDay(now, group.zone), group);
}

/** The old time: "at 9.30 rather than 10". */
const NOT_THEN =
  /,?\s(?:rather than|instead of|and not|not|yn lle|yn hytrach na|nid)(?: at| am)? (?:\d{1,2}[:.]\d{2}(?:\s?[ap]m)?|\d{1,2}(?:\s?[ap]m)?(?=\s*(?:[,.;!?]|$))|(?:half |quarter )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|un|dd?au|tri|pedwar|pump|chwech|saith|wyth|naw|deg))(?!\p{L})/iu;
/** "This meeting", when nothing else names it. */
const THIS =
  /(?<!\p{L})(?:this meeting|(?:today|tonight)['’]s meeting|[cg]h?yfarfod (?:hwn|yma|heddiw|heno))(?!\p{L})/iu;

/** Today's meeting, if it has begun. */
function begunAmong(group: Times, coming: readonly Meeting[], now: Instant): Meeting | undefined {
  const today = localDay(now, group.zone);
  return meetingsBetween(group, today, today).find(({ day }) => coming.every((one) => one.day !== day));
}

const isOnlyMeant = (one: Meeting, coming: readonly Meeting[], which: readonly SaidWhen[]): boolean =>
  isMeant(one, which) && !coming.some((other) => isMeant(other, which));

/** "We start at two on 15 December" is about that day's meeting, and moves no other onto it. */
function startOfOne(read: SaidMeetingChange, coming: readonly Meeting[]): SaidMeetingChange {
  const { which, to, span } = read;
  if (which.length > 0 || span === null || to?.kind !== 'when') return read;
  const { when } = to;
  return coming.some((meeting) => isMeant(meeting, [when])) ? { which: [when], to: null, span } : read;
}

/** How many coming meetings are meant when none is named: the next one, unless the words say both or all. */
function howMany(said: string): number {
  if (/(?<!\p{L})(?:both|next two|y ddau|dau gyfarfod|ddau gyfarfod)(?!\p{L})/iu.test(said)) return 2;
  return /(?<!\p{L})(?:all|every|each|pob|bob|holl|remaining|i gyd)(?!\p{L})/iu.test(said) ? MOST : 1;
}

const isMeant = ({ day }: Meeting, which: readonly SaidWhen[]): boolean =>
  which.some((when) => {
    if (when.kind === 'period') return when.from <= day && day <= when.to;
    return when.kind === 'day-of-month' && Number(day.slice(8)) === when.day;
  });

function added(group: Times, coming: readonly Meeting[], { which, span }: SaidMeetingChange, now: Instant): Settled {
  const today = localDay(now, group.zone);
  const usual = coming[0] ?? group.series ?? group.meetings.at(-1) ?? DEFAULT_SPAN;
  const days: Day[] = [];
  for (const when of which.filter((one) => !isNarrowed(one, which)).slice(0, MOST)) {
    const day = dayOf(when, today, today);
    if (day === null)
      return refused(when.kind === 'none' ? { code: 'no-such-date', said: when.said } : { code: 'meeting-day-needed' });
    if (day < today) return refused({ code: 'meeting-in-past', day });
    days.push(day);
  }
  if (days.length === 0) return refused({ code: 'meeting-day-needed' });
  const put = days.map((day): Meeting => ({ day, ...spanOf(span, usual), state: 'planned' }));
  const there = coming.filter(({ day }) => days.includes(day));
  const same = there.find(({ start, day }) =>
    put.some((one) => one.day === day && (span === null || one.start === start)),
  );
  if (same !== undefined) return refused({ code: 'meeting-already', day: same.day });
  // One meeting a day: another time on a day that has one changes that meeting.
  return { ok: true, options: [{ drop: there, put }] };
}

/** "Our January meeting, on Thursday the 19th": the day says more than the month around it. */
const isNarrowed = (one: SaidWhen, all: readonly SaidWhen[]): boolean =>
  one.kind === 'period' &&
  one.from !== one.to &&
  all.some(
    (other) => other.kind === 'period' && other.from === other.to && one.from <= other.from && other.to <= one.to,
  );

function moved(meant: readonly Meeting[], { to, span }: SaidMeetingChange, today: Day, group: Times): Settled {
  const options: MeetingChange[] = [];
  for (const meeting of meant.slice(0, MOST)) {
    const day = to === null ? (span === null ? null : meeting.day) : targetOf(to, meeting.day, today, group);
    if (day === null) {
      const isWrong = to?.kind === 'when' && to.when.kind === 'none';
      return refused(isWrong ? { code: 'no-such-date', said: to.when.said } : { code: 'meeting-day-needed' });
    }
    if (day < today) return refused({ code: 'meeting-in-past', day });
    const put: Meeting = { day, ...spanOf(span, meeting), state: 'planned' };
    if (put.day === meeting.day && put.start === meeting.start) return refused({ code: 'meeting-already', day });
    options.push({ drop: [meeting], put: [put] });
  }
  return { ok: true, options };
}

/** The day a meeting moves to; null when no single day was said. */
function targetOf(to: SaidTarget, from: Day, today: Day, { nation }: Times): Day | null {
  if (to.kind === 'when') return dayOf(to.when, from, today);
  if (to.kind === 'following') {
    const [found] = findMentions(to.words, { saidAt: `${from}T09:00`, nextMeeting: null, nation });
    return found === undefined ? null : dayOf(found.when, from, today);
  }
  if (to.kind === 'same-week') return addDays(from, to.weekday - weekdayOf(from));
  if (to.shift.kind === 'days') return addDays(from, to.shift.days);
  return inMonth(from, to.shift.months, Number(from.slice(8)));
}

/** The single day that was said, else null; without a month, the nearest to `from` that is not past. */
function dayOf(when: SaidWhen, from: Day, today: Day): Day | null {
  if (when.kind === 'none') return null;
  if (when.kind === 'period') return when.from === when.to ? when.from : null;
  const here = `${from.slice(0, 8)}${String(when.day).padStart(2, '0')}`;
  return isDay(here) && here >= today ? here : inMonth(from, 1, when.day);
}

/** The day with this number, `months` later; the last of the month if it is shorter. */
function inMonth(from: Day, months: number, wanted: number): Day {
  const count = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const last = lastDayOfMonth(year, month);
  return wanted > Number(last.slice(8)) ? last : `${last.slice(0, 8)}${String(wanted).padStart(2, '0')}`;
}
