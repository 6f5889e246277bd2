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

/** When a person may be written to: the group's policy with their own preferences on top. */
export interface Availability {
  readonly person: PersonId;
  readonly zone: Zone;
  readonly calendar: WorkingCalendar;
  /** The wall-clock times between which their messages go out; `24:00` means the end of the day. */
  readonly opens: TimeOfDay;
  readonly closes: TimeOfDay;
  readonly own: NudgePreferences;
  readonly isMuted: boolean;
  readonly outOfReach: OutOfReach | null;
}

/** When messages go out on a day: from `opens` on, and before `closes`. */
export interface OpenHours {
  readonly opens: Instant;
  readonly closes: Instant;
}

/** Someone without a record follows their home group's policy alone. */
export function availabilityOf(
  id: PersonId,
  person: Pick<Person, 'nudging' | 'isMuted' | 'outOfReach'> | null,
  home: DefaultPolicy,
): Availability {
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
 * Returns the part of a day that begins at `at` and is not quiet. If `at` is in quiet hours, the part begins when they
 * end; in the evening's quiet hours, it begins when the same day's morning ones end.
 */
export function openHours(at: TimeOfDay, quiet: QuietHours): { opens: TimeOfDay; closes: TimeOfDay } {
  const opens = isQuiet(at, quiet) ? quiet.until : at;
  return { opens, closes: quiet.from > opens ? quiet.from : '24:00' };
}

export const isAway = ({ own: { leave } }: Availability, day: Day): boolean =>
  leave !== null && leave.from <= day && day <= leave.until;

/** Whether the bot may write anything to someone on a day: they work that day and are not away. */
export const isAtWork = (availability: Availability, day: Day): boolean =>
  availability.calendar.isWorking(day) && !isAway(availability, day);

/** Whether a digest may go to someone on a day. */
export const takesDigest = (availability: Availability, day: Day): boolean =>
  !availability.isMuted && isAtWork(availability, day) && (availability.own.snoozedUntil ?? '') <= day;

/** The open hours of any day, working day or not. */
export function openHoursOn({ zone, opens, closes }: Availability, day: Day): OpenHours {
  const end = closes === '24:00' ? `${addDays(day, 1)}T00:00` : `${day}T${closes}`;
  return { opens: toInstant(`${day}T${opens}`, zone), closes: toInstant(end, zone) };
}

/** How many days to search ahead; a longer leave is planned again by then. */
const FURTHEST = 400;

/** Returns the first moment, `now` or later, when `takes` allows a message to someone; null when too far ahead. */
export function nextOpening(
  availability: Availability,
  now: Instant,
  takes: (availability: Availability, day: Day) => boolean,
): Instant | null {
  let day = localDay(now, availability.zone);
  for (let ahead = 0; ahead < FURTHEST; ahead += 1, day = addDays(day, 1)) {
    if (!takes(availability, day)) continue;
    const { opens, closes } = openHoursOn(availability, day);
    if (now < closes) return opens > now ? opens : now;
  }
  return null;
}
