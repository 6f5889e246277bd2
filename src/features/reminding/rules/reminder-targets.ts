import type { Action } from '../../../model/action.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { effectiveDue, isOverdue } from '../../../model/lateness.js';
import { waitingLeads } from '../../../model/lead-people.js';
import type { PersonId } from '../../../model/lead.js';

/** Actions due within this many days are worth a reminder too. */
const SOON_DAYS = 7;

/** The actions of which to remind each person. */
export type ReminderTargets = ReadonlyMap<PersonId, readonly Action[]>;

/**
 * Finds what waits for people in a group: their overdue actions, else those due within a week, else all open ones. Null
 * `people` means everyone; `only` narrows it to those actions.
 */
export function reminderTargets(
  group: Group,
  people: readonly PersonId[] | null,
  { only, isLate, now }: { readonly only: ReadonlySet<string> | null; readonly isLate: boolean; readonly now: Instant },
): ReminderTargets {
  const today = localDay(now, group.zone);
  const found = new Map<PersonId, Action[]>((people ?? []).map((person) => [person, []]));
  for (const action of group.actions) {
    if (only !== null && !only.has(action.reference)) continue;
    for (const person of waitingLeads(action, group)) {
      if (people !== null && !people.includes(person)) continue;
      const own = found.get(person);
      if (own === undefined) found.set(person, [action]);
      else own.push(action);
    }
  }
  return new Map(
    [...found].flatMap(([person, actions]) => {
      const pressing = only === null ? pressingOf(actions, group, today, isLate) : actions;
      return pressing.length === 0 && people === null ? [] : [[person, pressing] as const];
    }),
  );
}

function pressingOf(actions: readonly Action[], group: Group, today: Day, isLate: boolean): readonly Action[] {
  const late = actions.filter((action) => isOverdue(action, group, today));
  if (isLate || late.length > 0) return late;
  const soon = actions.filter((action) => (effectiveDue(action, group) ?? '9999') <= addDays(today, SOON_DAYS));
  return soon.length > 0 ? soon : actions;
}

/** Whether a person was reminded of anything in a group on a day because somebody asked. */
export const wasReminded = (group: Group, person: PersonId, today: Day): boolean =>
  group.actions.some(({ history }) =>
    history.some(
      ({ change, at, to = [], isTakenBack }) =>
        change === 'reminded' && isTakenBack !== true && to.includes(person) && localDay(at, group.zone) === today,
    ),
  );
