import type { Problem } from '../../../model/problem.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import { localDay, toLocal } from '../../../model/calendar/zones.js';
import { readNation } from '../../../reading/schedules/read-nation.js';
import type { PersonId } from '../../../model/lead.js';
import type { Roster } from '../../../reading/leads/roster.js';
import { findStandIn } from './find-stand-in.js';
import { type NudgePolicy, isQuiet } from '../../../model/nudge-policy.js';
import type { OwnAsk, OwnNews } from './own-ask.js';
import { type Leave, NO_PREFERENCES, type NudgePreferences } from '../../../model/nudge-preferences.js';
import { openHours, type Availability, availabilityOf } from '../../../delivery/availability.js';
import { readNudgeLimit } from '../../../reading/schedules/nudge-limits.js';
import { readPolicyPart } from '../../../reading/schedules/policy-part.js';
import { policyParts } from '../../../reading/schedules/read-policy.js';
import { readLeaveDays } from '../../../reading/schedules/read-leave-days.js';
import { readSnooze } from '../../../reading/schedules/read-snooze.js';
import type { DefaultPolicy } from '../../../model/default-policy.js';
import type { DeadlineContext } from '../../../reading/deadlines/parsing/deadline-reading.js';

/** The context for reading someone's words about their own nudges. */
export interface OwnContext {
  readonly person: PersonId;
  /** What applies if they have set nothing themselves. */
  readonly home: DefaultPolicy;
  /** Who may stand in for them: the people of their groups, and people they mention. */
  readonly roster: Roster;
  readonly now: Instant;
}

/** The changed nudge settings and what to say about them; or why the change was refused. */
export type OwnChange =
  | { readonly ok: true; readonly own: NudgePreferences; readonly news: OwnNews }
  | { readonly ok: false; readonly problem: Problem };

const refused = (problem: Problem): OwnChange => ({ ok: false, problem });

/** Changes a person's own nudge settings as they ask, in their own zone; refuses with a reason what cannot be done. */
export function changeOwn(own: NudgePreferences, ask: OwnAsk, context: OwnContext): OwnChange {
  const changed = (change: Partial<NudgePreferences>, news: OwnNews): OwnChange => ({
    ok: true,
    own: { ...own, ...change },
    news,
  });
  switch (ask.ask) {
    case 'leave':
      return takeLeave(own, ask.days, ask.standIn, context);
    case 'leave-of-another':
      return refused({ code: 'leave-of-another', said: ask.who });
    case 'back':
      return comeBack(own, ask.on, context);
    case 'snooze': {
      const terms = termsIn(own, context);
      if (ask.words === null) {
        const until = terms.calendar.onOrAfter(addDays(localDay(context.now, terms.zone), 1));
        return changed({ snoozedUntil: until }, { change: 'snoozed', until });
      }
      const read = readSnooze(ask.words, deadlineContext(terms, context));
      return read.ok
        ? changed({ snoozedUntil: read.until }, { change: 'snoozed', until: read.until })
        : refused(read.problem);
    }
    case 'unsnooze':
      return changed({ snoozedUntil: null }, { change: 'unsnoozed' });
    case 'only-overdue':
      return changed(ask.isOnly ? { onlyOverdue: true } : { onlyOverdue: false, snoozedUntil: null }, {
        change: ask.isOnly ? 'only-overdue' : 'all',
      });
    case 'settle':
      return settle(own, ask.words, context);
    case 'nation': {
      const nation = readNation(ask.words);
      return nation === null
        ? refused({ code: 'nation-unknown', said: ask.words })
        : changed({ nation }, { change: 'nation', nation });
    }
    case 'as-group':
      return changed(
        { ...NO_PREFERENCES, zone: own.zone, leave: own.leave, snoozedUntil: own.snoozedUntil },
        { change: 'as-group' },
      );
  }
}

const termsIn = (own: NudgePreferences, { person, home }: OwnContext): Availability =>
  availabilityOf(person, { nudging: own, isMuted: false, outOfReach: null }, home);

const deadlineContext = ({ zone, own }: Availability, { home, now }: OwnContext): DeadlineContext => ({
  saidAt: toLocal(now, zone),
  nextMeeting: null,
  nation: own.nation ?? home.nation,
});

function takeLeave(own: NudgePreferences, days: string, standInSaid: string | null, context: OwnContext): OwnChange {
  const terms = termsIn(own, context);
  const read = readLeaveDays(days, deadlineContext(terms, context));
  if (!read.ok) return refused(read.problem);
  const standIn = standInSaid === null ? null : findStandIn(standInSaid, context.person, context.roster);
  if (standIn?.ok === false) return refused(standIn.problem);
  return away(own, { from: read.from, until: read.until, standIn: standIn?.person ?? null }, context);
}

