import type { Day } from '../../../model/calendar/day.js';
import type { NudgePreferences } from '../../../model/nudge-preferences.js';
import { idsOf } from '../../../presentation/card/form.js';
import { leave } from './leave.js';
import { nation } from './nation.js';
import { onlyOverdue } from './only-overdue.js';
import { at, daysBefore, everyDaysAfter, weekdays } from './policy-parts.js';
import { quiet } from './quiet.js';
import { tellsChanges } from './tells-changes.js';
import { snoozedUntil } from './snoozed-until.js';

/** Whether and when they get nudges at all. */
export const absences = [leave, snoozedUntil, onlyOverdue, tellsChanges] as const;
/** Hours and days, which override their group's. */
export const hours = [at, daysBefore, everyDaysAfter, weekdays, quiet, nation] as const;

/** A person's preferences, in the order of the form. */
export const preferences = [...absences, ...hours] as const;

/** The fields of the form, as text. */
type OwnField = (typeof preferences)[number]['inputs'][number]['id'];
export type OwnForm = Readonly<Record<OwnField, string>>;
export const OWN_FIELDS = preferences.flatMap<OwnField>(({ inputs }) => idsOf(inputs));

/** Returns the form's values as they stand on a day. */
export const ownFormOf = (own: NudgePreferences, today: Day): OwnForm =>
  Object.fromEntries(
    preferences.flatMap(({ inputs }) => inputs.map((input) => [input.id, input.holds({ own, today })])),
  ) as OwnForm;
