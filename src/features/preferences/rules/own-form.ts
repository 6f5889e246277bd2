import type { Day } from '../../../model/calendar/day.js';
import { leaveFrom } from './change-own.js';
import type { OwnForm } from './own-ask.js';
import type { NudgePreferences } from '../../../model/nudge-preferences.js';

/** The form of one's own nudges as it shows what holds on a day; a leave or a snooze that is over is left out. */
export function ownFormOf(own: NudgePreferences, today: Day): OwnForm {
  const leave = leaveFrom(own, today);
  return {
    awayFrom: leave?.from ?? '',
    awayUntil: leave?.until ?? '',
    standIn: leave?.standIn ?? 'none',
    snoozedUntil: own.snoozedUntil !== null && own.snoozedUntil > today ? own.snoozedUntil : '',
    onlyOverdue: String(own.onlyOverdue),
    at: own.at ?? '',
    weekdays: own.weekdays?.join(',') ?? '',
    daysBefore: own.daysBefore?.join(', ') ?? '',
    everyDaysAfter: own.everyDaysAfter === null ? '' : String(own.everyDaysAfter),
    quietFrom: own.quiet?.from ?? '',
    quietUntil: own.quiet?.until ?? '',
    nation: own.nation ?? 'group',
  };
}
