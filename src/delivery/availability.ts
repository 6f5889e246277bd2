import type { Day, Instant, TimeOfDay, Zone } from '../model/calendar/day.js';
import { addDays } from '../model/calendar/days.js';
import type { Nation } from '../model/calendar/nation.js';
import { type WorkingCalendar, workingCalendar } from '../model/calendar/working-calendar.js';
import { localDay, toInstant } from '../model/calendar/zones.js';
import type { Person } from '../model/person.js';
import type { PersonId } from '../model/lead.js';
import { type QuietHours, isQuiet } from '../model/nudge-policy.js';
import { NO_PREFERENCES, type NudgePreferences } from '../model/nudge-preferences.js';
import type { DefaultPolicy } from '../model/default-policy.js';
import type { OutOfReach } from '../model/out-of-reach.js';

/** When a person may be written to, all told. */
export interface PersonTerms {
  readonly person: PersonId;
  readonly zone: Zone;
  readonly calendar: WorkingCalendar;
  /** Wall-clock times between which their messages go out on a day; `24:00` for the day's end. */
  readonly opens: TimeOfDay;
  readonly closes: TimeOfDay;
  readonly own: NudgePreferences;
  readonly isMuted: boolean;
  readonly outOfReach: OutOfReach | null;
}

/** The moments between which messages go out on a day: from the first on, and before the second. */
export interface Window {
  readonly opens: Instant;
  readonly closes: Instant;
}

/** A person of whom nothing is known goes by their home alone. */
export function termsOf(
  id: PersonId,
  person: Pick<Person, 'nudging' | 'isMuted' | 'outOfReach'> | null,
  home: DefaultPolicy,
): PersonTerms {
  const own = person?.nudging ?? NO_PREFERENCES;
  const nation: Nation = own.nation ?? home.nation;
  const { opens, closes } = openHours(own.at ?? home.nudging.at, own.quiet ?? home.nudging.quiet);
  return {
    person: id,
    zone: own.zone ?? home.zone,
    calendar: workingCalendar(nation, own.weekdays ?? home.nudging.weekdays),
    opens,
    closes,
    own,
    isMuted: person?.isMuted ?? false,
    outOfReach: person?.outOfReach ?? null,
  };
}

/**
 * The part of a day, from an hour on, that is not quiet. An hour within the quiet ones is put off to their end, and one in
 * the quiet ones of the evening to the end of those of the same day's morning.
 */
export function openHours(at: TimeOfDay, quiet: QuietHours): { opens: TimeOfDay; closes: TimeOfDay } {
  const opens = isQuiet(at, quiet) ? quiet.until : at;
  return { opens, closes: quiet.from > opens ? quiet.from : '24:00' };
}

export const isAway = ({ own: { leave } }: PersonTerms, day: Day): boolean =>
  leave !== null && leave.from <= day && day <= leave.until;

/** Whether anything may be written to someone on a day, nudges or else: they work then and are not away. */
export const isAtWork = (terms: PersonTerms, day: Day): boolean => terms.calendar.isWorking(day) && !isAway(terms, day);

/** Whether a digest may go to someone on a day. */
export const takesDigest = (terms: PersonTerms, day: Day): boolean =>
  !terms.isMuted && isAtWork(terms, day) && (terms.own.snoozedUntil ?? '') <= day;

/** The open hours of a day, whatever day it is. */
export function windowOn({ zone, opens, closes }: PersonTerms, day: Day): Window {
  const end = closes === '24:00' ? `${addDays(day, 1)}T00:00` : `${day}T${closes}`;
  return { opens: toInstant(`${day}T${opens}`, zone), closes: toInstant(end, zone) };
}

/** Further ahead nobody is looked for: a leave that long is looked at again by then. */
const FURTHEST = 400;

/** The next moment at or after `now` at which something of a kind may be written to someone; null when too far ahead. */
export function nextOpening(
  terms: PersonTerms,
  now: Instant,
  takes: (terms: PersonTerms, day: Day) => boolean,
): Instant | null {
  let day = localDay(now, terms.zone);
  for (let ahead = 0; ahead < FURTHEST; ahead += 1, day = addDays(day, 1)) {
    if (!takes(terms, day)) continue;
    const { opens, closes } = windowOn(terms, day);
    if (now < closes) return opens > now ? opens : now;
  }
  return null;
}