/** Sets a leave, and returns it with what to say. */
export function away(own: NudgePreferences, leave: Leave, context: OwnContext): OwnChange {
  const { zone, calendar } = termsIn(own, context);
  const standIn = context.roster.people.find(({ id }) => id === leave.standIn)?.name ?? null;
  const mentioned = context.roster.mentions.find(({ id }) => id === leave.standIn)?.name ?? null;
  return {
    ok: true,
    own: { ...own, leave },
    news: {
      change: 'away',
      from: leave.from,
      until: leave.until,
      isNow: leave.from <= localDay(context.now, zone),
      backOn: calendar.onOrAfter(addDays(leave.until, 1)),
      standIn: leave.standIn === null ? null : (standIn ?? mentioned ?? leave.standIn),
    },
  };
}

/** Returns a person's current or planned leave; null for one that is over. */
export const leaveFrom = ({ leave }: NudgePreferences, today: Day): Leave | null =>
  leave !== null && leave.until >= today ? leave : null;

function comeBack(own: NudgePreferences, on: string | null, context: OwnContext): OwnChange {
  const terms = termsIn(own, context);
  const today = localDay(context.now, terms.zone);
  const leave = leaveFrom(own, today);
  const backNow: OwnChange = {
    ok: true,
    own: { ...own, leave: null, snoozedUntil: null },
    news: { change: 'back', wasAway: leave !== null },
  };
  if (on === null) return backNow;
  const read = readLeaveDays(`back on ${on}`, deadlineContext(terms, context));
  if (!read.ok) return read.problem.code === 'leave-past' ? backNow : refused(read.problem);
  const from = leave?.from ?? today;
  // Someone back before the leave begins is not away at all.
  if (read.until < from) return backNow;
  return away(own, { from, until: read.until, standIn: leave?.standIn ?? null }, context);
}

/** "Nudge me on Monday" may ask for one nudge; "on Mondays" and "only Monday" do not. */
const SEVERAL = /days\b|\bonly\b|\bevery\b|\b[bp]ob\b|\bunig\b|\bdyddiau\b|\bweek\b/iu;

/** Sets one or several parts. Each is read like a group's, but parts that only groups have are refused. */
function settle(own: NudgePreferences, words: string, context: OwnContext): OwnChange {
  let settled: Partial<NudgePolicy> = {};
  for (const said of policyParts(words)) {
    const policy = withOwn(context.home.nudging, { ...own, ...settled });
    const limit = readNudgeLimit(said, policy);
    if (limit !== null) {
      settled = { ...settled, ...(limit.at === policy.at ? { quiet: limit.quiet ?? policy.quiet } : limit) };
      continue;
    }
    const part = readPolicyPart(said);
    if (part?.ok !== true) return refused({ code: 'nudging-not-read', said, why: part?.why ?? 'not-read' });
    const { change } = part;
    if (change.escalateAfter !== undefined || change.mayMention !== undefined)
      return refused({ code: 'nudging-not-read', said, why: 'not-read' });
    if (change.weekdays?.length === 1 && !SEVERAL.test(said)) return refused({ code: 'one-day-unclear', said });
    settled = { ...settled, ...change };
  }
  const next = { ...own, ...settled };
  const { nudging } = context.home;
  const hours = next.quiet ?? nudging.quiet;
  if (settled.at !== undefined && isQuiet(settled.at, hours))
    return refused({ code: 'own-hour-quiet', said: settled.at, ...hours });
  return { ok: true, own: next, news: newsOf(settled, next, nudging) };
}

function newsOf(settled: Partial<NudgePolicy>, own: NudgePreferences, policy: NudgePolicy): OwnNews {
  const { at, weekdays, daysBefore, everyDaysAfter, quiet } = settled;
  if (Object.keys(settled).length === 1) {
    if (at !== undefined) return { change: 'at', at };
    if (weekdays !== undefined) return { change: 'weekdays', weekdays };
    if (daysBefore !== undefined) return { change: 'daysBefore', daysBefore };
    if (everyDaysAfter !== undefined) return { change: 'everyDaysAfter', everyDaysAfter };
    if (quiet !== undefined) return { change: 'quiet', quiet, at: openHours(own.at ?? policy.at, quiet).opens };
  }
  return { change: 'several', policy: withOwn(policy, own) };
}

/** Returns a group's policy, overridden by a person's own settings. */
export const withOwn = (policy: NudgePolicy, own: NudgePreferences): NudgePolicy => ({
  ...policy,
  daysBefore: own.daysBefore ?? policy.daysBefore,
  everyDaysAfter: own.everyDaysAfter ?? policy.everyDaysAfter,
  at: own.at ?? policy.at,
  weekdays: own.weekdays ?? policy.weekdays,
  quiet: own.quiet ?? policy.quiet,
});
