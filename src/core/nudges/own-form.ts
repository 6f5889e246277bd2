import type { Day } from '../calendar/day.js';
import { leaveFrom } from './change-own.js';
import type { OwnForm } from './own-ask.js';
import type { OwnNudging } from './own-nudging.js';

/** The form of one's own nudges as it shows what holds on a day; a leave or a snooze that is over is left out. */
export function ownFormOf(own: OwnNudging, today: Day): OwnForm {
  const leave = leaveFrom(own, today);
  return {
    awayFrom: leave?.from ?? '',
    awayUntil: leave?.until ?? '',
    standIn: leave?.standIn ?? 'none',
    snoozedUntil: own.snoozedUntil !== null && own.snoozedUntil > today ? own.snoozedUntil : '',
    onlyOverdue: own.onlyOverdue,
    at: own.at ?? '',
    weekdays: own.weekdays?.join(',') ?? '',
    daysBefore: own.daysBefore?.join(', ') ?? '',
    everyDaysAfter: own.everyDaysAfter === null ? '' : String(own.everyDaysAfter),
    quietFrom: own.quiet?.from ?? '',
    quietUntil: own.quiet?.until ?? '',
    nation: own.nation ?? 'group',
  };
}

/** Days of the week may come back in the order in which they were ticked. */
const settledForm = (value: string | boolean): string =>
  String(value)
    .split(',')
    .map((part) => part.trim())
    .sort()
    .join();

/** Whether someone left these fields as the form showed them; null when it is not known what it showed. */
export const isLeftAlone = (form: OwnForm, shown: OwnForm | null, fields: readonly (keyof OwnForm)[]): boolean =>
  shown !== null && fields.every((field) => settledForm(form[field]) === settledForm(shown[field]));
